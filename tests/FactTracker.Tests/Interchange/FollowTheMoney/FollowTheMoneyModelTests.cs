using System.Text;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Interchange.FollowTheMoney;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.FollowTheMoney;

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
        var import = await FollowTheMoneyFormat.Entities.ImportFileAsync(
            SharedData.PathOf($"followthemoney/{file}"), cancellationToken: TestContext.Current.CancellationToken);
        using var written = new MemoryStream();
        await FollowTheMoneyFormat.Entities.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);

        Ask(Encoding.UTF8.GetString(written.ToArray())).Faults.Should().BeEmpty();
    }

    private static (string[] Faults, Dictionary<string, string> Types) Ask(string entities)
    {
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "FollowTheMoney", "model.mjs");
        using var answer = JsonDocument.Parse(Library.Run(script, entities));
        return (answer.RootElement.GetProperty("faults").Deserialize<string[]>()!, answer.RootElement.GetProperty("types").Deserialize<Dictionary<string, string>>()!);
    }
}
