using FactTracker.Reading;

namespace FactTracker.Fuzz;

/// <summary>
/// Prose: for any text, each mention is at the offset it gives, mentions of the same kind do not overlap, and the drafts are a set without
/// errors.
/// </summary>
internal sealed class ProseTarget : ITextTarget
{
    private static readonly ProseOptions Published = new() { Published = Edtf.Parse("2025-09-18") };

    public string Name => "prose";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "In the early 2000s just over 10 per cent of Russians; in 2024, 65 per cent.",
        "At least 43 cases since 2022, no fewer than ten of them.", "five and a half times Russia's GDP",
        "between one hundred and two hundred",
        "31 August to 1 September 2025", "over the past three years",
        "Q3 2024, H1 2023, the 19th century", "USD 500 million or $1.5m, 470 pence", "3/4/2024, 31.8.2025, 2024-01-01T10:00:00Z",
        "two-thirds, 3/4, one in four, ¾",
        "If it falls, trade will most likely grow, according to the pollster FOM.",
        "last Friday, next week, two weeks before Christmas 2024", "12,34,567.89 and 1.111,11 and 40 000", "2.5^-1, -1.1^--23, 12.32e+14",
        "c. 1860, 1863 or 1864, 44 BC, '98",
    ];

    public bool Try(ReadOnlySpan<char> text)
    {
        var given = text.ToString();
        var reading = ProseReader.Read(given, Published);
        var ends = new Dictionary<MentionKind, int>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Length == 0 || given.AsSpan(mention.Offset, mention.Length) is var there && !there.SequenceEqual(mention.Text))
                throw new FuzzFailureException($"The mention is not at its offset: {mention}.");
            if (ends.GetValueOrDefault(mention.Kind) > mention.Offset)
                throw new FuzzFailureException($"The mention overlaps another: {mention}.");
            ends[mention.Kind] = mention.Offset + mention.Length;
        }

        if (reading.Drafts.Count > 0 && reading.ToClaimSet().Check().Any(problem => problem.Severity == Severity.Error))
            throw new FuzzFailureException("The draft has errors.");
        return reading.Mentions.Count > 0;
    }
}
