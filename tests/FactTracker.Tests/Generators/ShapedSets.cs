using System.Globalization;

namespace FactTracker.Tests.Generators;

/// <summary>Sets of the shapes that make slow code slow, each of any size.</summary>
internal static class ShapedSets
{
    private static readonly (string Name, Func<int, ClaimSet> Make)[] All =
    [
        ("chain of sources", ChainOfSources),
        ("chain of claims", ChainOfClaims),
        ("circle of sources", CircleOfSources),
        ("one source cited by all", OneSourceOfAll),
        ("source based on many, cited by all", WideSourceOfAll),
        ("dense graph of sources", DenseSources),
        ("one claim with many citations", n => One(claim => claim with { Citations = [.. Numbers(n).Select(i => Cite(SourceId(i)))] }, n)),
        ("one claim with many relations", ManyRelations),
        ("one claim with many reviews", n => One(claim => claim with { Reviews = [.. Numbers(n).Select(ReviewOf)] }, 0)),
        ("one claim with many tags", n => One(claim => claim with { Tags = [.. Numbers(n).Select(i => $"tag {i}")] }, 0)),
        ("one claim with a long text", n => One(claim => claim with { Text = LongText(n) }, 0)),
        ("plain claims", PlainClaims),
    ];

    /// <summary>The names of the shapes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(shape => shape.Name)];

    /// <summary>Returns a set whose content grows with a number.</summary>
    /// <param name="shape">The name of the shape.</param>
    /// <param name="size">The number of its parts.</param>
    public static ClaimSet Of(string shape, int size) => Array.Find(All, it => it.Name == shape).Make(size);

    private static ClaimSet ChainOfSources(int n) => Set(
        Numbers(n).Select(i => SourceOf(i) with { BasedOn = i == 0 ? [] : [new SourceLink(SourceId(i - 1))] }),
        Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(i))] }));

    private static ClaimSet ChainOfClaims(int n) => Set([], Numbers(n).Select(i => ClaimOf(i) with
    {
        Relations = i == 0 ? [] : [new Relation(RelationType.DerivedFrom, ClaimId(i - 1))],
    }));

    private static ClaimSet CircleOfSources(int n) => Set(
        Numbers(n).Select(i => SourceOf(i) with { BasedOn = [new SourceLink(SourceId((i + 1) % n))] }),
        Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(i))] }));

    private static ClaimSet OneSourceOfAll(int n) => Set(
        [SourceOf(0)], Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(0))] }));

    private static ClaimSet WideSourceOfAll(int n) => Set(
        [.. Numbers(n).Select(SourceOf), SourceOf(n) with { BasedOn = [.. Numbers(n).Select(i => new SourceLink(SourceId(i)))] }],
        Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(n))] }));

    // So many sources that the links between them are as many as asked for: each is based on all others.
    private static ClaimSet DenseSources(int n)
    {
        var nodes = (int)Math.Sqrt(n);
        return Set(
            Numbers(nodes).Select(i => SourceOf(i) with
            {
                BasedOn = [.. Numbers(nodes).Where(j => j != i).Select(j => new SourceLink(SourceId(j)))],
            }),
            Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(i % nodes))] }));
    }

    private static ClaimSet ManyRelations(int n) => Set([],
    [
        .. Numbers(n).Select(ClaimOf),
        ClaimOf(n) with { Relations = [.. Numbers(n).Select(i => new Relation(RelationType.Supports, ClaimId(i)))] },
    ]);

    private static ClaimSet PlainClaims(int n) => Set(
        Numbers(Math.Max(1, n / 10)).Select(SourceOf),
        Numbers(n).Select(i => ClaimOf(i) with { Citations = [Cite(SourceId(i / 10))], Reviews = i % 3 == 0 ? [ReviewOf(i)] : [] }));

    private static ClaimSet One(Func<Claim, Claim> grown, int sources) => Set(Numbers(sources).Select(SourceOf), [grown(ClaimOf(0))]);

    private static ClaimSet Set(IEnumerable<Source> sources, IEnumerable<Claim> claims) =>
        ClaimSet.Empty with { Id = "https://example.org/sets/grown", Sources = [.. sources], Claims = [.. claims] };

    private static string LongText(int n) => string.Concat(Enumerable.Repeat("A <b>word</b> & more. ", n));

    private static IEnumerable<int> Numbers(int n) => Enumerable.Range(0, n);

    private static string SourceId(int i) => Numbered("s", i);

    private static string ClaimId(int i) => Numbered("c", i);

    // Of the same length whatever the number, so that the text of a set is as many times as long as the set is large.
    private static string Numbered(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name}{i:0000000}");

    private static Citation Cite(string source) => new(source);

    private static Source SourceOf(int i) => new(SourceId(i)) { Title = Numbered("Report ", i), Publisher = new Agent("An Institute") };

    private static Claim ClaimOf(int i) => new(ClaimId(i))
    {
        Text = Numbered("Statement ", i), Subject = [Numbered("Country ", i)], Property = "population", Value = [i],
        When = Edtf.Parse("2024"),
    };

    private static Review ReviewOf(int i) => new()
    {
        Author = new Agent("A Checker"), Url = new Url(Numbered("https://example.org/reviews/", i)), Verdict = Verdict.False,
        Rating = new Rating { Label = "False" }, Published = Edtf.Parse("2025-01-02"),
    };
}
