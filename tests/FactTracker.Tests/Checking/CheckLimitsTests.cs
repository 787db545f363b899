using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Checking;

/// <summary>Checking holds out against anything the model can hold.</summary>
public sealed class CheckLimitsTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_random_set_is_checked_without_an_exception() =>
        SetGen.Any.Sample(set => set.Check().All(problem => problem.Path.StartsWith('$')), iter: Effort.Tries(1_000));

    [Fact]
    public void A_circle_of_very_many_sources_is_told_once()
    {
        var set = new ClaimSet
        {
            Sources = [.. Enumerable.Range(0, Many)
                .Select(i => new Source($"s{i}") { Title = "S", BasedOn = [new SourceLink($"s{(i + 1) % Many}")] })],
        };

        set.Check().Should().ContainSingle().Which.Code.Should().Be("FT0205");
    }

    [Fact]
    public void Problems_are_told_up_to_the_limit()
    {
        var set = new ClaimSet { Claims = [.. Enumerable.Range(0, 50).Select(i => new Claim($"c{i}"))] };

        set.Check(new CheckOptions { MaxProblems = 50 }).Should().HaveCount(50).And.NotContain(problem => problem.Code == "FT0118");
        var cut = set.Check(new CheckOptions { MaxProblems = 49 });
        cut.Should().HaveCount(50);
        cut.Should().ContainSingle(problem => problem.Code == "FT0118").Which.Should().Match<Problem>(note =>
            note.Path == "$.claims[49]" && note.LeftOut == new LeftOutProblems(Rules.MissingContent, 1) && note.Severity == Severity.Info);
    }

    [Fact]
    public void Notes_have_a_limit_of_their_own()
    {
        var claims = Enumerable.Range(0, 50).Select(i => new Claim($"c{i}") { Text = $"t{i}" });
        var set = new ClaimSet { Claims = [.. claims, new Claim("c")] };

        var all = set.Check(new CheckOptions { WithNotes = true });
        var cut = set.Check(new CheckOptions { WithNotes = true, MaxNotes = 3 });

        cut.Where(problem => problem.Severity > Severity.Info).Should().Equal(all.Where(problem => problem.Severity > Severity.Info));
        var notes = cut.Where(problem => problem.Severity == Severity.Info).ToList();
        var allNotes = all.Where(problem => problem.Severity == Severity.Info).ToList();
        notes.Take(3).Should().Equal(allNotes.Take(3));
        notes.Should().HaveCount(4).And.ContainSingle(note => note.LeftOut != null)
            .Which.LeftOut!.Count.Should().Be(allNotes.Count - 3);
    }
}
