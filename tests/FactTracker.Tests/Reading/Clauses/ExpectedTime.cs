using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Clauses;

/// <summary>What the tables of sentences expect of one draft: its value by some of its words, its time, and the time of speaking.</summary>
internal sealed record ExpectedTime(string Key, string? When, string? Stated)
{
    private static readonly ProseOptions Published = new() { Published = Edtf.Parse("2025-09-18") };

    /// <summary>Parses the expectations of a row: "9.1%=2015; 5%=- @2025-09-16".</summary>
    public static IEnumerable<ExpectedTime> Of(string row)
    {
        foreach (var part in row.Split("; "))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var times = part[(equals + 1)..].Split(" @");
            yield return new ExpectedTime(part[..equals], times[0] == "-" ? null : times[0], times.Length > 1 ? times[1] : null);
        }
    }

    /// <summary>The draft of a text that has the value, or the one without a value.</summary>
    public DraftClaim DraftIn(string text) => ProseReader.Read(text, Published).Drafts.First(
        draft => Key == "*" ? draft.Claim.Value.IsEmpty : draft.Claim.Value.OfType<Quantity>().Any(value => value.Words!.Contains(Key)));
}
