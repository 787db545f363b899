using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Links;

public sealed class CircleSearchTests
{
    public static TheoryData<string, string> Graphs => new()
    {
        { "a>b b>c", "" },
        { "a>b b>a", "a b" },
        { "a>b b>c c>a", "a b c" },
        { "a>b b>c c>b", "b c" },
        { "a>b a>c b>d c>d", "" },
        { "a>a", "" },
        { "a>b b>a c>d d>c", "a b, c d" },
        { "a>x", "" },
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Each_circle_is_found_once(string links, string circles)
    {
        var search = new CircleSearch<BasedOnLinks>(new BasedOnLinks(SourcesOf(links)));

        string.Join(", ", search.Find().Select(circle => string.Join(' ', circle.Way.Select(record => (char)('a' + record)))))
            .Should()
            .Be(circles);
    }

    [Fact]
    public void A_long_circle_shows_its_beginning_and_its_end()
    {
        var links = string.Join(' ', Enumerable.Range(0, 20).Select(i => $"{(char)('a' + i)}>{(char)('a' + (i + 1) % 20)}"));

        var circle = new CircleSearch<BasedOnLinks>(new BasedOnLinks(SourcesOf(links))).Find().Should().ContainSingle().Subject;

        circle.Way.Should().Equal(0, 1, 2, 3, 4, 5, 6, 19);
        circle.LeftOut.Should().Be(12);
    }

    // Sources a, b, c … up to the last that links from somewhere.
    private static SourceList SourcesOf(string links)
    {
        var pairs = links.Split(' ').Select(link => (From: link[0], To: link[2])).ToList();
        var last = pairs.Max(pair => pair.From);
        return
        [
            .. Enumerable.Range('a', last - 'a' + 1).Select(id => new Source($"{(char)id}")
            {
                BasedOn = (ValueList<SourceLink>)[.. pairs.Where(pair => pair.From == id).Select(pair => new SourceLink($"{pair.To}"))],
            }),
        ];
    }
}
