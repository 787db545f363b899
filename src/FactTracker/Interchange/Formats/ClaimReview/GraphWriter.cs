using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Writes a set as one JSON-LD text: its reviews, its claims without reviews, and the JSON that surrounded them when they were read.
/// </summary>
/// <param name="set">The set.</param>
/// <param name="words">The words for verdicts.</param>
/// <param name="read">Reads a written text back.</param>
internal sealed class GraphWriter(ClaimSet set, VerdictWords words, Func<ReadOnlyMemory<byte>, IReadOnlyList<ClaimSetRecord>> read)
{
    /// <summary>The extension member of a set for the JSON beside and around the reviews.</summary>
    public const string OutsideName = SchemaNames.ExtensionPrefix + "@graph";

    private const string NoPlace = "ClaimReview has no place for members of the set";

    private readonly LossReport _losses = new();

    public IReadOnlyList<Problem> Losses => _losses.Losses;

    /// <summary>Returns the text in parts; each is valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Parts(CancellationToken cancellationToken)
    {
        ReportHeader();
        if (set.Extensions[OutsideName] is not { } kept) return Laid(Nodes(cancellationToken), []);
        var text = new ArrayBufferWriter<byte>();
        foreach (var part in Laid(Nodes(cancellationToken), [.. RawWriter.Elements(kept)]))
        {
            text.Write(part.Span);
        }

        ReportMisread(text.WrittenMemory, kept);
        return [text.WrittenMemory];
    }

    private IEnumerable<IReadOnlyList<KeyValuePair<string, RawJson>>> Nodes(CancellationToken cancellationToken)
    {
        var works = new WorkReferences(set, _losses);
        for (var index = 0; index < set.Claims.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in NodesOf(set.Claims[index], JsonPath.Root.Member("claims").At(index), works))
            {
                yield return node;
            }
        }

        works.ReportUncited();
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Laid(
        IEnumerable<IReadOnlyList<KeyValuePair<string, RawJson>>> nodes, IReadOnlyList<RawJson> outside) =>
        TextParts.OfJson(json => Steps(json, nodes, outside), "\n");

    // A node alone is the text; several, or one beside other JSON, are a graph.
    private static IEnumerable<int> Steps(
        Utf8JsonWriter json, IEnumerable<IReadOnlyList<KeyValuePair<string, RawJson>>> nodes, IReadOnlyList<RawJson> outside)
    {
        using var rest = nodes.GetEnumerator();
        var first = rest.MoveNext() ? rest.Current : null;
        var isMore = first is not null && rest.MoveNext();
        json.WriteStartObject();
        json.WriteString("@context", SchemaNames.Context);
        if (first is not null && !isMore && outside.Count == 0 && !first.Any(member => member.Key == "@context"))
        {
            foreach (var (name, value) in first)
            {
                json.WritePropertyName(name);
                RawWriter.Write(json, value);
            }
        }
        else
        {
            json.WriteStartArray("@graph");
            if (first is not null) RawWriter.Write(json, Pieces.Object(first));
            for (; isMore; isMore = rest.MoveNext())
            {
                RawWriter.Write(json, Pieces.Object(rest.Current));
                yield return 1;
            }

            foreach (var kept in outside)
            {
                RawWriter.Write(json, kept);
                yield return 1;
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // A record may be read back as the kept JSON describes it.
    private void ReportMisread(ReadOnlyMemory<byte> text, RawJson kept)
    {
        var described = DescribedIds.In(kept);
        var sources = PlacesOf(set.Sources, source => source.Id.Text, described);
        var claims = PlacesOf(set.Claims, claim => claim.Id.Text, described);
        if (sources.Count + claims.Count == 0 && !IsDeep(kept)) return;
        var back = read(text);
        if (back is not [{ Header: { } header }, ..] || header.Extensions[OutsideName] != kept)
            _losses.Add(JsonPath.Root.Member(OutsideName), "the JSON around the reviews", "it would be read back differently");
        Report("sources", set.Sources, sources, back.Select(record => record.Source));
        Report("claims", set.Claims, claims, back.Select(record => record.Claim));
    }

    // The graph around the kept JSON makes it deeper, so that its innermost values may not be read again.
    private static bool IsDeep(RawJson kept)
    {
        var reader = JsonText.Reader(kept.AsUtf8());
        while (reader.Read())
        {
            if (reader.CurrentDepth + 1 >= ImportContext.DepthOf(ReadingOptions.Default)) return true;
        }

        return false;
    }

    private static List<int> PlacesOf<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, string> id, IReadOnlySet<string> described) =>
        [.. Enumerable.Range(0, described.Count == 0 ? 0 : records.Count).Where(place => described.Contains(id(records[place])))];

    private void Report<TRecord>(string list, IReadOnlyList<TRecord> records, List<int> places, IEnumerable<TRecord?> back)
        where TRecord : class
    {
        if (places.Count == 0) return;
        var known = back.OfType<TRecord>().ToHashSet();
        foreach (var place in places.Where(place => !known.Contains(records[place])))
        {
            _losses.Add(JsonPath.Root.Member(list).At(place), "the record", "the kept JSON describes it in another way");
        }
    }

    private IEnumerable<IReadOnlyList<KeyValuePair<string, RawJson>>> NodesOf(Claim claim, JsonPath path, WorkReferences works)
    {
        var hasText = claim.Reviews.IsEmpty || claim.Reviews.Any(ReviewDrafts.IsOfMedia);
        var item = ItemDrafts.Write(claim, hasText, path, _losses, works).Finish();
        if (claim.Reviews.IsEmpty) yield return item;
        var written = new HashSet<RawJson>();
        for (var index = 0; index < claim.Reviews.Count; index++)
        {
            var node = Pieces.Object(index == 0 ? item : [.. item.Where(member => member.Key is "@type" or "@id")]);
            var place = path.Member("reviews").At(index);
            var review = ReviewDrafts.Write(claim.Reviews[index], claim, node, words, place, _losses).Finish();
            if (written.Add(Pieces.Object([.. review.Where(member => member.Key != "itemReviewed")]))) yield return review;
            else _losses.Add(place, "the review", "it repeats an earlier review, and the two are read as one");
        }
    }

    private void ReportHeader()
    {
        var isOutside = set.Extensions[OutsideName] is { } outside && outside.AsUtf8()[0] == '[';
        string[] carried = isOutside ? [FormatVersions.Member, OutsideName] : [FormatVersions.Member];
        _losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, NoPlace, carried);
    }
}
