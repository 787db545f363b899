using CsCheck;
using FactTracker.Tests.Generators;
using NodaTime;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>Sets with few subjects, properties, titles and addresses, so that claims and sources have successors.</summary>
internal static class StaleSetGen
{
    private static readonly Gen<string> Dates = Gen.Frequency(
        (6, Gen.Int[2015, 2026].Select(year => $"{year}")),
        (3, Gen.Select(Gen.Int[2018, 2026], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => $"{y}-{m:00}-{d:00}")),
        (2, Gen.Select(Gen.Int[2015, 2026], Gen.Int[0, 3], (year, more) => $"{year}/{year + more}")),
        (1, Gen.OneOf("2020/..", "2020/", "/2020", "../2022", "201X", "202X", "[2019,2024]", "{2018,2023}", "2022~", "2021-23", "../..")),
        (1, EdtfGen.Text));

    private static readonly Gen<DateStatement?> Statement =
        Gen.Frequency((8, Dates.Select(text => (DateStatement?)Edtf.Parse(text))), (1, Gen.Const((DateStatement?)new UnknownValue())),
            (2, Gen.Const((DateStatement?)null)));

    private static readonly Gen<Instant> Instants =
        Gen.Int[0, 12 * 365].Select(days => Instant.FromUtc(2015, 1, 1, 6, 0) + Duration.FromDays(days));

    private static readonly Gen<Citation> Citation =
        Gen.Select(Id("s", 6), Gen.Frequency((5, Gen.Const(Stance.Supports)), (1, Gen.Const(Stance.Mentions))), Gen.Int[0, 5], Id("s", 6),
            (source, stance, chance, basis) => new Citation(source)
            {
                Stance = stance,
                BasedOn = chance switch { 0 => [], 1 => [basis], _ => null },
            });

    private static readonly Gen<Source> Source =
        from kind in Gen.OneOf(SourceKind.Report, SourceKind.Survey)
        from title in Gen.OneOf("Rents 2020", "Rents 2021", "Wages", "2024")
        from publisher in Gen.OneOf<Agent?>(null, new Agent("City"), new Agent("Bank"))
        from published in Statement
        from basis in Id("s", 6).Array[0, 2]
        from states in Gen.Bool
        from status in Gen.Frequency((12, Gen.Const(SourceStatus.Published)), (3, Gen.Int[0, 3].Select(index => SourceStatus.Known[index])))
        from hash in Gen.OneOf("", "", "aa", "bb", "cc")
        from url in Gen.Int[0, 2]
        from modified in Instants
        select new Source("s")
        {
            Kind = kind,
            Title = title,
            Publisher = publisher,
            Published = published,
            BasedOn = states ? [.. basis.Select(id => new SourceLink(new SourceId(id)))] : null,
            Status = status,
            Url = new Url($"https://example.org/{url}"),
            Hash = hash.Length == 0 ? [] : [new ContentHash("md5", hash)],
            Modified = modified,
        };

    private static readonly Gen<Claim> Claim =
        from subject in Gen.OneOf("Basel", "Bern")
        from property in Gen.OneOf<string?>("rent", "wage", null)
        from when in Statement
        from expires in Statement
        from times in Gen.Select(Instants, Instants, Gen.Int[0, 3])
        from every in Gen.Int[0, 4]
        from citations in Citation.Array[0, 3]
        from status in Gen.Frequency((6, Gen.Const(ClaimStatus.Asserted)), (1, Gen.Int[0, 4].Select(index => ClaimStatus.Known[index])))
        from related in Gen.Select(Gen.Int[0, 6], Id("c", 8))
        from place in Gen.OneOf<string?>(null, null, "North")
        select new Claim("c")
        {
            Text = "T",
            Subject = [new TextValue(subject)],
            Property = property is null ? null : new TextValue(property),
            When = when,
            Expires = times.Item3 == 3 ? expires : null,
            Recorded = times.Item3 >= 1 ? times.Item1 : null,
            Checked = times.Item3 >= 2 ? times.Item2 : null,
            CheckEvery = every switch { 0 => Period.FromYears(2), 1 => Period.FromMonths(5), _ => null },
            Citations = [.. citations],
            Status = status,
            Place = place is null ? null : new TextValue(place),
            Tags = property is null ? ["none"] : [],
            Relations = related.Item1 switch
            {
                0 => [new Relation(RelationType.Supersedes, new ClaimId(related.Item2))],
                1 => [new Relation(RelationType.Supports, new ClaimId(related.Item2))],
                _ => [],
            },
        };

    public static Gen<ClaimSet> Any { get; } =
        from sources in Source.Array[0, 6]
        from claims in Claim.Array[0, 8]
        select ClaimSet.Empty with
        {
            Sources = [.. sources.Select((source, index) => source with { Id = new SourceId($"s{index}") })],
            Claims = [.. claims.Select((claim, index) => claim with { Id = new ClaimId($"c{index}") })],
        };

    public static Gen<Instant> Day { get; } =
        Gen.Int[0, 12 * 365].Select(days => Instant.FromUtc(2016, 1, 1, 12, 0) + Duration.FromDays(days));

    private static Gen<string> Id(string letter, int count) => Gen.Int[0, count].Select(number => $"{letter}{number}");
}
