using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>A format that claim sets are read from, written to, or both.</summary>
/// <param name="Name">What <c>--from</c> and <c>--to</c> call it.</param>
/// <param name="Endings">How the names of its files end, the most telling first.</param>
internal sealed record ClaimSetFormat(string Name, IReadOnlyList<string> Endings)
{
    /// <summary>Reads it, by the options as far as it has such, or null for one that is only written.</summary>
    public Func<Stream, ReadingOptions, CancellationToken, Task<InputSet>>? Read { get; private init; }

    /// <summary>Writes it and tells what could not be carried, or null for one that is only read.</summary>
    public Func<ClaimSet, Stream, CancellationToken, Task<IReadOnlyList<Problem>>>? Write { get; private init; }

    /// <summary>Writes it beside the file and then in its place, so that the old file or the new one is there, whole; not at all when asked
    /// to refuse losses and there are some.</summary>
    public Func<ClaimSet, string, bool, CancellationToken, Task<IReadOnlyList<Problem>>>? WriteFile { get; private init; }

    /// <summary>The format as the library has it, or null for our own.</summary>
    public IClaimSetFormat? Foreign { get; private init; }

    /// <summary>Whether it is written record by record, so that what is read as a stream need not be held.</summary>
    public bool IsLines { get; private init; }

    /// <summary>A form of our own format, which carries everything.</summary>
    public static ClaimSetFormat Native(string name, IReadOnlyList<string> endings, SerializationForm form) => new(name, endings)
    {
        IsLines = form == SerializationForm.Lines,
        Read = (stream, options, cancellationToken) => InputSet.ReadNativeAsync(stream, options with { Form = form }, cancellationToken),
        Write = async (set, stream, cancellationToken) =>
        {
            await ClaimSetWriter.WriteAsync(set, stream, new WritingOptions { Form = form }, cancellationToken).ConfigureAwait(false);
            return [];
        },
        WriteFile = async (set, path, _, cancellationToken) =>
        {
            await ClaimSetWriter.WriteFileAsync(set, path, new WritingOptions { Form = form }, cancellationToken).ConfigureAwait(false);
            return [];
        },
    };

    /// <summary>A format of somebody else's.</summary>
    public static ClaimSetFormat Of(IClaimSetFormat format)
    {
        var importer = format as IClaimSetImporter;
        var exporter = format as IClaimSetExporter;
        return new ClaimSetFormat(format.Name, format.Endings)
        {
            Foreign = format,
            Read = importer is null ? null : async (stream, options, cancellationToken) =>
                InputSet.Of(await importer.ImportAsync(stream, new ImportOptions { FileName = options.FileName, MaxBytes = options.MaxBytes, MaxDepth = options.MaxDepth, MaxProblems = options.MaxProblems }, cancellationToken).ConfigureAwait(false)),
            Write = exporter is null ? null : exporter.WriteAsync,
            WriteFile = exporter is null ? null : exporter.ExportFileAsync,
        };
    }
}
