using System.Buffers;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.Publishing;

/// <summary>What of a set may be published, what is withheld of it, and the proof that nothing withheld is left.</summary>
/// <remarks>
/// <para><see cref="WriteFileAsync"/> writes the published set in any format, and searches the bytes before anybody can read them for every
/// string that is withheld: ids, titles, names, addresses, quotes, notes, texts of claims. If one is there, nothing is written.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
/// <example><code>
/// var publication = set.Publish(new PublishingOptions(now) { MaxMark = TlpLevel.Green });
/// foreach (var note in publication.Omissions) Console.Error.WriteLine(note);
/// </code></example>
public sealed class Publication
{
    private readonly OutputProof _proof;

    private Publication(
        ClaimSet set, IReadOnlyList<WithheldRecord> withheld, IReadOnlyList<Problem> omissions, IReadOnlyList<Problem> leaks,
        OutputProof proof)
    {
        (Set, Withheld, Omissions, Leaks, _proof) = (set, withheld, omissions, leaks, proof);
    }

    /// <summary>The published set. It is not safe to pass on when there are <see cref="Leaks"/>.</summary>
    public ClaimSet Set { get; }

    /// <summary>The records that are not published, sources first, in the order of the set.</summary>
    public IReadOnlyList<WithheldRecord> Withheld { get; }

    /// <summary>What was left out or replaced, each with its place in the set (FT1401). No note contains what it is about.</summary>
    public IReadOnlyList<Problem> Omissions { get; }

    /// <summary>
    /// The places at which the published set still contains something withheld (FT1402); nothing is written if there are any.
    /// </summary>
    public IReadOnlyList<Problem> Leaks { get; }

    /// <summary>Writes the published set to a stream, if nothing withheld is in it.</summary>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to write; it stays open. Nothing is written when there is a leak.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PublicationResult> WriteAsync(
        IWritableFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (Leaks.Count > 0) return new PublicationResult([], [.. Leaks]);
        using var held = new MemoryStream();
        var losses = await format.WriteAsync(Set, held, cancellationToken).ConfigureAwait(false);
        var written = held.GetBuffer().AsMemory(0, (int)held.Length);
        var leaks = await _proof.CheckAsync(written, format, cancellationToken).ConfigureAwait(false);
        if (leaks.Count == 0) await output.WriteAsync(written, cancellationToken).ConfigureAwait(false);
        return new PublicationResult([.. losses], [.. leaks]);
    }

    /// <summary>
    /// Writes the published set to a file, if nothing withheld is in it. A file whose name ends in <c>.gz</c> is compressed.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="path">The path of the file. An existing file stays as it is when there is a leak.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<PublicationResult> WriteFileAsync(
        IWritableFormat format, string path, CancellationToken cancellationToken = default)
    {
        using var file = new WrittenFile(path);
        var result = await WriteAsync(format, file.Stream, cancellationToken).ConfigureAwait(false);
        if (result.Leaks.Count == 0) file.Commit();
        return result;
    }

    internal static Publication Of(ClaimSet set, PublishingOptions options)
    {
        using var all = JsonDocument.Parse(Written(set), Nested);
        var marks = new RecordMarks(set, options);
        var ids = new PublishedIds(set, marks);
        var secrets = new SecretCollector(marks).Collect(all.RootElement, options.Allowed);
        var search = new SecretSearch(secrets);
        var omissions = new Omissions();
        var redaction = new SetRedaction(set, marks, ids, new PartRedaction(marks, ids, search, omissions), omissions);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false)) redaction.Write(all.RootElement, json);
        using var redacted = JsonDocument.Parse(buffer.WrittenMemory, Nested);
        var leaks = new SetProof(search, redaction.WrittenSources, redaction.WrittenClaims).Check(redacted.RootElement);
        var published = ClaimSetReader.Read(buffer.WrittenMemory, ReadingOptions.Default with { Form = SerializationForm.Document }).Set;
        if (published.Sources.Count != redaction.WrittenSources.Count || published.Claims.Count != redaction.WrittenClaims.Count)
            throw new InvalidOperationException("The published set cannot be read back as it was written.");
        return new Publication(
            published, [.. RecordsOf(set, marks, ids, redaction)], omissions.Notes, leaks, new OutputProof(secrets));
    }

    private static JsonDocumentOptions Nested => new() { MaxDepth = 256 };

    private static ReadOnlyMemory<byte> Written(ClaimSet set)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, buffer);
        return buffer.WrittenMemory;
    }

    private static IEnumerable<WithheldRecord> RecordsOf(ClaimSet set, RecordMarks marks, PublishedIds ids, SetRedaction redaction)
    {
        var standIns = redaction.WrittenSources.ToHashSet();
        for (var i = 0; i < set.Sources.Count; i++)
        {
            var id = set.Sources[i].Id.Text;
            if (marks.ReasonOf(id) is not { } reason) continue;
            SourceId? pseudonym = standIns.Contains(i) ? new SourceId(ids.Of(id)!) : default(SourceId?);
            yield return new WithheldRecord($"$.sources[{i}]", reason, pseudonym);
        }

        for (var i = 0; i < set.Claims.Count; i++)
        {
            if (marks.ReasonOf(set.Claims[i].Id.Text) is { } reason) yield return new WithheldRecord($"$.claims[{i}]", reason, null);
        }
    }
}
