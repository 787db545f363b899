namespace FactTracker.Tests.Conventions;

public sealed class NamingTests
{
    [Fact]
    public void Types_and_folders_name_a_job() => Names.Find(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void Namespaces_follow_the_folders() => Namespaces.FindStrayed(CodeBase.Library, "FactTracker").ShouldBeNone();

    [Fact]
    public void No_namespace_has_the_name_of_a_public_type() => Namespaces.FindClashes(CodeBase.Library).ShouldBeNone();

    [Theory]
    [InlineData("A.cs", "static class DateHelpers;", "DateHelpers")]
    [InlineData("A.cs", "class Outer { enum NewKind { A } }", "NewKind")]
    [InlineData("A.cs", "class Größe;", "Größe")]
    [InlineData("Common/A.cs", "class A;", "Common")]
    [InlineData("Dates/Legacy/A.cs", "class A;", "Legacy")]
    public void An_empty_name_is_found(string path, string code, string name) =>
        Names.Find(CodeBase.Of((path, code))).Should().ContainSingle().Which.Should().StartWith(name);

    [Theory]
    [InlineData("Newspaper")]
    [InlineData("Commonwealth")]
    [InlineData("Implied")]
    public void A_word_that_only_begins_like_one_is_not(string name) => Names.Find(CodeBase.Of($"class {name};")).Should().BeEmpty();

    [Theory]
    [InlineData("Dates/A.cs", "FactTracker.Claims")]
    [InlineData("Dates/A.cs", "FactTracker.Dates.Parsing")]
    [InlineData("Dates/A.cs", "Facts")]
    public void A_strayed_namespace_is_found(string path, string space) =>
        Namespaces.FindStrayed(CodeBase.Of((path, $"namespace {space}; class A;")), "FactTracker").Should().ContainSingle();

    [Theory]
    [InlineData("Dates/Parsing/A.cs", "FactTracker")]
    [InlineData("Dates/Parsing/A.cs", "FactTracker.Dates")]
    [InlineData("Dates/Parsing/A.cs", "FactTracker.Dates.Parsing")]
    public void A_namespace_from_the_top_of_the_folders_is_not(string path, string space) =>
        Namespaces.FindStrayed(CodeBase.Of((path, $"namespace {space}; class A;")), "FactTracker").Should().BeEmpty();

    [Fact]
    public void A_clash_of_a_namespace_and_a_type_is_found() =>
        Namespaces
            .FindClashes(CodeBase.Of(("A.cs", "namespace Root; public sealed class Dates;"), ("B.cs", "namespace Root.Dates; class B;")))
            .Should().Equal("Root.Dates has the name of a namespace");
}
