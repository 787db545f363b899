namespace FactTracker.PostgreSql.Writing;

/// <summary>What a batch changes of what the store holds.</summary>
internal sealed class BatchChange
{
    /// <summary>Compares a batch with what counts at present.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="present">What counts, by id.</param>
    public BatchChange(StagedBatch batch, IReadOnlyDictionary<string, PresentVersion> present)
    {
        foreach (var record in batch.Records)
        {
            var before = present.GetValueOrDefault(record.Id);
            if (before is not null && before.IsSameAs(record)) Unchanged.Add(before);
            else Written.Add((record, before));
        }

        foreach (var id in batch.Removed)
        {
            if (present.GetValueOrDefault(id) is { Kind: not null } before) Removed.Add(before);
            else NotFound.Add(id);
        }
    }

    /// <summary>The records to write, each with what counted before it, if anything did.</summary>
    public List<(StagedRecord Record, PresentVersion? Before)> Written { get; } = [];

    public List<PresentVersion> Unchanged { get; } = [];

    public List<PresentVersion> Removed { get; } = [];

    public List<string> NotFound { get; } = [];

    public bool IsEmpty => Written.Count == 0 && Removed.Count == 0;

    /// <summary>How many records have an id that the store did not hold, or had removed.</summary>
    public int Added => Written.Count(item => item.Before?.Kind is null);

    /// <summary>The numbers of the versions that no longer count.</summary>
    public long[] Ended() =>
        [.. Written.Where(item => item.Before is not null).Select(item => item.Before!.Version), .. Removed.Select(item => item.Version)];
}
