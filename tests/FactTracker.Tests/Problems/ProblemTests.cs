namespace FactTracker.Tests.Problems;

public sealed class ProblemTests
{
    public static TheoryData<Problem, string> Lines => new()
    {
        { new Problem(Rules.BadDate, "$.when", "Wrong."), "error FT0301: Wrong. [$.when]" },
        { new Problem(Rules.BadDate, "$", "Wrong.") { File = "a.json" }, "a.json: error FT0301: Wrong. [$]" },
        { new Problem(Rules.BadDate, "$", "Wrong.") { File = "a.json", Line = 3, Column = 14 }, "a.json(3,14): error FT0301: Wrong. [$]" },
        { new Problem(Rules.UnlistedMember, "$.x", "Odd.") { Remedy = "Fix it." }, "info FT0105: Odd. Fix it. [$.x]" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_problem_is_one_line_as_compilers_print_it(Problem problem, string line) => problem.ToString().Should().Be(line);
}
