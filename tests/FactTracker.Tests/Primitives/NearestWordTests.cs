using System.Diagnostics;
using FactTracker.Serialization;

namespace FactTracker.Tests.Primitives;

public sealed class NearestWordTests
{
    public static TheoryData<string, string, string?, string> Rows => new()
    {
        { "txxt", "text", "text", "one letter mistaken" },
        { "tex", "text", "text", "one left out" },
        { "texxt", "text", "text", "one added" },
        { "etxt", "text", "text", "two swapped are one slip" },
        { "TEXT", "text", "text", "case does not count" },
        { "İ", "i", null, "a letter with a dot is another letter, in every culture" },
        { "txxx", "text", null, "two slips are too many for four letters" },
        { "sorcs", "sources", null, "and for five" },
        { "sorcss", "sources", "sources", "but not for six" },
        { "qualifier", "qualifiers", "qualifiers", "a plural" },
        { "cwalyfeer", "qualifier", null, "four slips are too many for any" },
        { "kwalifeir", "qualifier", "qualifier", "three are not, for nine" },
        { "c1", "c2", null, "of two letters one is half the word" },
        { "", "", "", "nothing is itself" },
        { "", "a", null, "and nothing else" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_word_is_near_within_its_tolerance(string written, string candidate, string? nearest, string why) =>
        NearestWord.Find(written, [candidate]).Should().Be(nearest, why);

    [Theory]
    [InlineData("sourc", "sour", "source", "sour")]
    [InlineData("sourze", "sour", "source", "source")]
    [InlineData("source", "sources", "source", "source")]
    public void The_nearest_is_taken_and_of_several_the_first(string written, string first, string second, string nearest) =>
        NearestWord.Find(written, [first, second]).Should().Be(nearest);

    [Fact]
    public void No_more_is_looked_at_once_the_word_itself_is_found() =>
        NearestWord.Find("text", Words()).Should().Be("text");

    [Fact]
    public void The_slips_are_counted_as_by_the_whole_table()
    {
        var random = new Random(12);
        for (var i = 0; i < Effort.Tries(20_000); i++)
        {
            var (a, b) = (Word(random), Word(random));
            var distance = PlainDistance(a, b);
            for (var limit = 0; limit <= EditDistance.GreatestLimit; limit++)
            {
                EditDistance.Within(limit, a, b).Should().Be(distance <= limit ? distance : null, $"{a} and {b} within {limit}");
            }
        }
    }

    [Fact]
    public void Long_words_cost_their_length()
    {
        var many = new string('a', 200_000);
        var clock = Stopwatch.StartNew();
        NearestWord.Find(many + "xyz", ["x" + many + "yz", "yx" + many]).Should().NotBeNull();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "the square of the length would take hours");
    }

    [Fact]
    public void Members_and_references_are_guessed_alike()
    {
        var reading = ClaimSetReader.Read(
            """{"facttracker":"1.0","sources":[{"id":"text"}],"claims":[{"id":"a","txxt":"t","text":"t","citations":["txxt"]},{"id":"b","txxx":"t","text":"t","citations":["txxx"]}]}"""u8.ToArray());
        var remedies = reading.Check().Where(problem => problem.Message.Contains("tx", StringComparison.Ordinal))
            .Select(problem => (problem.Line, problem.Message, problem.Remedy)).ToList();

        remedies.Where(it => it.Message.Contains("txxt", StringComparison.Ordinal)).Select(it => it.Remedy).Should()
            .Equal("Did you mean \"text\"?", "Did you mean \"text\"?");
        remedies.Where(it => it.Message.Contains("txxx", StringComparison.Ordinal)).Should().HaveCount(2).And
            .NotContain(it => it.Remedy!.Contains("text", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words()
    {
        yield return "text";
        throw new InvalidOperationException("This one is not asked for.");
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => "abAB"[random.Next(4)]));

    private static int PlainDistance(string one, string two)
    {
        var (a, b) = (one.ToLowerInvariant(), two.ToLowerInvariant());
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] =
                    Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
