using FactTracker.Interchange;
using FactTracker.Json;

namespace FactTracker.Tests.Interchange.Shared.Losses;

public sealed class RecordDifferenceTests
{
    [Theory]
    [InlineData("""{"a":{"b":1,"b":2}}""", """{"a":{"b":1,"b":2}}""", null)]
    [InlineData("""{"a":{"b":1,"b":2}}""", """{"a":{"b":1,"b":3}}""", "$.a")]
    [InlineData("""{"a":{"b":1,"b":2}}""", """{"a":{"b":2}}""", "$.a")]
    [InlineData("""{"a":{"b":1,"c":2}}""", """{"a":{"b":1,"c":3}}""", "$.a.c")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1,3]}""", "$.a[1]")]
    [InlineData("""{"a":1}""", "{}", "$.a")]
    public void A_difference_is_reported_as_deep_as_names_are_unique(string original, string copy, string? path)
    {
        var losses = new LossReport();

        new RecordDifference(losses, "X").Report(JsonPath.Root, original, copy);

        losses.Losses.Select(loss => loss.Path).Should().Equal(path is null ? [] : [path]);
    }
}
