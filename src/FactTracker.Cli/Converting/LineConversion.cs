using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Converts a text to JSON Lines record by record, so that it can be larger than memory.</summary>
/// <param name="Input">The text.</param>
/// <param name="Options">How to read it.</param>
/// <param name="Report">Receives each problem as it is found.</param>
internal sealed record LineConversion(ClaimSetInput Input, ReadingOptions Options, Action<Problem> Report)
{
    /// <summary>
    /// Whether a conversion is done record by record. Native text is read as a whole, which also finds problems between records.
    /// </summary>
    public static bool Fits(IReadableFormat from, IWritableFormat to) =>
        to.Name == JsonLinesFormat.Default.Name && ClaimSetFormats.Native.Find(from.Name) is null;

    /// <summary>
    /// Whether native lines are converted record by record as long as nothing is wrong with them: the text is a file, so that it can be
    /// read again as a whole.
    /// </summary>
    public static bool MayFit(ClaimSetInput input, IWritableFormat to) =>
        to.Name == JsonLinesFormat.Default.Name && input is { Format: JsonLinesFormat, IsFile: true };

    /// <summary>Writes to a file or to standard output.</summary>
    /// <param name="target">The file, or <see cref="ClaimSetInput.StandardInput"/> for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="accept">Decides at the end whether the output is written, or null for an output that need not be held back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<ConvertedLines> WriteAsync(
        string target, Stream output, Predicate<ConvertedLines>? accept, CancellationToken cancellationToken)
    {
        if (target != ClaimSetInput.StandardInput)
            return Input.Format.ConvertToLinesAsync(Input.Text, target, Report, accept, Options, cancellationToken);
        return accept is null
            ? Input.Format.ConvertToLinesAsync(Input.Text, output, Report, Options, cancellationToken)
            : WriteHeldBackAsync(output, accept, cancellationToken);
    }

    // The output may be large, so it is held back in a temporary file.
    private async Task<ConvertedLines> WriteHeldBackAsync(
        Stream output, Predicate<ConvertedLines> accept, CancellationToken cancellationToken)
    {
        var held = TemporaryFile.Open(FileOptions.Asynchronous);
        await using (held.ConfigureAwait(false))
        {
            var converted =
                await Input.Format.ConvertToLinesAsync(Input.Text, held, Report, Options, cancellationToken).ConfigureAwait(false);
            held.Position = 0;
            if (accept(converted)) await held.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return converted;
        }
    }
}
