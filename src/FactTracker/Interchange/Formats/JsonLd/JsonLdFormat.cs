using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange.Formats.JsonLd;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange;

/// <summary>
/// The native format as JSON-LD 1.1: a document that contains its context, in the long form, which converts to RDF without loss.
/// </summary>
/// <remarks>
/// <para>Represents everything that is valid Unicode. Ids become IRIs: the id of the set, a hash and the id; <see cref="LocalSet"/> is used
/// when the set has no id. What would be read back differently, such as an id with characters that an IRI does not have, is
/// reported.</para>
/// <para>Reading supports the document as it is written here, with its context. Other JSON-LD is not read: neither an expanded or flattened
/// document, nor one with another context. Thread-safe.</para>
/// </remarks>
/// <example><code>await JsonLdFormat.Default.WriteFileAsync(set, "set.jsonld");</code></example>
public sealed class JsonLdFormat : IReadableFormat, IWritableFormat
{
    /// <summary>
    /// The id that is used for a set without one. All such sets share it, so give a set an id before its data is merged with others.
    /// </summary>
    public const string LocalSet = LinkedForm.LocalSet;

    private static readonly Dictionary<string, TextPlace> EmptyPlaces = [];

    private JsonLdFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static JsonLdFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "jsonld";

    /// <inheritdoc/>
    public string Title => "FactTracker claim set (JSON-LD)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".jsonld"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => NativeHead.IsLinked(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, (losses, doubts) => Parts(set, losses, doubts, cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var context = new ImportContext(text, options);
        var (root, native, places) = Read(ref context);
        var isSet = root?[FormatVersions.Member] is not null;
        if (root is not null && !isSet)
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "The text is not a claim set in JSON-LD as FactTracker writes it.");
        yield return new ClaimSetRecord { Problems = context.TakeProblems() };
        if (!isSet) yield break;
        var reading = ClaimSetReader.Read(native, options with { Form = SerializationForm.Document });
        foreach (var record in NativeRecords.Of(reading, places, () => ProblemPlaces.Of(root!, context, reading.Problems)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    // Records are read one by one; when something is wrong in one, all again, so that it is reported in the order of the text.
    private static (JsonItem? Root, ReadOnlyMemory<byte> Native, IReadOnlyDictionary<string, TextPlace> Places) Read(
        ref ImportContext context)
    {
        var root = JsonItemReader.Read(context, NativeForm.IsRecord);
        if (root?[FormatVersions.Member] is null) return (root, default, EmptyPlaces);
        var (native, places) = NativeForm.Of(root, context);
        if (!context.HasProblems) return (root, native, places);
        context = context.Anew();
        return (JsonItemReader.Read(context), native, places);
    }

    // The text of a set in parts, each valid until the next is asked for.
    internal static IEnumerable<ReadOnlyMemory<byte>> Parts(
        ClaimSet set, LossReport losses, Doubts doubts, CancellationToken cancellationToken)
    {
        var parser = new RecordParser(ReadingOptions.Default.MaxDepth);
        var form = new LinkedForm(set.Id)
        {
            IsReadable = (type, native) => type == "Claim" ? parser.Claim(native) is not null : parser.Source(native) is not null,
        };
        var header = set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        if (ClaimSetReader.Read(Encoding.UTF8.GetBytes(header.ToJson())).Problems.Count > 0) doubts.Add();
        foreach (var part in TextParts.OfJson(json => Steps(set, form, json).Until(cancellationToken), doubts: doubts))
        {
            yield return part;
        }

        if (form.IsDoubtful) doubts.Add();
        if (form.IsMended) losses.AddUnsound(set);
    }

    private static IEnumerable<int> Steps(ClaimSet set, LinkedForm form, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        using (var context = JsonDocument.Parse(ClaimSetContext.Json))
        {
            json.WritePropertyName("@context");
            context.RootElement.GetProperty("@context").WriteTo(json);
        }

        form.WriteMembers(json, set);
        json.WriteStartArray("sources");
        foreach (var source in set.Sources)
        {
            form.Write(json, source);
            yield return 1;
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in set.Claims)
        {
            form.Write(json, claim);
            yield return 1;
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
