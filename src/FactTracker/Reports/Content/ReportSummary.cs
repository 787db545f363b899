using FactTracker.Analysis;

namespace FactTracker.Reports.Content;

/// <summary>What a report says at its top: how many claims there are, what they rest on, and what is open.</summary>
internal sealed class ReportSummary(ReportContent content)
{
    /// <summary>The number of claims that cite no source.</summary>
    public int WithoutSource { get; } = content.Claims.Count(it => it.Claim.Citations.IsEmpty);

    /// <summary>The number of claims that are certainly stale.</summary>
    public int Stale { get; } = content.Claims.Count(it => it.IsStale);

    /// <summary>The number of claims that are possibly stale.</summary>
    public int PossiblyStale { get; } = content.Claims.Count(it => !it.IsStale && it.Stale.Count > 0);

    /// <summary>The number of named origins behind all claims together; those that the claims share count once.</summary>
    public int Origins { get; } = content.Claims
        .SelectMany(it => it.Origins.Origins)
        .Where(origin => origin.Knowledge != OriginKnowledge.Unnamed)
        .Select(origin => origin.Sources[0])
        .Distinct()
        .Count();

    /// <summary>Returns the summary as sentences.</summary>
    public IEnumerable<string> Sentences()
    {
        var claims = content.Claims.Count;
        if (content.Changes is { } changes) yield return changes.ToSummary(content.Options.Culture);
        if (claims == 0)
        {
            if (content.Changes is null)
            {
                yield return content.Options.IsOfStale
                    ? $"No claim is out of date on {content.WordsOf(content.Day)}."
                    : "The set has no claims.";
            }

            yield break;
        }

        yield return Basis(claims);
        if (content.ConflictCount > 0) yield return Conflicts();
        var day = content.WordsOf(content.Day);
        if (Stale > 0 || PossiblyStale > 0) yield return OutOfDate(day);
        if (WithoutSource > 0) yield return $"{Counted(WithoutSource, "claim cites", "claims cite")} no source.";
        if (content.ConflictCount == 0 && Stale + PossiblyStale + WithoutSource == 0)
            yield return $"No conflicts were found, no claim is out of date on {day}, and every claim cites a source.";
    }

    /// <summary>Returns a number with its noun.</summary>
    public string Counted(long number, string one, string many) =>
        $"{number.ToString("N0", content.Culture)} {(number == 1 ? one : many)}";

    private string Basis(int claims)
    {
        var subjects = content.Claims.SelectMany(it => it.Claim.Subject).Distinct().Count();
        var about = subjects == 0 ? "" : $" about {Counted(subjects, "subject", "subjects")}";
        var counted = Counted(claims, "claim", "claims");
        if (content.IsPartial)
        {
            var all = content.Set.Claims.Count.ToString("N0", content.Culture);
            var shown = claims.ToString("N0", content.Culture);
            counted = $"{(content.Options.IsOfStale ? "Shown here" : "Changed or added")}: {shown} of {all} claims";
        }

        var sources = content.Claims.SelectMany(it => it.Claim.Citations).Select(citation => citation.Source).Distinct().Count();
        if (sources == 0) return $"{counted}{about}.";
        var origins = Origins == 0 ? "no named origin" : Counted(Origins, "origin", "origins");
        return $"{counted}{about}, from {Counted(sources, "source", "sources")} that {(sources == 1 ? "goes" : "go")} back to {origins}.";
    }

    private string Conflicts()
    {
        var listed = content.Conflicts;
        var contradictory = listed.Count(conflict => conflict.Verdict == ConflictVerdict.Contradictory);
        var counted = $"{Counted(content.ConflictCount, "conflict", "conflicts")} between claims";
        if (listed.Count < content.ConflictCount) return $"{counted}, {listed.Count.ToString("N0", content.Culture)} of them listed.";
        if (contradictory == listed.Count) return $"{counted} that cannot both be true.";
        return contradictory == 0
            ? $"{Counted(content.ConflictCount, "possible conflict", "possible conflicts")} between claims."
            : $"{counted}: {contradictory.ToString("N0", content.Culture)} contradictory, the rest possible.";
    }

    private string OutOfDate(string day)
    {
        var possibly = Counted(PossiblyStale, "claim is", "claims are");
        if (Stale == 0) return $"{possibly} possibly out of date on {day}.";
        var more = PossiblyStale == 0 ? "" : $", and {PossiblyStale.ToString("N0", content.Culture)} more possibly";
        return $"{Counted(Stale, "claim is", "claims are")} out of date on {day}{more}.";
    }
}
