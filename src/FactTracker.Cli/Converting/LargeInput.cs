using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>
/// A set to convert that is too large to be held: its records stay in the file if that is in the line form, and in a temporary one in that
/// form otherwise.
/// </summary>
internal sealed class LargeInput : IDisposable
{
    private const long LeastBytes = 1 << 27; // A smaller file is held, as that is faster.
    private const long LeastCompressed = 1 << 24;
    private readonly ClaimLineFile _lines;
    private readonly FileStream? _temporary;

    private LargeInput(ClaimLineFile lines, FileStream? temporary, IReadOnlyList<Problem> problems) =>
        (_lines, _temporary, Problems) = (lines, temporary, problems);

    /// <summary>The set.</summary>
    public ClaimSet Set => _lines.Set;

    /// <summary>What was found while it was read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether an input is that large. A native document is not: its reader holds it anyway.</summary>
    public static bool Is(ClaimSetInput input) =>
        input is { IsFile: true, Format: not JsonFormat }
        && new FileInfo(input.Name).Length >= (input.Text.IsCompressed ? LeastCompressed : LeastBytes);

    /// <summary>Reads an input to its end.</summary>
    /// <returns>
    /// The set, or null when it can only be read as a whole: there are errors between its records, or native lines have any, as the reader
    /// of sets keeps what could not be read.
    /// </returns>
    public static async Task<LargeInput?> TryReadAsync(ClaimSetInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (input is { Format: JsonLinesFormat, Text.IsCompressed: false })
            return await ClaimLineFile.OpenAsync(input.Name, options, cancellationToken).ConfigureAwait(false) is { } own
                ? new LargeInput(own, null, [])
                : null;
        var problems = new List<Problem>();
        var temporary = TemporaryFile.Open(FileOptions.Asynchronous);
        LargeInput? read = null;
        try
        {
            var lines = await input.Format.ConvertToLinesAsync(input.Text, temporary, problems.Add, options, cancellationToken)
                .ConfigureAwait(false);
            var isSound = input.Format is not JsonLinesFormat || lines is { Errors: 0, Unread: 0 };
            if (lines.IsClaimSet && isSound && lines.Sources + lines.Claims > 0
                && await ClaimLineFile.OpenAsync(temporary, options with { Progress = null }, cancellationToken).ConfigureAwait(false)
                    is { } file)
                read = new LargeInput(file, temporary, problems);
            return read;
        }
        finally
        {
            if (read is null) await temporary.DisposeAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _temporary?.Dispose();
    }
}
