namespace FactTracker.Interchange;

/// <summary>Reports how far the reading of records is, each time some hundred more of them were read.</summary>
/// <param name="input">The text that is read.</param>
/// <param name="progress">Receives it; null for a reading that nobody follows.</param>
internal sealed class RecordSteps(PeekedInput input, IProgress<ReadingProgress>? progress)
{
    private const int RecordsOfStep = 256;
    private long _records;
    private long _parts;

    /// <summary>Counts a record.</summary>
    public void Read(ClaimSetRecord record)
    {
        if (record.Source is null && record.Claim is null) return;
        if (++_records % RecordsOfStep == 0) Report(input.Position);
    }

    /// <summary>Counts a part of the input that was passed over, before its records are read.</summary>
    public void Pass()
    {
        if (++_parts % RecordsOfStep == 0) Report(input.Position);
    }

    /// <summary>Reports that the input was read. What is behind the last record may not have been looked at, as in an archive.</summary>
    public void End() => Report(input.Length ?? input.Position);

    private void Report(long bytes) => progress?.Report(new ReadingProgress(bytes, input.Length, _records));
}
