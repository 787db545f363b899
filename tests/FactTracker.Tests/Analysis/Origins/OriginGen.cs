using CsCheck;

namespace FactTracker.Tests.Analysis.Origins;

/// <summary>Small sets of sources that are based on one another in every way: circles, copies, duplicates, ids that are not in the set.
/// </summary>
internal static class OriginGen
{
    public const int MostSources = 6;

    private static readonly Gen<string> Id = Gen.Frequency(
        (8, Gen.Int[0, MostSources - 1].Select(i => $"s{i}")), (1, Gen.Int[0, 1].Select(i => $"x{i}")));

    private static readonly Gen<SourceLink> Link =
        from id in Id
        from how in Gen.OneOf(new LinkKind?[] { null, null, LinkKind.Cites, LinkKind.Syndicates, LinkKind.Translates })
        select new SourceLink(id) { How = how };

    private static readonly Gen<ValueList<SourceLink>?> BasedOn = Gen.Frequency(
        (2, Gen.Const((ValueList<SourceLink>?)null)),
        (2, Gen.Const((ValueList<SourceLink>?)default(ValueList<SourceLink>))),
        (5, Link.Array[1, 3].Select(links => (ValueList<SourceLink>?)[.. links])));

    private static readonly Gen<Source> AnySource =
        from basedOn in BasedOn
        from kind in Gen.Frequency((5, Gen.Const(SourceKind.Document)), (1, Gen.Const(SourceKind.Unnamed)))
        from hash in Gen.Frequency((4, Gen.Const("")), (1, Gen.OneOf(new[] { "aa", "bb" })))
        from status in Gen.Frequency((9, Gen.Const(SourceStatus.Published)), (1, Gen.Const(SourceStatus.Retracted)))
        select new Source("s") { BasedOn = basedOn, Kind = kind, Hash = HashOf(hash), Status = status };

    private static readonly Gen<Citation> AnyCitation =
        from source in Id
        from basedOn in Gen.Frequency((6, Gen.Const((ValueList<SourceLink>?)null)), (2, BasedOn))
        from stance in Gen.Frequency((6, Gen.Const(Stance.Supports)), (1, Gen.OneOf(Stance.Known.ToArray())))
        select new Citation(source) { BasedOn = basedOn, Stance = stance };

    /// <summary>A set with one claim.</summary>
    public static Gen<ClaimSet> Set { get; } =
        from sources in AnySource.Array[1, MostSources]
        from citations in AnyCitation.Array[0, 4]
        select new ClaimSet
        {
            Sources = [.. sources.Select((source, i) => source with { Id = $"s{i}" })],
            Claims = [new Claim("c") { Citations = [.. citations] }],
        };

    /// <summary>A set of a few sources, many of them unnamed and most in circles, with one claim whose citations often say that they speak
    /// of their own knowledge.</summary>
    public static Gen<ClaimSet> Circles { get; } =
        from count in Gen.Int[2, 4]
        from sources in Gen.Select(
            Gen.Int[0, count - 1].Array[1, 2], Gen.OneOf(SourceKind.Document, SourceKind.Unnamed), Gen.Int[0, 5]).Array[count]
        from citations in Gen.Select(Gen.Int[0, count - 1], Gen.Bool).Array[1, 4]
        select new ClaimSet
        {
            Sources =
            [
                .. sources.Select((it, i) => new Source($"s{i}")
                {
                    BasedOn = it.Item3 == 0 ? null : (ValueList<SourceLink>)[.. it.Item1.Select(to => new SourceLink($"s{to}"))],
                    Kind = it.Item2,
                }),
            ],
            Claims =
            [
                new Claim("c")
                {
                    Citations =
                    [
                        .. citations.Select(it =>
                            new Citation($"s{it.Item1}") { BasedOn = it.Item2 ? default(ValueList<SourceLink>) : null }),
                    ],
                },
            ],
        };

    public static ValueList<ContentHash> HashOf(string hex) => hex.Length == 0 ? [] : [new ContentHash("sha256", hex)];
}
