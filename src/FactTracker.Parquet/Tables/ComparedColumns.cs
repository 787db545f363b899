using FactTracker.Analysis;

namespace FactTracker.Parquet;

/// <summary>The columns by which engines find conflicts, stale claims and series as the library does.</summary>
internal sealed class ComparedColumns
{
    public required NumberColumn<long> Topic { get; init; }

    public required NumberColumn<long> Scope { get; init; }

    public required NumberColumn<bool> Stands { get; init; }

    public required NumberColumn<bool> Counts { get; init; }

    public required NumberColumn<bool> Firm { get; init; }

    public required NumberColumn<bool> Denied { get; init; }

    public required NumberColumn<int> Subjects { get; init; }

    public required NumberColumn<int> Values { get; init; }

    public required NumberColumn<long> From { get; init; }

    public required NumberColumn<long> To { get; init; }

    public required TextColumn Key { get; init; }

    public required NumberColumn<bool> NeedsEdtf { get; init; }

    public required NumberColumn<long> CheckDue { get; init; }

    public required NumberColumn<long> RecordedDay { get; init; }

    public void Add(Claim claim, Readings readings)
    {
        var time = readings.Of(claim.When);
        Topic.Add(readings.TopicOf(claim));
        Scope.Add(ContentKey.OfScope(claim));
        Stands.Add(ClaimStanding.Stands(claim));
        Counts.Add(Standing.Stands(claim));
        var (isFirm, isDenied) = ClaimReader.MannerOf(claim);
        Firm.Add(isFirm);
        Denied.Add(isDenied);
        Subjects.Add(claim.Subject.Count);
        Values.Add(claim.Value.Count);
        From.Add(time?.From);
        To.Add(time?.To);
        Key.Add(claim.When is null ? "" : time?.Key);
        NeedsEdtf.Add(time is { NeedsEdtf: true });
        CheckDue.Add(Days.OfCheck(claim));
        RecordedDay.Add(Days.Of(claim.Recorded));
    }
}
