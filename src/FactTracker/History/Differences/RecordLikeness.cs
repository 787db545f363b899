using FactTracker.Analysis;
using FactTracker.Claims;

namespace FactTracker.History;

/// <summary>Recognizes records that were given another id, from what certainly is the same to what merely looks alike.</summary>
internal static class RecordLikeness
{
    private const int FewestWords = 3; // Fewer words are no evidence: "see above".
    private const string SameContent = "the same content";

    /// <summary>Pairs claims.</summary>
    public static void Pair(RecordPairing<Claim> claims)
    {
        if (!claims.IsOpen) return;
        claims.Pair(claim => claim with { Id = "x" }, SameContent);
        claims.Pair(claim => Says(claim) ? claim.Fingerprint() : null, "the same assertion");
        claims.Pair(
            claim => claim.Property is null ? null : (claim with { Value = default }).Fingerprint(),
            "the only one about this subject, property and time", isUnique: true);
        claims.Pair(claim => WordsOf(claim.Text, FewestWords), "the same words", isUnique: true);
    }

    /// <summary>Pairs sources.</summary>
    public static void Pair(RecordPairing<Source> sources)
    {
        if (!sources.IsOpen) return;
        sources.Pair(source => source with { Id = "x" }, SameContent);
        PairSame(sources);
        sources.Pair(
            source => WordsOf(source.Title) is { } title ? $"{title}\n{source.Publisher}\n{source.Published}" : null,
            "the same title, publisher and date", isUnique: true);
        sources.Pair(source => WordsOf(source.Words, FewestWords), "the same reference", isUnique: true);
    }

    private static bool Says(Claim claim) => claim.Property is not null || !string.IsNullOrWhiteSpace(claim.Text);

    // By address, DOI and the like, as origins are recognized.
    private static void PairSame(RecordPairing<Source> sources)
    {
        SourceList all = [.. sources.Removed, .. sources.Added];
        var sets = SourceSameness.Of(all, id => all.IndexOf(SourceId.Trusted(id)), all.Count, Judgements.None).Sets;
        sources.Pair(
            source => source.Kind == SourceKind.Unnamed ? null : all[sets.Find(all.IndexOf(source.Id))].Id.Text,
            "the same address or identifier");
    }

    private static string? WordsOf(string? text, int fewest = 1)
    {
        if (text is null) return null;
        var words = NormalText.Of(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length < fewest ? null : string.Join(' ', words);
    }
}
