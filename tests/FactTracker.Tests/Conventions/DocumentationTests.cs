namespace FactTracker.Tests.Conventions;

public sealed class DocumentationTests
{
    [Fact]
    public void Everything_public_says_what_it_is() => Documentation.Find(CodeBase.Library).ShouldBeNone();

    [Theory]
    [InlineData("public sealed class Bare;", "Bare has no documentation")]
    [InlineData("/// <summary>A thing to hold.</summary>\npublic sealed class Short;", "Short has neither remarks nor an example")]
    [InlineData(
        "/// <summary>A.</summary><remarks>B.</remarks>\npublic sealed class Full { public int Length; }",
        "Full.Length has no documentation")]
    [InlineData(
        "/// <summary>A.</summary><remarks>B.</remarks>\npublic sealed class Full {\n/// <summary>Gets or sets the start " +
        "date.</summary>\npublic int StartDate { get; set; } }",
        "Full.StartDate says only its name again: Gets or sets the start date.")]
    [InlineData(
        "/// <summary>A.</summary><remarks>B.</remarks>\npublic sealed class Full {\n/// <returns>A number.</returns>\npublic int Sum() " +
        "=> 0; }",
        "Full.Sum() has no summary")]
    public void Poor_documentation_is_found(string code, string offence) => Documentation.Find(CodeBase.Of(code)).Should().Equal(offence);

    [Theory]
    [InlineData("class Hidden;")]
    [InlineData("/// <summary>A.</summary><example>B</example>\npublic sealed class Full {\n/// <summary>Metres from end to " +
        "end.</summary>\npublic int Length; }")]
    [InlineData(
        "/// <summary>A.</summary><example>B</example><param name=\"Length\">Metres.</param>\npublic sealed record Full(int Length);")]
    [InlineData("/// <summary>A.</summary>\npublic enum Kind {\n/// <summary>The first of all.</summary>\nOne }")]
    [InlineData("/// <summary>A.</summary><remarks>B.</remarks>\npublic sealed class Full {\n/// <inheritdoc/>\npublic override string " +
        "ToString() => \"\"; }")]
    public void Good_documentation_is_not(string code) => Documentation.Find(CodeBase.Of(code)).Should().BeEmpty();
}
