namespace FactTracker.Interchange;

/// <summary>
/// Writes a set in a format, reads what is written while it is written, and reports every member that did not come back as it was. So the
/// report of losses lists what our own reader would miss, whatever the writer believes.
/// </summary>
internal static class ReadBack
{
    // What was written may repeat its parts as often as the set does, and be as long as it is.
    private static readonly ReadingOptions Reading = new() { MaxExpansion = int.MaxValue, MaxBytes = long.MaxValue };

    /// <summary>Puts a set into a format.</summary>
    /// <param name="format">The format, which can be read too.</param>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="parts">
    /// Returns the text in parts, each valid until the next is asked for. It reports records that it leaves out as a whole, and why.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What could not be carried.</returns>
    public static async Task<IReadOnlyList<Problem>> WriteAsync(
        IReadableFormat format, ClaimSet set, Stream output, Func<LossReport, IEnumerable<ReadOnlyMemory<byte>>> parts,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var losses = new LossReport();
        var returned = new ReturnedRecords(set);
        var text = new WrittenText(parts(losses), output);
        await using (text.ConfigureAwait(false))
        {
            var input = await PeekedInput.OpenAsync(text, cancellationToken).ConfigureAwait(false);
            await foreach (var record in BoundedReading.Of(input, Reading, format.ReadRecordsAsync, cancellationToken)
                .ConfigureAwait(false))
            {
                returned.Add(record);
            }

            await text.WriteRestAsync(cancellationToken).ConfigureAwait(false);
        }

        returned.Report(losses, format.Title, cancellationToken);
        return losses.Losses;
    }

    /// <summary>Puts a set into a format. It is read back only when the writer has a doubt.</summary>
    /// <param name="format">The format, which can be read too.</param>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="parts">
    /// Returns the text in parts, each valid until the next is asked for. It reports what it writes differently, and raises a doubt for
    /// whatever may not come back. It may be asked twice.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What could not be carried.</returns>
    public static async Task<IReadOnlyList<Problem>> WriteAsync(
        IReadableFormat format, ClaimSet set, Stream output, Func<LossReport, Doubts, IEnumerable<ReadOnlyMemory<byte>>> parts,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var (losses, doubts) = (new LossReport(), new Doubts());
        doubts.AddRepeated(set);
        doubts.AddUnread(set);
        foreach (var part in parts(losses, doubts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        }

        return doubts.Any ? await LossesAsync(format, set, parts, cancellationToken).ConfigureAwait(false) : losses.Losses;
    }

    /// <summary>Returns what a set loses in a format, found by reading back what is written.</summary>
    public static Task<IReadOnlyList<Problem>> LossesAsync(
        IReadableFormat format, ClaimSet set, Func<LossReport, Doubts, IEnumerable<ReadOnlyMemory<byte>>> parts,
        CancellationToken cancellationToken) =>
        WriteAsync(format, set, Stream.Null, losses => parts(losses, new Doubts()), cancellationToken);
}
