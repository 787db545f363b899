namespace FactTracker.Tests.Sources;

/// <summary>What an id may be; the same for claims.</summary>
public sealed class SourceIdTests
{
    public static TheoryData<string, string> Ids => new()
    {
        { "a", "one character" },
        { "fom-2024", "" },
        { "größe", "any script" },
        { "日本", "any script" },
        { string.Concat(Enumerable.Repeat("𝒳", 200)), "200 code points, each of two units" },
        { "https://example.org/a#b", "an IRI" },
        { "e\u0301", "combining marks" },
        { "\"\\{}", "what JSON escapes" },
    };

    public static TheoryData<string, string> NotIds => new()
    {
        { "", "An id is empty; give every record an id of 1 to 200 characters.*" },
        { "a b", "An id contains the character U+0020; remove white space, control and format characters.*" },
        { "a\tb", "*U+0009*" },
        { "a\u00A0", "*U+00A0*" },
        { "\u2028", "*U+2028*" },
        { "a\u202Eb", "*U+202E*" },
        { "a\u200Db", "*U+200D*" },
        { "\U000E0001", "*U+E0001*" },
        { new string('a', 201), "An id has 201 characters; shorten it to at most 200.*" },
        { "a\uD834", "An id contains half a surrogate pair; write the whole character.*" },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_kept_as_it_is(string text, string why)
    {
        new SourceId(text).Text.Should().Be(text, why);
        new ClaimId(text).ToString().Should().Be(text, why);
    }

    [Theory]
    [MemberData(nameof(NotIds))]
    public void Anything_else_is_refused_with_the_reason(string text, string message)
    {
        FluentActions.Invoking(() => new SourceId(text)).Should().Throw<ArgumentException>().WithMessage(message);
        FluentActions.Invoking(() => new ClaimId(text)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Theory]
    [InlineData("fom-2024", false, "https://example.org/a#fom-2024")]
    [InlineData("größe", false, "https://example.org/a#gr%C3%B6%C3%9Fe")]
    [InlineData("a#b", false, "https://example.org/a#a%23b")]
    [InlineData("urn:x:y", true, "urn:x:y")]
    [InlineData("https://example.org/z", true, "https://example.org/z")]
    public void A_local_id_becomes_global_under_that_of_its_set(string text, bool isGlobal, string global)
    {
        new SourceId(text).IsGlobal.Should().Be(isGlobal);
        new SourceId(text).ToGlobal("https://example.org/a").Should().Be(global);
        new ClaimId(text).IsGlobal.Should().Be(isGlobal);
        new ClaimId(text).ToGlobal("https://example.org/a").Should().Be(global);
    }

    [Fact]
    public void The_default_is_no_id() => default(SourceId).Text.Should().BeEmpty();
}
