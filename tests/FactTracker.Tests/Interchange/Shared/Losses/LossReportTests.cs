using FactTracker.Interchange;
using FactTracker.Json;

namespace FactTracker.Tests.Interchange.Shared.Losses;

public sealed class LossReportTests
{
    private static readonly JsonPath Claims = JsonPath.Root.Member("claims");
    private static readonly JsonPath Sources = JsonPath.Root.Member("sources");

    // Two that are shown alike, one that is escaped, and some that look like other steps.
    private static readonly string[] Names =
    [
        "when", "bibtex:key", "a'b", "a\nb", @"a\nb", "[0]", "claims", "", new string('x', 300), new string('x', 301), "0",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Losses_are_those_reported_in_their_order_and_each_once(int seed)
    {
        var random = new Random(seed);
        var (report, expected, known) = (new LossReport(), new List<Problem>(), new HashSet<(string, string)>());
        var records = new[] { 3, 30, 3_000 }[random.Next(3)];
        for (var i = 0; i < 30_000; i++)
        {
            var path = PathOf(random, i * records / 30_000, records);
            var (what, why) = (random.Next(4) == 0 ? $"{random.Next(500)}" : $"{i % 5}", random.Next(2) == 0 ? "w\n" : "");
            report.Add(path, what, why);
            if (known.Add((path.ToString(), $"{what}; {why}")))
                expected.Add(new Problem(Rules.NotCarried, path.ToString(), $"Not carried: {what}; {why}."));
        }

        var losses = report.Losses;

        losses.Should().HaveCount(expected.Count);
        losses.SequenceEqual(expected).Should().BeTrue("seed {0} is packed without a change", seed);
        foreach (var index in Enumerable.Range(0, 300).Select(_ => random.Next(expected.Count)))
        {
            losses[index].Should().Be(expected[index]);
        }
    }

    [Fact]
    public void A_hostile_number_of_names_and_messages_is_packed_too()
    {
        var (report, expected) = (new LossReport(), new List<Problem>());
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < 10_000; i++)
            {
                Add(Claims.At(i).Member($"name {i}").At(i), $"{i}\ud800");
                Add(JsonPath.Root.Member("list").At(i).Member("\n"), "an element");
                Add(Sources.At(i / 2), $"the source {i}");
            }
        }

        report.Losses.SequenceEqual(expected.Distinct()).Should().BeTrue();

        void Add(JsonPath path, string what)
        {
            report.Add(path, what, "why");
            expected.Add(new Problem(Rules.NotCarried, path.ToString(), $"Not carried: {what}; why."));
        }
    }

    [Fact]
    public void What_each_record_loses_takes_two_bytes()
    {
        var report = new LossReport();
        for (var i = 0; i < 10_000; i++)
        {
            report.Add(Claims.At(i).Member("when"), "when", "why");
            report.Add(Claims.At(i).Member("citations").At(0).Member("quote"), "quote", "why");
            report.Add(Sources.At(i * 7 % 100).Member("title"), "title", "why");
            report.Add(Claims.At(i).Member("value"), "value", "why");
        }

        report.Losses.Should().HaveCount(30_100);
        ((PackedLosses)report.Losses).End.Offset.Should().BeLessThan(2 * 30_100);
    }

    [Fact]
    public void A_message_of_its_own_for_each_record_takes_what_differs()
    {
        var report = new LossReport();
        for (var i = 0; i < 10_000; i++)
        {
            report.Add(Claims.At(i), $"the claim claim-{i}", "a bibliography has no place for claims");
        }

        report.Losses[9_999].Message.Should().Be("Not carried: the claim claim-9999; a bibliography has no place for claims.");
        ((PackedLosses)report.Losses).End.Offset.Should().BeLessThan(12 * 10_000);
    }

    [Fact]
    public void Records_that_are_reported_as_a_whole_are_known()
    {
        var report = new LossReport();
        report.Add(Claims.At(2), "x", "y");
        report.Add(Claims.At(3).Member("when"), "x", "y");
        report.Add(Sources.At(700), "x", "y");
        var (claims, sources) = (report.WholeIn(RecordList.Claims), report.WholeIn(RecordList.Sources));
        report.Add(Claims.At(4), "x", "y");

        Enumerable.Range(0, 1_000).Where(claims.Contains).Should().Equal(2);
        Enumerable.Range(0, 1_000).Where(sources.Contains).Should().Equal(700);
    }

    // Mostly rising, as the records are written one by one, with some of earlier ones between them.
    private static JsonPath PathOf(Random random, int place, int records)
    {
        if (random.Next(10) == 0) place = random.Next(records);
        var path = random.Next(6) switch
        {
            0 => JsonPath.Root,
            1 => Sources.At(random.Next(records)),
            2 => Claims,
            _ => Claims.At(place),
        };
        for (var depth = random.Next(6); depth > 0; depth--)
        {
            path = random.Next(2) == 0 ? path.At(random.Next(3)) : path.Member(Names[random.Next(Names.Length)]);
        }

        return path;
    }
}
