using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>
/// What is stale by the definitions alone: each claim by itself, against every other claim and every source. It knows one rule for each
/// decision, and it compares days of the years that NodaTime counts.
/// </summary>
internal sealed class NaiveStaleness(ClaimSet set, LocalDate today, StalenessRule rule)
{
    public IEnumerable<string> Find() =>
        set.Claims.Where(Stands).SelectMany(claim => Of(claim).Distinct().Select(it => $"{claim.Id} {it}"));

    private static bool Stands(Claim claim) => claim.Status == ClaimStatus.Asserted || claim.Status == ClaimStatus.Disputed;

    private IEnumerable<string> Of(Claim claim)
    {
        if (claim.Expires?.AsDate is { } expires && Passed(First(expires), Last(expires)) is { } expired)
            yield return expired(StaleReason.Expired);
        var last = claim.Checked ?? claim.Recorded;
        if ((claim.CheckEvery ?? rule.CheckEvery) is { } every && last is { } time)
        {
            var due = time.InUtc().Date + every;
            if (due < today) yield return $"{StaleReason.CheckOverdue}";
        }

        if (AgeOf(claim) is { } age)
        {
            if (Passed(Plus(age.First, rule.MaxAge!), Plus(age.Last, rule.MaxAge!)) is { } old) yield return old(StaleReason.MaxAge);
        }
        else yield return $"{StaleReason.AgeNotKnown}";

        if (Newer(claim) is { } newer) yield return $"{StaleReason.NewerClaim}{newer}";
        foreach (var edition in Editions(claim)) yield return $"{StaleReason.NewerEdition}{edition}";
        foreach (var fault in Faults(claim)) yield return fault;
    }

    private Func<StaleReason, string>? Passed(LocalDate? first, LocalDate? last) =>
        last < today ? reason => $"{reason}" : (first ?? LocalDate.MinIsoValue) < today ? reason => $"{reason}?" : null;

    // Null stands for the beginning of time in a first day, and for its end in a last day.
    private static LocalDate? Plus(LocalDate? day, Period period) => day is { } known ? known + period : null;

    private static LocalDate? First(Edtf date) => date.Earliest?.ToLocalDate();

    private static LocalDate? Last(Edtf date) => date.Latest?.ToLocalDate();

    private static (LocalDate? First, LocalDate? Last)? AgeOf(Claim claim)
    {
        if (claim.When?.AsDate is not { } when) return null;
        if (when.Kind == EdtfKind.Interval)
        {
            if (when.End.IsOpen) return (LocalDate.MaxIsoValue - Period.FromYears(100), null);
            return when.IntervalEnd is { } end ? (First(end), Last(end)) : (First(when), null);
        }

        if (when.Kind == EdtfKind.AllOf && when.End.IsOpen) return (LocalDate.MaxIsoValue - Period.FromYears(100), null);
        if (when.Kind == EdtfKind.AllOf) return (when.Members.Max(member => First(member.IntervalEnd ?? member)), Last(when));
        return (First(when), Last(when));
    }

    private string? Newer(Claim claim)
    {
        var others = set.Claims.Where(other => other.Id != claim.Id && Stands(other)).ToList();
        var replaced = others.Any(other => (other.Recorded is not { } time || time.InUtc().Date <= today)
            && other.Relations.Any(relation => relation.Type == RelationType.Supersedes && relation.Claim == claim.Id));
        if (replaced) return "";
        if (claim.Property is null || claim.When?.AsDate is not { } when) return null;
        var later = others.Where(other => other.Property is not null && other.Property.Equals(claim.Property)
                && other.Subject.Equals(claim.Subject) && Equals(other.Place, claim.Place))
            .Select(other => other.When?.AsDate).OfType<Edtf>()
            .Where(other => other.Earliest is { } start && start <= EdtfDay.From(today)).ToList();
        if (later.Any(other => when.Latest is { } end && other.Earliest > end)) return "";
        return later.Any(other => (when.Earliest is null || other.Earliest > when.Earliest) && EndsLater(other, when)) ? "?" : null;
    }

    private static bool EndsLater(Edtf other, Edtf one) => one.Latest is { } end && (other.Latest is not { } last || last > end);

    private IEnumerable<string> Editions(Claim claim)
    {
        var cited = claim.Citations.Where(citation => citation.Stance == Stance.Supports)
            .Select(citation => set.Sources.FirstOrDefault(source => source.Id == citation.Source))
            .OfType<Source>().Where(source => source.Published?.AsDate is not null).ToList();
        foreach (var source in cited)
        {
            var series = set.Sources.Where(other => AreOfOneSeries(source, other) && Starts(other) <= today).ToList();
            var newest = series.MaxBy(Starts);
            if (newest is null || newest.Id == source.Id || Comparison(source, newest) is not { } newer) continue;
            if (cited.Any(other => AreOfOneSeries(other, newest) && Comparison(other, newest) is null)) continue;
            yield return newer;
        }
    }

    private static string? Comparison(Source source, Source newest)
    {
        var (own, other) = (source.Published!.AsDate!.Value, newest.Published!.AsDate!.Value);
        if (source.Id == newest.Id) return null;
        if (own.Latest is { } end && Starts(newest) > end.ToLocalDate()) return "";
        return Starts(newest) > Starts(source) && EndsLater(other, own) ? "?" : null;
    }

    private static LocalDate Starts(Source source) =>
        source.Published!.AsDate!.Value.Earliest?.ToLocalDate() ?? LocalDate.MinIsoValue;

    private static bool AreOfOneSeries(Source one, Source other) =>
        other.Published?.AsDate is not null && one.Kind == other.Kind && one.Publisher is not null && Equals(one.Publisher, other.Publisher)
        && one.Title!.TrimEnd("0123456789 ".ToCharArray()) is { Length: > 0 } title
        && title == other.Title!.TrimEnd("0123456789 ".ToCharArray());

    private IEnumerable<string> Faults(Claim claim)
    {
        foreach (var citation in claim.Citations.Where(citation => citation.Stance == Stance.Supports))
        {
            if (set.Sources.FirstOrDefault(source => source.Id == citation.Source) is { } cited && StatusOf(claim, cited) is { } reason)
                yield return reason;
        }
    }

    private static string? StatusOf(Claim claim, Source source)
    {
        if (source.Status == SourceStatus.Retracted) return $"{StaleReason.SourceRetracted}";
        if (source.Status == SourceStatus.Withdrawn) return $"{StaleReason.SourceWithdrawn}";
        return source.Status == SourceStatus.Corrected && !(claim.Checked >= source.Modified) ? $"{StaleReason.SourceCorrected}" : null;
    }
}
