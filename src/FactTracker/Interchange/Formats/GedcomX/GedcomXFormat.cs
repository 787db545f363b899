using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.GedcomX;

namespace FactTracker.Interchange;

/// <summary>GEDCOM X JSON: the conclusions of genealogists about persons, relationships and events, with their sources.</summary>
/// <remarks>
/// Conclusions become claims, source descriptions sources, and source references citations. Formal dates become EDTF. A document is one
/// JSON value and is held in memory as a whole.
/// </remarks>
/// <example><code>
/// var reading = await GedcomXFormat.Default.ReadFileAsync("family.gedx.json");
/// foreach (var claim in reading.Set.Claims) Console.WriteLine(claim);
/// </code></example>
public sealed class GedcomXFormat : IReadableFormat, IWritableFormat
{
    private GedcomXFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static GedcomXFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "gedcomx";

    /// <inheritdoc/>
    public string Title => "GEDCOM X";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".gedx.json", ".gedcomx.json"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head)
    {
        var members = JsonHead.Members(head);
        if (members.ContainsKey("facttracker") || members.ContainsKey("@context")) return false;
        return members.ContainsKey(Members.SourceDescriptions) || members.ContainsKey(Members.Persons);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, losses => DocumentWriter.Parts(set, losses, cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var context = new ImportContext(text, options);
        var root = JsonItemReader.Read(context);
        foreach (var record in root is null
            ? [new ClaimSetRecord { Problems = context.TakeProblems() }]
            : new DocumentReader(context, root).Read())
        {
            yield return record;
        }
    }
}
