namespace FactTracker.Tests.Conventions;

public sealed class BranchTests
{
    [Fact]
    public void No_method_of_the_source_has_more_branches_than_can_be_followed() =>
        Branches.FindMany(Repository.Files("src", "*.cs").Select(path => (path, File.ReadAllText(Repository.PathOf(path))))).ShouldBeNone();

    [Theory]
    [InlineData("if (a) ;")]
    [InlineData("x = a ? 1 : 2;")]
    [InlineData("x ??= y ?? z;", 2)]
    [InlineData("x = a && b || c;", 2)]
    [InlineData("for (;;) ;")]
    [InlineData("foreach (var one in all) ;")]
    [InlineData("foreach (var (one, two) in all) ;")]
    [InlineData("while (a) ;")]
    [InlineData("do ; while (a);")]
    [InlineData("try { } catch (Exception) { }")]
    [InlineData("switch (x) { case 1: case > 3: break; default: break; }", 2)]
    [InlineData("x = y switch { 1 => M(), > 2 => N(), _ => 0 };", 2)]
    [InlineData("x = y switch { 1 => a ? 2 : 3, 4 => 5, _ => 0 };", 2)]
    [InlineData("Run(() => a ? 1 : 2);")]
    public void A_branch_is_counted(string statement, int branches = 1) =>
        Found("void M()", statement, (Branches.Most / branches) + 1).Should().ContainSingle();

    [Theory]
    [InlineData("if (a) ;", Branches.Most)]
    [InlineData("x = y switch { 1 => 2, 3 or (4 or 5) => M(), A.B => A.C, _ => throw new E() };", Branches.Most)]
    [InlineData("void Local() { if (a) ; }", 100)]
    [InlineData("using var x = a is { B: 1, C: 2 };", 100)]
    [InlineData("return;", 100)]
    public void What_is_no_branch_or_not_one_too_many_is_not(string statement, int times) =>
        Found("void M()", statement, times).Should().BeEmpty();

    [Theory]
    [InlineData("void M()", "M")]
    [InlineData("A()", "A")]
    [InlineData("void N() { void M()", "M", "}")]
    [InlineData("int P { get", "P", "}")]
    public void A_member_with_too_many_is_named(string head, string name, string tail = "") =>
        Found(head, "if (a) ;", Branches.Most + 1, tail).Should().Equal($"A.cs: {name} has 21 branches, more than 20");

    private static IEnumerable<string> Found(string head, string statement, int times, string tail = "") =>
        Branches.FindMany([("A.cs", $"class A {{ {head} {{ {string.Concat(Enumerable.Repeat(statement, times))} }} {tail} }}")]);
}
