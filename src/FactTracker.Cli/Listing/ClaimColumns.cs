using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Cli;

/// <summary>The columns in which claims can be listed.</summary>
internal static class ClaimColumns
{
    /// <summary>The name of the column with the claim in words, which takes the width that the others leave.</summary>
    public const string Claim = "claim";

    /// <summary>The name of the column with the id, which is cut last, as it is copied.</summary>
    public const string Id = "id";

    private const int LongestDate = 17; // That of "30 September 2025".
    private const string Separator = "; ";
    private static readonly string[] Usual = [Id, Claim, "value", "when", "confidence", "sources"];

    private static readonly ClaimColumn[] Fixed =
    [
        new(Id, claim => claim.Id.Text),
        new(Claim, claim => claim.ToWords(CultureInfo.InvariantCulture), (claim, culture) => claim.ToWords(culture)),
        new("subject", claim => Joined(claim.Subject), (claim, culture) => InWords(claim.Subject, culture)),
        new("property", claim => Joined(claim.Property), (claim, culture) => InWords(claim.Property, culture)),
        new("value", claim => Joined(claim.Value), (claim, culture) => InWords(claim.Value, culture)),
        new("when", DateOf, DateInWords),
        new("place", claim => Joined(claim.Place), (claim, culture) => InWords(claim.Place, culture)),
        new("confidence", claim => Joined(claim.Confidence.Select(ConfidenceCell.Data)), ConfidenceCell.Words),
        new("sources", claim => Joined(claim.Citations.Select(citation => citation.Source.Text).Distinct())),
        new("claimant", claim => Joined(claim.Claimant)),
        new("verdict", claim => Joined(claim.Reviews.Select(review => review.Verdict?.Name ?? review.Rating?.Label).OfType<string>())),
        new("reviewer", claim => Joined(claim.Reviews.Select(review => review.Author?.ToString()).OfType<string>())),
        new("status", claim => claim.Status.Name),
        new("rank", claim => claim.Rank.Name),
        new("tags", claim => Joined(claim.Tags)),
        new("language", claim => Joined(claim.Language?.ToString())),
        new("recorded", claim => Time(claim.Recorded)),
        new("modified", claim => Time(claim.Modified)),
        new("checked", claim => Time(claim.Checked)),
        new("notes", claim => claim.Notes ?? ""),
    ];

    private const string Titles = "titles";

    /// <summary>The names of all columns.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fixed.Select(column => column.Name), Titles];

    /// <summary>The columns that are listed unless others are named.</summary>
    public static IReadOnlyList<string> UsualNames => Usual;

    /// <summary>The columns of tables for programs unless others are named: they have the status in a column.</summary>
    public static IReadOnlyList<string> UsualOfTables { get; } = [.. Usual, "status"];

    /// <summary>Returns columns by their names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="sourceOf">Returns a source by its id, or null if it is not known.</param>
    public static IReadOnlyList<ClaimColumn> Of(IEnumerable<string> names, Func<SourceId, Source?> sourceOf) =>
        [.. names.Select(name => name == Titles ? OfTitles(sourceOf) : Fixed.First(column => column.Name == name))];

    private static ClaimColumn OfTitles(Func<SourceId, Source?> sourceOf) => new(
        Titles, claim => Joined(claim.Citations.Select(citation => sourceOf(citation.Source)?.Title ?? citation.Source.Text).Distinct()));

    private static string Joined(params IEnumerable<object?> items) => string.Join(Separator, items.OfType<object>());

    private static string InWords(IEnumerable<ClaimValue> values, CultureInfo culture) =>
        string.Join(", ", values.Select(value => InWords(value, culture)));

    // The words of the source and the confidence of the value itself would make a cell too wide; show prints them.
    private static string InWords(ClaimValue? value, CultureInfo culture) =>
        value is null ? "" : (value with { Words = null, Confidence = default }).ToWords(culture);

    private static string DateOf(Claim claim) => claim.When?.AsDate?.ToString() ?? claim.When?.ToString() ?? "";

    // "31 August 2025", but 2025-08-31/2025-09-01, which is half as wide as its words and is not cut.
    private static string DateInWords(Claim claim, CultureInfo culture)
    {
        var (words, edtf) = (InWords(claim.When, culture), DateOf(claim));
        return words.Length <= Math.Max(LongestDate, edtf.Length) ? words : edtf;
    }

    private static string Time(Instant? time) => time is { } known ? InstantPattern.ExtendedIso.Format(known) : "";
}
