using System.Text;
using FactTracker.Interchange.Formats.Wikibase;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class ValueCacheTests
{
    private const int Count = 2_000;

    [Fact]
    public void It_grows_with_its_values_and_never_returns_another_one()
    {
        var cache = new ValueCache();
        for (var i = 0; i < Count; i++)
        {
            cache.Enter(TextOf(i), "string", null, new TextValue($"{i}"));
        }

        var found = Enumerable.Range(0, Count).Select(i => (Text: $"{i}", Known: cache.FindAt(TextOf(i)))).ToList();

        found.Where(row => row.Known is not null).Should().AllSatisfy(row => row.Known!.Value.Should().Be(new TextValue(row.Text)))
            .And.HaveCountGreaterThan(Count / 2);
        cache.FindAt("{\"a\":-1}"u8).Should().BeNull();
    }

    private static byte[] TextOf(int i) => Encoding.UTF8.GetBytes($"{{\"a\":{i}}}");
}
