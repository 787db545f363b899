using System.Buffers.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;
using NodaTime;

namespace FactTracker.History;

/// <summary>Reads the parts of lines that only ledgers have: tombstones, heads of states, numbers and digests.</summary>
internal static class LineParts
{
    private static readonly MemberTable StateMembers = new("seq", "at", "line", "setBytes", "bytes", "offset", "sha256");
    private static readonly MemberTable TombstoneMembers = new("id", "seq", "at", "by", "why");

    /// <summary>Reads a tombstone.</summary>
    public static Tombstone? ReadTombstone(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a tombstone (an object)")) return null;
        string? id = null, why = null;
        long? sequence = null;
        Agent? by = null;
        Instant? at = null;
        var members = new ObjectReader(TombstoneMembers, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: id = Scalars.SharedOwnId(ref reader, context); break;
                case 1: sequence = Number(ref reader, context); break;
                case 2: at = Scalars.Instant(ref reader, context); break;
                case 3: by = AgentReader.Read(ref reader, context); break;
                default: why = Strings.Text(ref reader, context); break;
            }
        }

        if (id is not null && sequence is { } number && at is { } time) return new Tombstone(id, number, time) { By = by, Why = why };
        foreach (var name in (ReadOnlySpan<string>)["id", "seq", "at"]) members.Miss(context, name, "A tombstone");
        return null;
    }

    /// <summary>Reads what the first line of a packed ledger or of a snapshot says.</summary>
    public static StateHead? ReadState(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "what is known of the entries before (an object)")) return null;
        long? sequence = null, setBytes = null, bytes = null, offset = null;
        Instant? at = null;
        Digest? line = null, content = null;
        var members = new ObjectReader(StateMembers, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: sequence = Number(ref reader, context); break;
                case 1: at = Scalars.Instant(ref reader, context); break;
                case 2: line = ReadDigest(ref reader, context); break;
                case 3: setBytes = Number(ref reader, context); break;
                case 4: bytes = Number(ref reader, context); break;
                case 5: offset = Number(ref reader, context); break;
                default: content = ReadDigest(ref reader, context); break;
            }
        }

        if (sequence is { } number && at is { } time && line is { } ofLine && setBytes is { } ofSet && bytes is { } all
            && content is { } sum && ofSet <= all)
            return new StateHead(number, time, ofLine, ofSet, all, sum) { Offset = offset };
        foreach (var name in StateMembers.Names.Where(name => name != "offset")) members.Miss(context, name, "The state");
        return null;
    }

    /// <summary>Rejects a word that is not on its list.</summary>
    public static void RejectWord(
        ref JsonCursor reader, ReadContext context, string word, string what, IReadOnlyList<string> words)
    {
        var remedy = NearestWord.Find(word, words) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : $"Write one of {string.Join(", ", words)}.";
        context.Reject(ref reader, Rules.BadEntry, $"{context.Show(ref reader)} is not {what}.", remedy);
    }

    /// <summary>Reads a number that is not negative.</summary>
    public static long? Number(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.Number && Utf8Parser.TryParse(reader.ValueSpan, out long number, out var length)
            && length == reader.ValueSpan.Length && number >= 0)
            return number;
        context.Reject(ref reader, Rules.WrongType, $"Expected a whole number, found {context.Show(ref reader)}.");
        return null;
    }

    /// <summary>Reads a digest.</summary>
    public static Digest? ReadDigest(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (Digest.TryParse(text, out var digest)) return digest;
        context.Reject(ref reader, Rules.BadEntry, $"{context.Show(ref reader)} is not a digest.", "Write 64 hexadecimal digits.");
        return null;
    }
}
