namespace FactTracker.Cli.Tests;

public sealed class StixTests
{
    [Fact]
    public async Task A_set_goes_into_a_bundle_and_comes_back_whole()
    {
        using var folder = new Folder();
        var original = folder.Write("a.claims.json", Sets.Friendly);

        (await CommandRun.Of("convert", original, folder["b.stix.json"], "--strict")).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["b.stix.json"], folder["c.claims.json"], "--strict")).Code.Should().Be(0);

        FactTracker.Serialization.ClaimSetReader.ReadFile(folder["c.claims.json"]).Set.Claims.Should()
            .Equal(FactTracker.Serialization.ClaimSetReader.ReadFile(original).Set.Claims);
    }
}
