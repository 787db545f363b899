using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

/// <summary>Statements with references of the properties that Wikidata's references have, as a file has them.</summary>
internal static class ReferenceGen
{
    private const string Time =
        """{"time":"TIME","timezone":0,"before":0,"after":0,"precision":PRECISION,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}""";

    private static readonly Gen<string> Item =
        Gen.Int[1, 9].Select(id => $$"""{"value":{"entity-type":"item","numeric-id":{{id}},"id":"Q{{id}}"},"type":"wikibase-entityid"}""");
    private static readonly Gen<string> Url = Gen
        .OneOf("https://example.org/a", "http://example.org/b?c=d&e=%20", "ftp://example.org", "no address")
        .Select(url => $$"""{"value":"{{url}}","type":"string"}""");
    private static readonly Gen<string> Words =
        Gen.OneOf("p. 5", "Łódź", "a \\u0022 b").Select(text => $$"""{"value":"{{text}}","type":"string"}""");
    private static readonly Gen<string> Title = Gen.OneOf("en", "de", "mul", "be-x-old")
        .Select(language => $$"""{"value":{"text":"Title","language":"{{language}}"},"type":"monolingualtext"}""");

    private static readonly Gen<string> Date =
        Gen.OneOf(("+2024-01-02T00:00:00Z", 11), ("+2024-01-00T00:00:00Z", 10), ("+1850-00-00T00:00:00Z", 7), ("-0044-00-00T00:00:00Z", 9))
        .Select(date =>
            $$"""{"value":{{Time.Replace("TIME", date.Item1, StringComparison.Ordinal).Replace("PRECISION", $"{date.Item2}", StringComparison.Ordinal)}},"type":"time"}""");

    private static readonly (string Property, Gen<string> Value)[] Parts =
    [
        ("P248", Item), ("P143", Item), ("P854", Url), ("P4656", Url), ("P1065", Url), ("P813", Date), ("P577", Date), ("P2960", Date),
        ("P1476", Title), ("P1683", Title), ("P304", Words), ("P214", Words),
    ];

    private static readonly Gen<string> Group =
        from part in Gen.Int[0, Parts.Length - 1]
        from values in Parts[part].Value.Array[1, 2]
        from isSome in Gen.Frequency((9, Gen.Const(true)), (1, Gen.Const(false)))
        let property = Parts[part].Property
        select $"\"{property}\":[{string.Join(',', values.Select(value => isSome ? $$"""{"snaktype":"value","property":"{{property}}","datavalue":{{value}} }""" : $$"""{"snaktype":"somevalue","property":"{{property}}"}"""))}]";

    private static readonly Gen<string> Reference =
        from groups in Group.Array[1, 4]
        from hash in Gen.Int[0, 3]
        from hasOrder in Gen.Bool
        from isTurned in Gen.Bool
        let snaks = groups.DistinctBy(NameOf).ToArray()
        let names = snaks.Select(NameOf)
        let order = hasOrder ? $",\"snaks-order\":[{string.Join(',', isTurned ? names.Reverse() : names)}]" : ""
        select $"{{{(hash == 0 ? "" : $"\"hash\":\"{hash:x40}\",")}\"snaks\":{{{string.Join(',', snaks)}}}{order}}}";

    /// <summary>Items of up to three statements with up to three references each.</summary>
    public static Gen<string> Items { get; } =
        from references in Reference.Array[0, 3].Array[1, 3]
        select WikibaseTexts.ItemOf(string.Join(',', references.Select((list, i) =>
            WikibaseTexts.StatementOf("\"v\"", "string", "string", $",\"references\":[{string.Join(',', list)}]")
                .Replace("Q1$1", $"Q1${i}", StringComparison.Ordinal))));

    /// <summary>The sets that they are, with sources that say something else than their references did.</summary>
    public static Gen<ClaimSet> ChangedSets { get; } =
        from item in Items
        from titles in TextGen.NotBlank.Array[3]
        from changes in Gen.Int[0, 3].Array[9]
        let set = WikibaseFormat.Default.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(item))).GetAwaiter().GetResult().Set
        select set with
        {
            Sources = SourceList.Create(
            [.. set.Sources.Select((source, i) => Changed(source, changes[i % changes.Length], titles[i % titles.Length]))])
        };

    private static Source Changed(Source source, int change, string title) => change switch
    {
        0 => source with { Title = title },
        1 => source with { Extensions = Extensions.Empty, Title = source.Title ?? title },
        2 => source with { Notes = title },
        _ => source,
    };

    private static string NameOf(string group) => group[1..group.IndexOf('"', 1)];
}
