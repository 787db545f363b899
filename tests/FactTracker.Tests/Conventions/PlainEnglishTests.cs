namespace FactTracker.Tests.Conventions;

public sealed class PlainEnglishTests
{
    [Fact]
    public void Comments_messages_and_pages_use_the_usual_words() => PlainEnglish.Find(
        from path in Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.md"))
            .Concat(Repository.Files("src", "*.schema.json")).Append("README.md")
        select (path, File.ReadAllText(Repository.PathOf(path)))).ShouldBeNone();

    [Theory]
    [InlineData("A.cs", "// Tells the caller.", "Tells")]
    [InlineData("A.cs", "/// <summary>What was told.</summary>\nclass A;", "told")]
    [InlineData("A.cs", "class A { string M(int b) => $\"Mend {b}.\"; }", "Mend")]
    [InlineData("A.cs", "class A { string M() => \"for who can do with it\"; }", "who can do with")]
    [InlineData("A.cs", "/// <remarks>It is kept as it\n/// stands.</remarks>\nclass A;", "as it\n/// stands")]
    [InlineData("README.md", "# A page\n\nOne door for all.", "door")]
    [InlineData("src/FactTracker/Reading/A.cs", "// Tells.\nclass A { string M() => \"told\"; }", "Tells")]
    public void A_banned_word_is_found(string path, string text, string word) =>
        PlainEnglish.Find([(path, text)]).Should().ContainSingle().Which.Should().Contain($"\"{word}\"; write ");

    [Theory]
    [InlineData("A.cs", "class Told { int Door; }")]
    [InlineData("A.cs", "/// <summary>See <see cref=\"Tell\"/> and <c>told</c>.</summary>\nclass A;")]
    [InlineData("A.cs", "// A mushroom, recommended to storytellers.")]
    [InlineData("README.md", "The folder `Mending/` and [another](doors.md).\n\n```\ntell\n```\n")]
    [InlineData("src/FactTracker/Reading/A.cs", "class A { string M() => \"told\"; }")]
    public void Code_and_other_words_are_not(string path, string text) => PlainEnglish.Find([(path, text)]).Should().BeEmpty();

    [Fact]
    public void A_place_and_the_usual_word_are_given() =>
        PlainEnglish.Find([("A.cs", "class A;\n\n// Mends it.\n")]).Should().Equal("A.cs:3: \"Mends\"; write fix, repair or correct");
}
