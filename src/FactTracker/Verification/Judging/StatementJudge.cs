namespace FactTracker.Verification;

/// <summary>Decides what the claims that are about the same thing as a statement say about it.</summary>
internal static class StatementJudge
{
    /// <summary>Decides.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="bearings">The claims that are clearly about the same thing.</param>
    /// <param name="near">The claim that is nearly about the same thing, and why it is not, or null.</param>
    public static VerifiedStatement Judge(Statement statement, IReadOnlyList<Bearing> bearings, (ClaimId Claim, string Why)? near)
    {
        if (bearings.Count == 0)
        {
            return near is var (claim, why)
                ? Answer(statement, StatementVerdict.Unknown, Related([claim]), Reasons.Near(claim, why))
                : Answer(statement, StatementVerdict.Unknown, [], Reasons.Nothing);
        }

        var same = bearings.Where(it => it.Time == TimeRelation.Same).ToList();
        var undated = bearings.Where(it => it.Time == TimeRelation.Undated).ToList();
        var judged = undated.Count == 0 ? OfTime(statement, same) : OfPresent(statement, undated, same);
        return judged ?? Unclear(statement, bearings);
    }

    // Claims about the time of the statement, or without any time on either side.
    private static VerifiedStatement? OfTime(Statement statement, List<Bearing> same)
    {
        var fitting = same.Where(it => it.Fits).ToList();
        var excluding = same.Where(it => it is { Excludes: true, Stands: true }).ToList();
        if (fitting.Find(it => it.Footing == Footing.Wrong) is { } wrong)
            return Answer(statement, StatementVerdict.Contradicted, [Of(wrong, ClaimBearing.Contradicts)], Reasons.Wrong(wrong));
        var sound = fitting.Where(it => it.Stands).ToList();
        if (sound.Count > 0 && excluding.Count > 0)
        {
            return Answer(
                statement, StatementVerdict.Unknown,
                [.. Of(sound, ClaimBearing.Supports), .. Of(excluding, ClaimBearing.Contradicts)], Reasons.Clash(sound[0], excluding[0]));
        }

        if (fitting.Find(it => it.Footing == Footing.Doubtful) is { } doubtful)
            return Answer(statement, StatementVerdict.Unknown, Related([doubtful.Id]), Reasons.Doubtful(doubtful));
        if (sound.Count > 0)
            return Answer(statement, StatementVerdict.Supported, Of(sound, ClaimBearing.Supports), Reasons.Supported(sound[0]));
        if (fitting.Find(it => it.Footing == Footing.Past) is { } past)
        {
            return Answer(
                statement, StatementVerdict.Outdated, [Of(past, ClaimBearing.Outdated), .. Of(excluding, ClaimBearing.Contradicts)],
                Reasons.Past(past));
        }

        return excluding.Count > 0 && excluding.TrueForAll(it => it.Footing != Footing.Doubtful)
            ? Answer(statement, StatementVerdict.Contradicted, Of(excluding, ClaimBearing.Contradicts), Reasons.Contradicted(excluding[0]))
            : null;
    }

    // The statement names no time: the last one that the set knows counts, and earlier ones show what is outdated.
    private static VerifiedStatement? OfPresent(Statement statement, List<Bearing> undated, List<Bearing> same)
    {
        var standing = undated.Where(it => it.Stands || it.Footing == Footing.Doubtful).ToList();
        var last = standing.Count == 0 ? null : standing.Max(it => it.End);
        List<Bearing> latest = [.. undated.Where(it => it.End == last || standing.Count == 0), .. same];
        if (latest.Find(it => it is { Fits: true, Footing: Footing.Stale }) is { } stale && !latest.Exists(it => it.Excludes))
            return Answer(statement, StatementVerdict.Outdated, [Of(stale, ClaimBearing.Outdated)], Reasons.Past(stale));
        var now = OfTime(statement, latest);
        if (now is { Verdict: not StatementVerdict.Contradicted }) return now;
        if (undated.Find(it => it is { Fits: true } && it.End < last) is { } earlier && latest.Exists(it => it.Excludes))
        {
            var later = latest.First(it => it.Excludes);
            return Answer(
                statement, StatementVerdict.Outdated, [Of(earlier, ClaimBearing.Outdated), Of(later, ClaimBearing.Later)],
                Reasons.Earlier(earlier, later));
        }

        var isOneTime = undated.TrueForAll(it => it.End == undated[0].End);
        return isOneTime || statement.Written.IsPresent ? now : null;
    }

    private static VerifiedStatement Unclear(Statement statement, IReadOnlyList<Bearing> bearings)
    {
        var nearest = bearings.GroupBy(it => it.Time == TimeRelation.Undated ? TimeRelation.Same : it.Time)
            .OrderBy(group => group.Key == TimeRelation.Unclear ? TimeRelation.Undated : group.Key).First().ToList();
        var first = nearest.Find(it => it.Value.Relation == ValueRelation.Unclear) ?? nearest[0];
        var ids = nearest.Select(it => it.Id).Take(MostRelated);
        return Answer(statement, StatementVerdict.Unknown, Related(ids), Reasons.Unclear(first));
    }

    private const int MostRelated = 5;

    private static VerifiedStatement Answer(
        Statement statement, StatementVerdict verdict, ValueList<StatementClaim> claims, string reason) =>
        new(statement.Written.Text, statement.Offset, verdict, claims, reason) { Value = statement.ValueWords };

    private static ValueList<StatementClaim> Related(IEnumerable<ClaimId> claims) =>
        [.. claims.Select(claim => new StatementClaim(claim, ClaimBearing.Related))];

    private static ValueList<StatementClaim> Of(List<Bearing> bearings, ClaimBearing bearing) =>
        [.. bearings.Select(it => Of(it, bearing))];

    private static StatementClaim Of(Bearing found, ClaimBearing bearing) =>
        new(found.Id, bearing) { Distance = bearing == ClaimBearing.Contradicts ? found.Value.Distance : null };
}
