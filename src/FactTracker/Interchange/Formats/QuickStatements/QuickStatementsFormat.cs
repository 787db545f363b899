using FactTracker.Interchange.Formats.QuickStatements;

namespace FactTracker.Interchange;

/// <summary>QuickStatements V1, commands that add statements to Wikidata in bulk. Write-only.</summary>
/// <remarks>
/// One statement per line: item, property, value, then its qualifiers and one reference, separated by tabs. For each further reference the
/// statement is repeated, which adds the reference to it. The README of the folder has the mapping. Thread-safe.
/// </remarks>
/// <example><code>var losses = await QuickStatementsFormat.Default.WriteFileAsync(set, "statements.qs");</code></example>
public sealed class QuickStatementsFormat : IWritableFormat
{
    private QuickStatementsFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static QuickStatementsFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "quickstatements";

    /// <inheritdoc/>
    public string Title => "QuickStatements V1 commands (Wikidata)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".qs", ".quickstatements"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var commands = new CommandWriter(set, cancellationToken);
        foreach (var line in commands.Lines.Until(cancellationToken))
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(line + "\n"), cancellationToken).ConfigureAwait(false);
        }

        return commands.Losses;
    }
}
