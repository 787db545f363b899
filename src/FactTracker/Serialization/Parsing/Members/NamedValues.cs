using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads objects whose names are the author's own: qualifiers, identifiers, digests, translations.</summary>
internal static class NamedValues
{
    /// <summary>Reads one value under its name; null after rejecting it.</summary>
    public delegate T? Reader<T>(string name, ref JsonCursor reader, ReadContext context)
        where T : class;

    /// <summary>Reads all of them. A null is a name left out; a value that is rejected gives the whole object up for keeping.</summary>
    public static ValueList<T> Read<T>(ref JsonCursor reader, ReadContext context, List<T> buffer, Reader<T> element)
        where T : class
    {
        if (!context.EnterObject(ref reader, "an object")) return default;
        var mark = buffer.Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isRejected = false;
        var isFull = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Strings.Read(ref reader, context);
            if (name is null || isFull || !IsNew(name, names, ref isFull, ref reader, context))
            {
                reader.Read();
                reader.Skip();
                context.IsRejected = false; // A name that is no sound Unicode costs what stands under it, and nothing else.
                continue;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.Null && element(name, ref reader, context) is { } value) buffer.Add(value);
            isRejected |= context.IsRejected;
            context.IsRejected = false;
            context.RejectedElements = null;
        }

        var list = isRejected ? default : ValueList.Adopt<T>(CollectionsMarshal.AsSpan(buffer)[mark..]);
        buffer.RemoveRange(mark, buffer.Count - mark);
        context.IsRejected = isRejected;
        return list;
    }

    private static bool IsNew(string name, HashSet<string> names, ref bool isFull, ref JsonCursor reader, ReadContext context)
    {
        if (!names.Add(name))
        {
            context.Report(ref reader, Rules.DuplicateMember, $"The member \"{name}\" stands twice in one object; the first holds.", null, "Delete one.");
            return false;
        }

        isFull = names.Count > context.Options.MaxMembers;
        if (isFull) context.ReportTooManyMembers(ref reader);
        return !isFull;
    }
}
