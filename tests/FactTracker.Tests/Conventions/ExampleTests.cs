namespace FactTracker.Tests.Conventions;

public sealed class ExampleTests
{
    [Fact]
    public void Every_example_of_the_documentation_compiles()
    {
        var examples = Repository.Files("src", "*.cs")
            .SelectMany(path => DocExamples.Find(path, File.ReadAllText(Repository.PathOf(path))))
            .ToList();

        examples.Should().HaveCountGreaterThan(100, "all of them are found");
        ExampleCompiler.Find(examples).ShouldBeNone();
    }

    [Fact]
    public void Every_sample_compiles() =>
        Repository.Files("samples", "*.cs")
            .SelectMany(path => ExampleCompiler.FindInScript(path, File.ReadAllText(Repository.PathOf(path))))
            .ShouldBeNone();

    [Theory]
    [InlineData("var edited = claim with { Rank = Rank.Preferred };\nConsole.WriteLine(edited);", "statements")]
    [InlineData("claim with { Rank = Rank.Preferred } // The best there is.", "an expression")]
    [InlineData("claim.Rank == Rank.Preferred; // true", "a value that is not used")]
    [InlineData("Tags = [\"opinion\"]", "a member that is set")]
    [InlineData("var set = new ClaimSet();", "a variable that hides one of the prelude")]
    [InlineData("await Task.Delay(1);", "what is awaited")]
    public void An_example_may_be(string code, string what) =>
        ExampleCompiler.Find([new DocExample("A.cs", 1, "", code)]).Should().BeEmpty(because: what);

    [Theory]
    [InlineData("claim.Nothing();", "A.cs(7): CS1061")]
    [InlineData("\n\nvar x = ;", "A.cs(9): CS1525")]
    [InlineData("Nothing = [1]", "A.cs(7): CS0117")]
    public void A_wrong_example_is_reported_with_its_place(string code, string error) =>
        ExampleCompiler.Find([new DocExample("A.cs", 7, "", code)]).Should().ContainSingle().Which.Should().StartWith(error);

    [Fact]
    public void An_example_is_found_in_its_line()
    {
        var text = "namespace A.B;\n\n/// <summary>A.</summary>\n/// <example><code>\n/// if (a &lt; b) F();\n/// G();\n/// " +
            "</code></example>\nclass A;\n/// <code>no example</code>\nclass B;\n";

        DocExamples.Find("A.cs", text).Should().Equal(new DocExample("A.cs", 4, "A.B", "\n if (a < b) F();\n G();\n "));
    }
}
