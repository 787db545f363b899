namespace FactTracker.Tests.Checking;

/// <summary>A large set is checked in parts on several cores, and nothing of that shows.</summary>
public sealed class ParallelCheckTests
{
    private const int Many = 20_000; // Several parts.

    private static readonly ClaimSet Set = new()
    {
        Sources = [new Source("s") { Title = "S", Language = new LanguageTag("not a tag") }],
        Claims = [.. Enumerable.Range(0, Many).Select(Faulty)],
    };

    [Theory]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void The_same_is_found_in_the_same_order_on_any_number_of_cores(int most)
    {
        var alone = Set.Check(new CheckOptions { MaxProblems = most, MaxDegreeOfParallelism = 1 });

        alone.Should().HaveCount(((int[])[1, 1, (Many / 7) + 1, (Many / 11) + 1]).Sum(found => Math.Min(found, most + 1)));
        foreach (var cores in (int[])[-1, 2, 5])
        {
            Set.Check(new CheckOptions { MaxProblems = most, MaxDegreeOfParallelism = cores }).Should().Equal(alone);
        }
    }

    // Every seventh says nothing, every eleventh rests on a source that is not there, and one id is taken twice.
    private static Claim Faulty(int number) => new(number == Many - 1 ? "c1" : $"c{number}")
    {
        Text = number % 7 == 0 ? null : "Something",
        Citations = number % 11 == 0 ? ["missing"] : ["s"],
    };
}
