using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Lists the members that a record has in native JSON, so that a writer of another format can report every member it does not carry,
/// including those added later.
/// </summary>
internal static class NativeMembers
{
    extension(LossReport losses)
    {
        /// <summary>Reports each member of a record that another format does not carry.</summary>
        /// <param name="path">The path of the record.</param>
        /// <param name="record">The record.</param>
        /// <param name="members">The members it can have.</param>
        /// <param name="why">Why the others have no place, as a clause.</param>
        /// <param name="carried">The names of the members that are carried.</param>
        public void AddBeside<TRecord>(
            JsonPath path, TRecord record, RecordMembers<TRecord> members, string why, params ReadOnlySpan<string> carried)
        {
            for (var i = 0; i < members.Count; i++)
            {
                if (members[i].IsIn(record)) losses.AddUnlessCarried(path, members[i].Name, why, carried);
            }

            foreach (var extension in members.ExtensionsOf(record).Members)
            {
                losses.AddUnlessCarried(path, extension.Name, why, carried);
            }
        }

        /// <summary>Reports each member of a value that another format does not carry; a value in short form has none.</summary>
        public void AddBeside(
            JsonPath path, ClaimValue value, Action<Utf8JsonWriter, ClaimValue> write, string why, params ReadOnlySpan<string> carried)
        {
            foreach (var name in NamesIn(value, write))
            {
                losses.AddUnlessCarried(path, name, why, carried);
            }
        }

        /// <summary>Reports each member in which a record differs from what another format would make of it.</summary>
        public void AddDifferences<TRecord>(JsonPath path, TRecord original, TRecord copy, RecordMembers<TRecord> members, string why)
        {
            foreach (var member in members.Where(member => !member.AreSame(original, copy)))
            {
                losses.AddDifference(path.Member(member.Name), member.Name, member.IsIn(original), why);
            }

            var (own, others) = (members.ExtensionsOf(original), members.ExtensionsOf(copy));
            foreach (var name in own.Concat(others).Select(extension => extension.Name).Distinct().Where(name => own[name] != others[name]))
            {
                losses.AddDifference(path.Member(name), name, own[name] is not null, why);
            }
        }

        private void AddUnlessCarried(JsonPath path, string name, string why, ReadOnlySpan<string> carried)
        {
            if (!carried.Contains(name)) losses.AddMember(path, name, why);
        }

        private void AddDifference(JsonPath path, string name, bool isThere, string why) =>
            losses.Add(path, isThere ? $"\"{name}\"" : $"that there is no \"{name}\"", why);
    }

    // Values are a family of types; their members are those that the writer writes.
    private static List<string> NamesIn(ClaimValue value, Action<Utf8JsonWriter, ClaimValue> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json, value);
        }

        var names = new List<string>();
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return names;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(SoundJson.TextOf(ref reader));
            reader.Read();
            reader.Skip();
        }

        return names;
    }
}
