using FactTracker.Checking;

namespace FactTracker.Tests.Checking;

public sealed class NearestIdTests
{
    private const int Sources = 10_000;
    private const int MostReferences = 42; // As many as are compared with all sources: five million letters, twelve for each source.

    private readonly NearestId _ids = new(new ClaimSet
    {
        Sources = [.. Enumerable.Range(0, Sources).Select(i => new Source($"source-{i}"))],
        Claims = [new Claim("friendly-2024")],
    });

    [Fact]
    public void The_nearest_of_its_kind_is_found()
    {
        _ids.OfSource("sourze-9999").Should().Be("source-9999");
        _ids.OfClaim("freindly-2024").Should().Be("friendly-2024");
        _ids.OfClaim("source-9999").Should().BeNull();
    }

    [Fact]
    public void However_many_are_wrong_only_so_many_are_guessed_at()
    {
        var guesses = Enumerable.Range(0, 2 * MostReferences).Select(_ => _ids.OfSource("sourze-9999")).ToList();

        guesses[0].Should().Be("source-9999");
        guesses[^1].Should().BeNull();
        guesses.Count(guess => guess == "source-9999").Should().BeInRange(1, MostReferences);
    }
}
