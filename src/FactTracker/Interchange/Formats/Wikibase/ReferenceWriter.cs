using System.Buffers;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Writes sources as references: a source that was a reference unchanged, any other with the members that a reference has.
/// </summary>
internal sealed class ReferenceWriter(WikiOptions wiki, WikibaseIris iris, LossReport losses)
{
    private const string NoPlace = "the original reference is written unchanged, and differs";
    private static readonly string[] Made =
        ["id", "url", "title", "language", "published", "accessed", "archived", WikibaseMembers.Reference];
    private readonly Dictionary<SourceId, RawJson?> _written = [];
    private readonly EntityContext _reading = new(wiki, ReadingOptions.Default);
    private readonly SnakWriter _snaks = new(iris, losses);

    /// <summary>Returns the reference for a source, or null when a reference cannot represent any part of the source.</summary>
    public RawJson? Write(Source source, JsonPath path)
    {
        if (_written.TryGetValue(source.Id, out var known)) return known;
        var reference = source.Extensions[WikibaseMembers.Reference] is { } kept
            && iris.HashOf(source.Id.Text) is { } hash
            && ReferenceReader.ReadKept(kept, _reading) is { } read
            ? Kept(source, read with { Id = source.Id }, kept, hash, path)
            : MadeOf(source, path);
        _written.Add(source.Id, reference);
        return reference;
    }

    private RawJson Kept(Source source, Source read, RawJson kept, string hash, JsonPath path)
    {
        losses.AddDifferences(path, source, read with { Id = source.Id }, SourceMembers.All, NoPlace);
        var reference = new RawMembers();
        reference.Add(System.Text.Encoding.UTF8.GetBytes($"\"hash\":\"{hash}\""));
        if (kept.AsUtf8().Length > 2) reference.Add(kept.AsUtf8()[1..^1]);
        return reference.ToJson();
    }

    private RawJson? MadeOf(Source source, JsonPath path)
    {
        losses.Add(path, $"the id of the source \"{source.Id}\"", "a reference has only an address, a title and dates");
        losses.AddBeside(path, source, SourceMembers.All, "a reference has no place for it", Made);
        var snaks = new List<(string Property, RawJson Snak)>();
        Add(snaks, ReferenceSource.Url, source.Url is { } url ? new TextValue(url.Text) { Extensions = Url } : null, path.Member("url"));
        Add(
            snaks, ReferenceSource.Title, source.Title is { } title ? new TextValue(title) { Language = source.Language ?? "und" } : null,
            path.Member("title"));
        Add(snaks, ReferenceSource.Published, source.Published, path.Member("published"));
        Add(snaks, ReferenceSource.Retrieved, source.Accessed, path.Member("accessed"));
        if (source.Archived.FirstOrDefault() is { } copy)
        {
            Add(snaks, ReferenceSource.ArchiveUrl, new TextValue(copy.Url.Text) { Extensions = Url }, path.Member("archived"));
            Add(snaks, ReferenceSource.ArchiveDate, copy.At, path.Member("archived"));
        }

        return snaks.Count == 0 ? null : Reference(snaks);
    }

    private static Extensions Url { get; } = WikibaseMembers.Kept(WikibaseMembers.Text(WikibaseMembers.DataType, "url"));

    private void Add(List<(string Property, RawJson Snak)> snaks, string property, ClaimValue? value, JsonPath path)
    {
        if (value is not null && _snaks.Write(property, value, path) is { } snak) snaks.Add((property, snak));
    }

    private static RawJson Reference(List<(string Property, RawJson Snak)> snaks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            json.WriteStartObject();
            json.WriteStartObject("snaks");
            foreach (var (property, snak) in snaks)
            {
                json.WriteStartArray(property);
                json.WriteRawValue(snak.AsUtf8(), skipInputValidation: true);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartArray("snaks-order");
            foreach (var (property, _) in snaks)
            {
                json.WriteStringValue(property);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }
}
