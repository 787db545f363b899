namespace FactTracker.Tests.Analysis.Origins;

/// <summary>
/// Sets written on one line: sources separated by semicolons, each an id, a colon and what it is based on: nothing for not stated, <c>-</c>
/// for its own knowledge, or ids, where <c>=id</c> is a copy. A question mark before the id makes it unnamed, an exclamation mark
/// retracted. Then citations in the same form, where what stands after the colon replaces the source's own list.
/// </summary>
internal static class Graph
{
    public static ClaimSet Of(string sources, params string[] claims) => new()
    {
        Sources = [.. Parts(sources).Select(SourceOf)],
        Claims = [.. claims.Select((cited, i) => new Claim($"c{i}") { Text = "C", Citations = [.. Parts(cited).Select(CitationOf)] })],
    };

    private static Source SourceOf(string text)
    {
        var (id, basedOn) = Split(text);
        return new Source(id.TrimStart('?', '!'))
        {
            Title = id,
            Kind = id.StartsWith('?') ? SourceKind.Unnamed : SourceKind.Document,
            Status = id.StartsWith('!') ? SourceStatus.Retracted : SourceStatus.Published,
            BasedOn = basedOn,
        };
    }

    private static Citation CitationOf(string text)
    {
        var (id, basedOn) = Split(text);
        var stance = id.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? Stance.Parse(id[(slash + 1)..]) : Stance.Supports;
        return new Citation(id.Split('/')[0]) { BasedOn = basedOn, Stance = stance };
    }

    private static (string Id, ValueList<SourceLink>? BasedOn) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return (text, null);
        ValueList<SourceLink> links =
        [
            .. text[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(link => link != "-")
                .Select(link => link.StartsWith('=') ? new SourceLink(link[1..]) { How = LinkKind.Syndicates } : new SourceLink(link)),
        ];
        return (text[..colon], links);
    }

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
