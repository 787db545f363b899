using FactTracker.Problems;

namespace FactTracker.Tests.Problems.Limits;

/// <summary>A list of problems has a limit per rule, and says how many it leaves out.</summary>
public sealed class LimitedProblemsTests
{
    [Fact]
    public void Many_problems_of_one_rule_hide_no_other()
    {
        var problems = new LimitedProblems<Problem>(2);
        for (var number = 0; number < 1_000; number++) problems.Add(Of(Rules.ClaimAfterSource, number));
        problems.Add(Of(Rules.BadDate, 1_000));

        problems.All().Select(problem => $"{problem.Code} {problem.Path} {problem.LeftOut}".TrimEnd()).Should().Equal(
            "FT0307 $[0]", "FT0307 $[1]", "FT0301 $[1000]", "FT0118 $[2] FT0307: 998 more like this");
        problems.Found.Should().Be(1_001);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    public void The_result_does_not_depend_on_how_the_problems_were_divided(int part)
    {
        var all = Enumerable.Range(0, 50).Select(number => Of(number % 3 == 0 ? Rules.BadDate : Rules.BadUrl, number)).ToList();
        var alone = new LimitedProblems<Problem>(5);
        var joined = new LimitedProblems<Problem>(5);
        foreach (var problem in all) alone.Add(problem);
        foreach (var chunk in all.Chunk(part))
        {
            var ofPart = new LimitedProblems<Problem>(5);
            foreach (var problem in chunk) ofPart.Add(problem);
            foreach (var problem in ofPart.Take()) joined.Add(problem);
        }

        joined.All().Should().Equal(alone.All());
        joined.Found.Should().Be(50);
    }

    [Fact]
    public void A_problem_is_only_counted_once_the_first_of_the_others_is_known()
    {
        var problems = new LimitedProblems<Problem>(1);
        var counted = Enumerable.Range(0, 5).Count(number =>
        {
            if (problems.TryCount(Rules.BadDate)) return true;
            problems.Add(Of(Rules.BadDate, number));
            return false;
        });

        counted.Should().Be(3);
        problems.TryCount(Rules.BadUrl).Should().BeFalse("none is listed yet");
        problems.All().Select(problem => $"{problem.Path} {problem.LeftOut}".TrimEnd()).Should()
            .Equal("$[0]", "$[1] FT0301: 4 more like this");
        problems.Found.Should().Be(5);
    }

    [Fact]
    public void What_is_taken_is_gone()
    {
        var problems = new LimitedProblems<Problem>(1);
        problems.Add(Of(Rules.BadDate, 0));
        problems.Add(Of(Rules.BadDate, 1));

        problems.Take().Should().HaveCount(2);
        problems.Take().Should().BeEmpty();
        problems.Found.Should().Be(0);
    }

    private static Problem Of(Rule rule, int number) => new(rule, $"$[{number}]", "m");
}
