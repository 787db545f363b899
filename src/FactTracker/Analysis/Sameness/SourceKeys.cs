using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>All that a source can be recognized by: addresses, identifiers, digests, and what it is stated to be the same as.</summary>
internal static class SourceKeys
{
    private const int DeepestArchive = 3; // An archived copy of an archived copy.

    // Identifiers of what a source is part of, and of people; sources that share them are not the same.
    private static readonly string[] OfOthers = ["issn", "eissn", "e-issn", "pissn", "p-issn", "issn-l", "issnl", "orcid", "isni"];

    // The digests of nothing at all: what was digested was not the source. MD5, SHA-1, SHA-256, SHA-512.
    private static readonly string[] OfNothing =
    [
        "d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
    ];

    // An ISBN of one of these is that of the book that it is in.
    private static readonly SourceKind[] Parts =
    [
        SourceKind.Chapter, SourceKind.Entry, SourceKind.EntryDictionary, SourceKind.EntryEncyclopedia, SourceKind.PaperConference,
        SourceKind.Article, SourceKind.ArticleJournal, SourceKind.ArticleMagazine, SourceKind.ArticleNewspaper, SourceKind.Figure,
    ];

    /// <summary>Returns the keys of a source; none for sources that nobody names.</summary>
    public static HashSet<SourceKey> Of(Source source)
    {
        var keys = new HashSet<SourceKey>();
        if (source.Kind == SourceKind.Unnamed) return keys;
        if (source.Url is { } url) AddAddress(url, keys);
        foreach (var copy in source.Archived)
        {
            AddAddress(copy.Url, keys);
        }

        foreach (var identifier in source.Identifiers)
        {
            foreach (var value in identifier.Values)
            {
                if (!string.IsNullOrWhiteSpace(value)) AddIdentifier(identifier.Scheme.Trim().ToLowerInvariant(), value.Trim(), keys);
            }
        }

        if (source.PartOf is not null || Parts.Contains(source.Kind)) keys.RemoveWhere(key => key.Kind == SourceKeyKind.Isbn);
        foreach (var hash in source.Hash)
        {
            var hex = hash.Hex.Trim().ToLowerInvariant();
            if (hex.Length > 0 && !OfNothing.Contains(hex)) keys.Add(new(SourceKeyKind.Hash, $"{hash.Algorithm.ToLowerInvariant()}:{hex}"));
        }

        foreach (var same in SameAsValues.Of(source))
        {
            AddSame(same, keys);
        }

        return keys;
    }

    private static void AddAddress(Url url, HashSet<SourceKey> keys)
    {
        if (DoiKey.Of(url.Text) is { } doi && url.IsWeb) keys.Add(Doi(doi));
        Url? address = url;
        for (var depth = 0; depth <= DeepestArchive && address is { } it; depth++, address = ArchiveAddress.OriginalOf(it))
        {
            if (PlainAddress.Of(it) is { } plain) keys.Add(new(SourceKeyKind.Address, plain));
        }
    }

    private static void AddIdentifier(string scheme, string value, HashSet<SourceKey> keys)
    {
        if (OfOthers.Contains(scheme)) return;
        if (scheme == SameAsValues.Scheme) AddSame(value, keys);
        else if (scheme is "url" or "uri") AddAddress(new Url(value), keys);
        else if (scheme == "isbn" && IsbnKey.Of(value) is { } isbn) keys.Add(new(SourceKeyKind.Isbn, isbn));
        else if (scheme == "doi" && DoiKey.Of(value) is { } doi) keys.Add(Doi(doi));
        else keys.Add(new(SourceKeyKind.Identifier, $"{scheme}:{WithoutScheme(scheme, value)}"));
    }

    private static void AddSame(string value, HashSet<SourceKey> keys)
    {
        keys.Add(new(SourceKeyKind.SameAs, value));
        if (DoiKey.Of(value) is { } doi) keys.Add(Doi(doi));
        AddAddress(new Url(value), keys);
    }

    private static SourceKey Doi(string doi) => new(SourceKeyKind.Identifier, $"doi:{doi}");

    // "arXiv:2101.00001" and "2101.00001" are the same identifier of the scheme arxiv.
    private static string WithoutScheme(string scheme, string value) =>
        NormalText.Of(value.StartsWith($"{scheme}:", StringComparison.OrdinalIgnoreCase) ? value[(scheme.Length + 1)..].Trim() : value);
}
