using System.Globalization;
using System.Text;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Places;

/// <summary>Places in a record are found whatever was looked for before.</summary>
public sealed class OffsetFinderTests
{
    private const int Elements = 40;
    private static readonly RecordPlace Record = new(RecordKind.Claim, 0, 0);

    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        $$"""{ "id": "c", "plain": 1, "list": [ {{Listed("[{0}, {1}]")}} ], "deep": { "list": [{{Listed("{{\"a\": [ {0} ]}}")}}] }, "end": [] }""");

    private static readonly JsonPath[] Paths =
    [
        JsonPath.Root, Member("id"), Member("missing"), Member("plain"), Member("plain").At(0), Member("end").At(3),
        .. Enumerable.Range(0, Elements + 2).Select(i => Member("list").At(i)),
        .. Enumerable.Range(0, Elements).Select(i => Member("list").At(i).At(1)),
        .. Enumerable.Range(0, Elements).Select(i => Member("deep").Member("list").At(i).Member("a").At(0)),
    ];

    [Fact]
    public void A_place_is_that_of_the_value()
    {
        var offset = new OffsetFinder(Text).Find(Record, Member("list").At(7).At(1).Steps());

        Encoding.UTF8.GetString(Text[(int)offset..]).Should().StartWith("8],");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_looked_for_before_changes_no_place(int seed)
    {
        var paths = Paths.ToArray();
        if (seed > 0) new Random(seed).Shuffle(paths);
        var finder = new OffsetFinder(Text);

        paths.Select(path => finder.Find(Record, path.Steps())).Should()
            .Equal(paths.Select(path => new OffsetFinder(Text).Find(Record, path.Steps())));
    }

    private static JsonPath Member(string name) => JsonPath.Root.Member(name);

    private static string Listed(string format) => string.Join(
        ", ", Enumerable.Range(0, Elements).Select(i => string.Format(CultureInfo.InvariantCulture, format, i, i + 1)));
}
