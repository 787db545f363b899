using FactTracker.Interchange;

namespace FactTracker.Cli.Editing;

/// <summary>An edited text as the output of a verb, so that it replaces a file as any other output does.</summary>
/// <param name="text">The text.</param>
internal sealed class WrittenText(ReadOnlyMemory<byte> text) : IWritableFormat
{
    public string Name => "text";

    public string Title => "Edited text";

    public IReadOnlyList<string> Endings => [];

    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        await output.WriteAsync(text, cancellationToken).ConfigureAwait(false);
        return [];
    }
}
