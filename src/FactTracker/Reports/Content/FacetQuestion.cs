using System.Globalization;

namespace FactTracker.Reports.Content;

/// <summary>A question about claims, and how a claim answers it.</summary>
/// <param name="Name">The question.</param>
/// <param name="AnswersOf">The different answers of a claim.</param>
internal sealed record FacetQuestion(string Name, Func<ReportedClaim, IEnumerable<string>> AnswersOf)
{
    private const int MostYears = 12; // A claim about a longer time is found by its first and last year.

    /// <summary>Whether the answers are in the order of time and not of how frequent they are.</summary>
    public bool IsByTime { get; private init; }

    /// <summary>The questions, in the order in which they are shown.</summary>
    public static IReadOnlyList<FacetQuestion> All(ReportContent content) =>
    [
        new("Attention", it => AttentionOf(it)),
        new("Subject", it => it.Claim.Subject.Select(subject => content.WordsOf([subject])).Distinct()),
        new("Property", it => it.Claim.Property is { } property ? [content.WordsOf([property])] : []),
        new("Tag", it => it.Claim.Tags.Distinct()),
        new("Status", it => [content.Book.Phrases.Of(it.Claim.Status)]),
        new("Source", it => SourcesOf(it, content).Distinct()),
        new("Verdict", it => it.Claim.Reviews.Select(review => review.Verdict).OfType<Verdict>()
            .Select(verdict => content.Book.Phrases.Of(verdict)).Distinct()),
        new("Year", it => YearsOf(it.Claim.When?.AsDate).Distinct()) { IsByTime = true },
    ];

    private static IEnumerable<string> AttentionOf(ReportedClaim it)
    {
        if (it.Conflicts.Count > 0) yield return it.IsContradicted ? "in conflict" : "possibly in conflict";
        if (it.Stale.Count > 0) yield return it.IsStale ? "out of date" : "possibly out of date";
        if (it.Claim.Citations.IsEmpty) yield return "no source";
        else if (it.Origins.Count.Possible == 1) yield return "one origin only";
    }

    private static IEnumerable<string> SourcesOf(ReportedClaim it, ReportContent content) =>
        it.Claim.Citations.Select(citation => content.Set.Sources.TryGet(citation.Source, out var source)
            ? source.Title ?? content.NameOf(source)
            : citation.Source.Text);

    private static IEnumerable<string> YearsOf(Edtf? when)
    {
        if (when is not { } date) yield break;
        var (first, last) = (date.Earliest?.Year ?? date.Latest?.Year, date.Latest?.Year ?? date.Earliest?.Year);
        if (first is not { } from || last is not { } to) yield break;
        var step = to - from < MostYears ? 1 : to - from;
        for (var year = from; year <= to; year += step) yield return year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
