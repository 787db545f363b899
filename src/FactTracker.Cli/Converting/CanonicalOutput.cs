using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>The canonical text of a set as an output of <c>convert</c>. It cannot be read again, so it is no format in the list.</summary>
internal sealed class CanonicalOutput : IWritableFormat
{
    public string Name => "canonical";

    public string Title => "Canonical lines, for hashing";

    public IReadOnlyList<string> Endings => [];

    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        set.WriteCanonicalLines(output);
        return Task.FromResult<IReadOnlyList<Problem>>([]);
    }
}
