using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.FollowTheMoney;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

/// <summary>What we write and what we know of the model, held against FollowTheMoney's own library.</summary>
public sealed class FollowTheMoneyModelTests
{
    private static readonly NpmPackages Library = new("followthemoney", "@alephdata/followthemoney@3.8.4");

    [Fact]
    public void The_types_of_properties_are_those_of_the_model()
    {
        foreach (var (name, type) in Ask("").Types)
        {
            (PropertyTypes.Of(name) ?? PropertyTypes.Text).Should().Be(type, name);
        }
    }

    [Theory]
    [InlineData("donations.ijson")]
    [InlineData("parteispenden.entities.ftm.json")]
    public async Task Entities_we_write_are_read_by_its_library(string file)
    {
        var import = await FollowTheMoneyFormat.Entities.ReadFileAsync(
            SharedData.PathOf($"followthemoney/{file}"), cancellationToken: TestContext.Current.CancellationToken);
        using var written = new MemoryStream();
        await FollowTheMoneyFormat.Entities.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);

        Ask(Encoding.UTF8.GetString(written.ToArray())).Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_schema_and_property_of_the_model_comes_back()
    {
        var entities = string.Concat(Ask("").Schemata.Select(schema => JsonSerializer.Serialize(new
        {
            id = $"an-{schema.Key}",
            schema = schema.Key,
            datasets = (string[])["d"],
            properties = schema.Value.ToDictionary(property => property.Key, property => ValuesOf(property.Value)),
        }) + "\n"));
        var import = await FollowTheMoneyFormat.Entities.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(entities)), cancellationToken: TestContext.Current.CancellationToken);

        import.Check().Should().BeEmpty();
        foreach (var form in Enum.GetValues<FollowTheMoneyForm>())
        {
            using var written = new MemoryStream();
            (await new FollowTheMoneyFormat(form).WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should()
                .BeEmpty(form.ToString());
            if (form == FollowTheMoneyForm.Entities)
                Lines(Encoding.UTF8.GetString(written.ToArray())).Should().BeEquivalentTo(Lines(entities));
        }
    }

    private static string[] ValuesOf(string type) => type switch
    {
        PropertyTypes.Date => ["2010", "2010-03", "2010-03-04", "2010-03-04T05:06", "2010-03-04T05:06:07", "2010-03-04T05:06:07Z"],
        PropertyTypes.Entity => ["an-Person", "Q7747", "https://example.org/things/1"],
        PropertyTypes.Number => ["12", "12.50", "-0.25", "1,000", "1e3", "12 EUR"],
        "country" => ["ru", "suhh", "zz", "Atlantis"],
        _ => ["a text", " spaced ", "two\nlines", "\"quoted\", with a comma", "2010", "Łódź \U0001F600"],
    };

    private static IEnumerable<string> Lines(string entities) => entities.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var entity = JsonNode.Parse(line)!;
        return $"{entity["id"]} {entity["schema"]} {entity["datasets"]!.ToJsonString()} {entity["properties"]!.ToJsonString()}";
    });

    private static (string[] Faults, Dictionary<string, string> Types, Dictionary<string, Dictionary<string, string>> Schemata) Ask(
        string entities)
    {
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "FollowTheMoney", "model.mjs");
        using var answer = JsonDocument.Parse(Library.Run(script, entities));
        return (
            answer.RootElement.GetProperty("faults").Deserialize<string[]>()!,
            answer.RootElement.GetProperty("types").Deserialize<Dictionary<string, string>>()!,
            answer.RootElement.GetProperty("schemata").Deserialize<Dictionary<string, Dictionary<string, string>>>()!);
    }
}
