namespace FactTracker.Analysis;

/// <summary>
/// The works that the sources of a set are records and copies of. Records of one source are one work, and so are a source and its copies:
/// sources that are based on nothing but it, and that reprint it, translate it or use its data.
/// </summary>
internal sealed class SourceWorks
{
    private SourceWorks(Groups identities, Groups works, IReadOnlyList<(int Node, int Tie)> editions) =>
        (Identities, Works, Editions) = (identities, works, editions);

    /// <summary>The records of each source.</summary>
    public Groups Identities { get; }

    /// <summary>The records and copies of each work.</summary>
    public Groups Works { get; }

    /// <summary>Records that may be editions of one another.</summary>
    public IReadOnlyList<(int Node, int Tie)> Editions { get; }

    public static SourceWorks Of(SourceList sources, SourceNodes nodes, Judgements judgements)
    {
        var sameness = SourceSameness.Of(sources, nodes.Find, nodes.Count, judgements);
        var identities = new Groups(sameness.Sets.Number(out var count), count);
        for (var node = 0; node < sources.Count; node++)
        {
            if (nodes.Find(nodes.IdOf(node).Text) != node) continue;
            if (OriginalOf(node, nodes, identities) is >= 0 and var original) sameness.Sets.Unite(node, original);
        }

        return new SourceWorks(identities, new Groups(sameness.Sets.Number(out count), count), sameness.Editions);
    }

    /// <summary>Returns a record of what a source is nothing but a copy of, or -1. A source that nobody names is and has no copy.</summary>
    private static int OriginalOf(int node, SourceNodes nodes, Groups identities)
    {
        if (nodes.IsUnnamed(node) || nodes.RecordOf(node)?.BasedOn is not { IsEmpty: false } links) return -1;
        var targets = nodes.LinksOf(node);
        for (var i = 0; i < targets.Length; i++)
        {
            if (!IsCopy(links[i].How) || nodes.IsUnnamed(targets[i])) return -1;
            if (identities.GroupOf[targets[i]] != identities.GroupOf[targets[0]]) return -1;
        }

        return targets[0];
    }

    private static bool IsCopy(LinkKind? how) => how == LinkKind.Syndicates || how == LinkKind.Translates || how == LinkKind.SameData;
}
