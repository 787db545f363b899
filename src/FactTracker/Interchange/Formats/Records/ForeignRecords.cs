using System.Text.Json;
using FactTracker.Interchange.Shared.Tables;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>Recognises JSON records of other systems, and refuses them with a mapping to start from.</summary>
internal static class ForeignRecords
{
    private const int Few = 20;
    private static readonly string[] Native = ["facttracker", "claims", "sources"];

    /// <summary>Whether a text is a list of objects, or one object a line, that are not FactTracker's.</summary>
    /// <param name="head">The first bytes of the text; it may be cut anywhere.</param>
    public static bool AreIn(ReadOnlySpan<byte> head)
    {
        var isForeign = false;
        JsonHead.Matches(head, (ref Utf8JsonReader reader) =>
        {
            if (!reader.Read()) return false;
            var isList = reader.TokenType == JsonTokenType.StartArray;
            if (isList && !reader.Read()) return false;
            if (reader.TokenType != JsonTokenType.StartObject) return false;
            return isForeign = IsForeign(ref reader);
        });
        return isForeign && (IsListIn(head) || (IsLines(head) && IsSeveral(head)));
    }

    /// <summary>Whether a text has one object a line; a single line counts when nothing follows it.</summary>
    public static bool IsLines(ReadOnlySpan<byte> head)
    {
        var rest = (head.StartsWith(JsonText.ByteOrderMark) ? head[JsonText.ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
        var end = rest.IndexOf((byte)'\n');
        var first = (end < 0 ? rest : rest[..end]).TrimEnd(" \t\r"u8);
        return first is [(byte)'{', .., (byte)'}'] && (end < 0 || rest[end..].TrimStart(" \t\r\n"u8) is [] or [(byte)'{', ..]);
    }

    /// <summary>Returns the refusal of records without a mapping.</summary>
    /// <param name="record">The first record, or null when there is none.</param>
    /// <param name="context">The text.</param>
    public static ClaimSetRecord Refusal(JsonItem? record, ImportContext context)
    {
        if (record is not { IsObject: true, Members.Count: > 0 })
        {
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "The text has no records: no list of objects, and no object on each line.");
            return new ClaimSetRecord { Problems = context.TakeProblems() };
        }

        string[] names = [.. record.Members.Select(member => member.Name)];
        IReadOnlyList<string> guess = MappingGuess.ForNames(names) is { Count: > 0 } found ? found : [$"{names[0]}=text"];
        var seen = string.Join(", ", names.Take(Few)) + (names.Length > Few ? ", …" : "");
        context.Report(
            record.Offset, record.Path, Rules.NotInFormat,
            $"The text has records of another system, not claims. Their members are {seen}.",
            $"Convert it with a mapping of the members to read, such as {MappingGuess.Typed(guess)} (MappingOptions).");
        return new ClaimSetRecord { Problems = context.TakeProblems() };
    }

    // One object alone may be a document of any kind.
    private static bool IsSeveral(ReadOnlySpan<byte> head) => head.Trim(" \t\r\n"u8).Contains((byte)'\n');

    private static bool IsListIn(ReadOnlySpan<byte> head) =>
        (head.StartsWith(JsonText.ByteOrderMark) ? head[JsonText.ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    // A wrapped record of the line form has an object as its only member; a record alone has an id and nothing but members of the format.
    private static bool IsForeign(ref Utf8JsonReader reader)
    {
        var (count, hasId, isKnown) = (0, false, true);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (Native.Contains(name) || !reader.Read()) return false;
            if (count++ == 0 && name is "claim" or "source" && reader.TokenType == JsonTokenType.StartObject) return false;
            hasId |= name == "id" && reader.TokenType == JsonTokenType.String;
            isKnown &= ClaimMembers.All.Any(member => member.Name == name) || SourceMembers.All.Any(member => member.Name == name)
                || name.Contains(':', StringComparison.Ordinal);
            if (!reader.TrySkip()) break;
        }

        return count > 0 && !(hasId && isKnown);
    }
}
