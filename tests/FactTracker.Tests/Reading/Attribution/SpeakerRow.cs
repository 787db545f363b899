using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Attribution;

/// <summary>
/// A text and who is expected as the speaker of each of its values: <c>40%: Ann Lee (chief executive) [guessed] | 12%: -</c>. A dash is
/// nobody, "none" a claim without a value, a semicolon separates two speakers and ¶ is the end of a paragraph.
/// </summary>
internal sealed record SpeakerRow(string Text, IReadOnlyList<SpeakerRow.Expected> Speakers)
{
    private const string Behind = "=> ";

    public static IEnumerable<SpeakerRow> Of(string rows) => rows.ReplaceLineEndings("\n").Split("\n\n").Select(Parse);

    /// <summary>The speaker that a reading has for a value, in the same form.</summary>
    public static string Found(ProseReading reading, string value)
    {
        var draft = reading.Drafts.FirstOrDefault(draft => value == "none"
            ? draft.Claim.Value.IsEmpty
            : draft.Claim.Value is [Quantity { Words: { } words }] && words.Contains(value, StringComparison.OrdinalIgnoreCase));
        if (draft is null) return "no draft";
        var names = string.Join("; ", draft.Claim.Claimant.Select(agent => agent.Role is { } role ? $"{agent.Name} ({role})" : agent.Name));
        var modality = draft.Claim.Modality.FirstOrDefault(one => one == Modality.Alleged || one == Modality.Denied);
        var isGuessed = draft.Reasons.Any(reason => reason.Field == "claimant"
            && reason.Reason.StartsWith("guessed: ", StringComparison.Ordinal));
        return (names.Length == 0 ? "-" : names) + (modality is null ? "" : $" [{modality}]") + (isGuessed ? " [guessed]" : "");
    }

    private static SpeakerRow Parse(string row)
    {
        var parts = row.Split($"\n{Behind}");
        return new SpeakerRow(
            parts[0].Replace('\n', ' ').Replace("¶", "\n\n", StringComparison.Ordinal),
            [.. parts[1].Replace('\n', ' ').Split(" | ").Select(Expect)]);
    }

    private static Expected Expect(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return new Expected(text[..colon], text[(colon + 2)..]);
    }

    /// <summary>The speaker of one value, with role, modality and whether it is guessed, in one line.</summary>
    public sealed record Expected(string Value, string Speaker);
}
