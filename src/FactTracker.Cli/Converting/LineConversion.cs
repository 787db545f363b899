using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Converts a text into JSON Lines record by record, so that it may be larger than memory.</summary>
/// <param name="Input">The text.</param>
/// <param name="Options">How to read it.</param>
/// <param name="Report">Takes each problem as it is met.</param>
internal sealed record LineConversion(ClaimSetInput Input, ReadingOptions Options, Action<Problem> Report)
{
    /// <summary>Whether a conversion is done so. A native text is not: read as a whole, it shows what is wrong between its records.</summary>
    public static bool Fits(IReadableFormat from, IWritableFormat to) =>
        to.Name == JsonLinesFormat.Default.Name && ClaimSetFormats.Native.Find(from.Name) is null;

    /// <summary>Writes a file, or standard output.</summary>
    /// <returns>How many errors there were; with some of them, a strict conversion writes nothing.</returns>
    public Task<long> WriteAsync(string target, Stream output, bool strict, CancellationToken cancellationToken)
    {
        if (target != ClaimSetInput.StandardInput)
            return Input.Format.ConvertToLinesAsync(Input.Text, target, Report, strict, Options, cancellationToken);
        return strict ? WriteHeldBackAsync(output, cancellationToken) : WriteAsync(output, cancellationToken);
    }

    private Task<long> WriteAsync(Stream output, CancellationToken cancellationToken) =>
        Input.Format.ConvertToLinesAsync(Input.Text, output, Report, Options, cancellationToken);

    // What must not be written when something is lost is held back until it is known that nothing is: on the disk, as it may be large.
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
