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

    /// <summary>Writes to a file or to standard output.</summary>
    /// <returns>The number of errors. If there are any, a strict conversion writes nothing.</returns>
    public Task<long> WriteAsync(string target, Stream output, bool strict, CancellationToken cancellationToken)
    {
        if (target != ClaimSetInput.StandardInput)
            return Input.Format.ConvertToLinesAsync(Input.Text, target, Report, strict, Options, cancellationToken);
        return strict ? WriteHeldBackAsync(output, cancellationToken) : WriteAsync(output, cancellationToken);
    }

    private Task<long> WriteAsync(Stream output, CancellationToken cancellationToken) =>
        Input.Format.ConvertToLinesAsync(Input.Text, output, Report, Options, cancellationToken);

    // A strict conversion writes nothing if there is an error, so its output is held in a temporary file first; it may be large.
    private async Task<long> WriteHeldBackAsync(Stream output, CancellationToken cancellationToken)
    {
        var held = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await using (held.ConfigureAwait(false))
        {
            var errors = await WriteAsync(held, cancellationToken).ConfigureAwait(false);
            held.Position = 0;
            if (errors == 0) await held.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return errors;
        }
    }
}
