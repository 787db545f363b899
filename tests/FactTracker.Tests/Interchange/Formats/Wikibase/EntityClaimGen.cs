using System.Globalization;
using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

/// <summary>
/// Sets whose claims are about entities of Wikidata, and so have a place there, with all that may stand in a claim beside.
/// </summary>
internal static class EntityClaimGen
{
    private const string Wikidata = "https://www.wikidata.org/entity/";
    private static readonly string[] Properties = ["P1", "P31", "P580", "P582", "P585", "P2048"];
    private static readonly Gen<string> Entity = Gen.OneOf("Q1", "Q42", "Q1000000", "P31", "L7", "L7-F1", "L7-S2", "M9")
        .Select(id => id[0] == 'M' ? $"https://commons.wikimedia.org/entity/{id}" : Wikidata + id);
    private static readonly Gen<Unit> Unit =
        Gen.OneOf("http://www.wikidata.org/entity/Q11573", "https://wiki.example/entity/Q7", "%").Select(FactTracker.Unit.Parse);

    // A time of every precision, before and after the year one, in both calendars, as a file has it.
    private static readonly Gen<ClaimValue> Time =
        from precision in Gen.Int[0, 14]
        from year in Gen.OneOf(-13_798_000_000, -44, 1, 1582, 1795, 2024)
        from calendar in Gen.OneOf("Q1985727", "Q1985786")
        from margins in Gen.Int[0, 2].Array[2]
        let time = string.Create(
            CultureInfo.InvariantCulture,
            $"{(year < 0 ? '-' : '+')}{Math.Abs(year):0000}-{(precision > 9 ? "02" : "00")}-{(precision > 10 ? "28" : "00")}T00:00:00Z")
        select Read(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"time":"{{time}}","timezone":0,"before":{{margins[0]}},"after":{{margins[1]}},"precision":{{precision}},"calendarmodel":"http://www.wikidata.org/entity/{{calendar}}"}"""));

    private static readonly Gen<ClaimValue> Quantity =
        from quantity in QuantityGen.Of(Gen.Const((ClaimValue)new TextValue("all")))
        from unit in Unit
        from isOurs in Gen.Bool
        select (ClaimValue)(isOurs ? quantity : quantity with { Unit = unit });

    private static readonly Gen<ClaimValue> Value = Gen.Frequency(
        (3, Time),
        (3, Quantity),
        (2, Entity.Select(id => (ClaimValue)new EntityValue(id))),
        (2, TextGen.Any.Select(text => (ClaimValue)new TextValue(text))),
        (1, Gen.Const((ClaimValue)new UnknownValue())),
        (1, Gen.Const((ClaimValue)new NoneValue())),
        (1, DateGen.Value.Select(date => (ClaimValue)date)),
        (2, ValueGen.Any));

    private static readonly Gen<Qualifier> Qualifier =
        Gen.OneOf(Properties).Select(Value.Several(1, 2), (name, values) => new Qualifier(name, values));

    /// <summary>Sets of up to four claims and two sources.</summary>
    public static Gen<ClaimSet> Sets { get; } =
        from set in SetGen.Any
        from subjects in Entity.Array[4]
        from properties in Gen.OneOf(Properties).Array[4]
        from values in Value.Array[4]
        from qualifiers in Qualifier.Array[0, 3].Array[4]
        from label in TextGen.NotBlank
        select set with
        {
            Claims = new ClaimList([.. set.Claims.Select((claim, i) => claim with
            {
                Subject = [new EntityValue(subjects[i]) { Label = label }],
                Property = new EntityValue(Wikidata + properties[i]),
                Value = [values[i]],
                Qualifiers = ValueList.Create<Qualifier>([.. qualifiers[i].DistinctBy(qualifier => qualifier.Name)]),
            })]),
        };

    private static ClaimValue Read(string time)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(WikibaseTexts.ItemOf(WikibaseTexts.StatementOf(time, "time", "time"))));
        return WikibaseFormat.Default.ReadAsync(text).GetAwaiter().GetResult().Set.Claims[1].Value.Single!;
    }
}
