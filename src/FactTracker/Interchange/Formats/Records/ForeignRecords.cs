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
        var (isForeign, isList) = (false, false);
        JsonHead.Matches(head, (ref Utf8JsonReader reader) =>
        {
            if (!reader.Read()) return false;
            isList = reader.TokenType == JsonTokenType.StartArray;
            if (isList && !reader.Read()) return false;
            if (reader.TokenType != JsonTokenType.StartObject) return false;
            return isForeign = IsForeign(ref reader);
        });
        // One object alone may be a document of any kind.
        return isForeign && (isList || JsonHead.IsLines(head));
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
