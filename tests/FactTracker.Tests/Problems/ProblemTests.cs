namespace FactTracker.Tests.Problems;

public sealed class ProblemTests
{
    public static TheoryData<Problem, string> Lines => new()
    {
        { new Problem(Rules.BadDate, "$.when", "Wrong."), "error FT0301: Wrong. [$.when]" },
        { new Problem(Rules.BadDate, "$", "Wrong.") { File = "a.json" }, "a.json: error FT0301: Wrong. [$]" },
        { new Problem(Rules.BadDate, "$", "Wrong.") { File = "a.json", Line = 3, Column = 14 }, "a.json(3,14): error FT0301: Wrong. [$]" },
        { new Problem(Rules.UnlistedMember, "$.x", "Odd.") { Remedy = "Fix it." }, "info FT0105: Odd. Fix it. [$.x]" },
        { new Problem(Rules.BadDate, "$", "\"a\r\n\t\u0085\u2028\u001B[1mb\" is wrong."),
            @"error FT0301: ""a\r\n\t\u0085\u2028\u001b[1mb"" is wrong. [$]" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_problem_is_one_line_as_compilers_print_it(Problem problem, string line) => problem.ToString().Should().Be(line);
}
