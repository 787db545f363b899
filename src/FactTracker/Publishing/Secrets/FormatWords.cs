namespace FactTracker.Publishing;

/// <summary>The words of the format itself, which are in every set: names of members, and words from its lists.</summary>
internal static class FormatWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Names(ClaimSetMembers.All), .. Names(SourceMembers.All), .. Names(ClaimMembers.All), .. Names(CitationMembers.All),
        .. Names(ReviewMembers.All), .. Words<SourceKind>(), .. Words<SourceStatus>(), .. Words<LinkKind>(), .. Words<Stance>(),
        .. Words<Rank>(), .. Words<ClaimStatus>(), .. Words<Modality>(), .. Words<RelationType>(), .. Words<Verdict>(),
        .. Words<Approximation>(), .. Words<TlpLevel>(), StandIns.Title, StandIns.Name, LocalPaths.Mask,
    ];

    private static IEnumerable<string> Names<T>(RecordMembers<T> members) => members.Select(member => member.Name);

    private static IEnumerable<string> Words<T>()
        where T : Word<T>, IWordList<T> =>
        T.Known.Select(word => word.Name);
}
