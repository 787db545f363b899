using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Turns what is read in somebody else's format into lines of our own, record by record, so that it may be larger than memory.</summary>
/// <param name="Importer">Reads it.</param>
/// <param name="Options">How.</param>
/// <param name="Report">Takes each problem as it is met.</param>
internal sealed record LineConversion(IClaimSetImporter Importer, ImportOptions Options, Action<Problem> Report)
{
    /// <summary>Whether a conversion can be done so.</summary>
    public static IClaimSetImporter? ImporterOf(ClaimSetFormat? from, ClaimSetFormat to) => to.IsLines ? from?.Foreign as IClaimSetImporter : null;

    /// <summary>Writes a file, or standard output.</summary>
    /// <returns>How many errors there were; with some of them, a strict conversion writes nothing.</returns>
    public Task<long> WriteAsync(Stream input, string target, Stream output, bool strict, CancellationToken cancellationToken)
    {
        if (target != ClaimSetInput.StandardInput) return Importer.ConvertToLinesAsync(input, target, Report, strict, Options, cancellationToken);
        return strict ? WriteHeldBackAsync(input, output, cancellationToken) : Importer.ConvertToLinesAsync(input, output, Report, Options, cancellationToken);
    }

    // What must not be written when something is lost is held back until it is known that nothing is: on the disk, as it may be large.
    private async Task<long> WriteHeldBackAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var held = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await using (held.ConfigureAwait(false))
        {
            var errors = await Importer.ConvertToLinesAsync(input, held, Report, Options, cancellationToken).ConfigureAwait(false);
            held.Position = 0;
            if (errors == 0) await held.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return errors;
        }
    }
}
