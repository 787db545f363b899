using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// Writes a set in a format by way of memory, reads back what was written, and reports every member that did not come back as it was. So
/// the report of losses lists what our own reader would miss, whatever the writer believes.
/// </summary>
internal static class ReadBack
{
    // What was written may repeat its parts as often as the set does.
    private static readonly ReadingOptions Reading = new() { MaxExpansion = int.MaxValue };

    private static readonly WritingOptions Plain = new() { Indented = false };

    /// <summary>Puts a set into a format.</summary>
    /// <param name="format">The format, which can be read too.</param>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="write">Writes the set; it reports records that it leaves out as a whole, and why.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What could not be carried.</returns>
    public static async Task<IReadOnlyList<Problem>> WriteAsync(
        IReadableFormat format, ClaimSet set, Stream output, Action<Stream, LossReport> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var losses = new LossReport();
        using var written = new MemoryStream();
        write(written, losses);
        var text = PeekedInput.Of(written.GetBuffer().AsMemory(0, (int)written.Length));
        var copy = await format.ReadAsync(text, Reading, cancellationToken).ConfigureAwait(false);
        Compare(set, copy.Set, format.Title, losses, cancellationToken);
        written.Position = 0;
        await written.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
        return losses.Losses;
    }

    /// <summary>Puts a set into a format part by part. It is read back only when the writer has a doubt.</summary>
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
        CancellationToken cancellationToken) => WriteAsync(
        format, set, Stream.Null,
        (stream, losses) =>
        {
            foreach (var part in parts(losses, new Doubts()))
            {
                stream.Write(part.Span);
            }
        },
        cancellationToken);

    private static void Compare(ClaimSet set, ClaimSet copy, string format, LossReport losses, CancellationToken cancellationToken)
    {
        var given = losses.Losses.Select(loss => loss.Path).ToHashSet(StringComparer.Ordinal);
        var difference = new RecordDifference(losses, format);
        difference.Report(JsonPath.Root, HeaderOf(set), HeaderOf(copy));
        for (var i = 0; i < set.Sources.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var source = set.Sources[i];
            if (given.Count == 0 && copy.Sources.TryGet(source.Id, out var same) && same == source) continue;
            var path = JsonPath.Root.Member("sources").At(i);
            if (given.Contains(path.ToString())) continue;
            if (!copy.Sources.TryGet(source.Id, out var back))
                losses.Add(path, $"the source {source.Id}", "nothing that was written cites it");
            else if (back != source) difference.Report(path, source.ToJson(), back.ToJson());
        }

        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var claim = set.Claims[i];
            if (given.Count == 0 && copy.Claims.TryGet(claim.Id, out var same) && same == claim) continue;
            var path = JsonPath.Root.Member("claims").At(i);
            if (given.Contains(path.ToString())) continue;
            if (!copy.Claims.TryGet(claim.Id, out var back)) losses.Add(path, $"the claim {claim.Id}", $"{format} has no place for it");
            else if (back != claim) difference.Report(path, claim.ToJson(), back.ToJson());
        }
    }

    private static string HeaderOf(ClaimSet set) =>
        (set.WithFormatVersion(FormatVersion.Current) with { Sources = SourceList.Empty, Claims = ClaimList.Empty }).ToJson(Plain);
}
