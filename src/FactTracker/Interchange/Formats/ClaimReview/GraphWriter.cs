using System.Buffers;
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

    public ReadOnlyMemory<byte> Write(CancellationToken cancellationToken)
    {
        ReportHeader();
        var works = new WorkReferences(set, _losses);
        var nodes = new List<IReadOnlyList<KeyValuePair<string, RawJson>>>();
        for (var index = 0; index < set.Claims.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            nodes.AddRange(NodesOf(set.Claims[index], JsonPath.Root.Member("claims").At(index), works));
        }

        works.ReportUncited();
        var outside = RawWriter.Elements(set.Extensions[OutsideName]).ToList();
        var context = KeyValuePair.Create("@context", Pieces.Text(SchemaNames.Context));
        if (nodes is [var only] && outside.Count == 0 && !only.Any(member => member.Key == "@context")) return Text([context, .. only]);
        var text = Text([context, new("@graph", Pieces.List([.. nodes.Until(cancellationToken).Select(Pieces.Object), .. outside]))]);
        if (set.Extensions[OutsideName] is { } kept) ReportMisread(text, kept);
        return text;
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

    private static ReadOnlyMemory<byte> Text(IReadOnlyList<KeyValuePair<string, RawJson>> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: true))
        {
            RawWriter.Write(json, Pieces.Object(members));
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
