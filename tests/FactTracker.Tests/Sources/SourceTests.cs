namespace FactTracker.Tests.Sources;

public sealed class SourceTests
{
    [Fact]
    public void A_source_is_a_document_unless_said_otherwise() => new Source("a").Kind.Should().Be(SourceKind.Document);

    [Fact]
    public void Resting_on_nothing_is_not_the_same_as_saying_nothing()
    {
        new Source("a").BasedOn.Should().BeNull();
        new Source("a").Should().NotBe(new Source("a") { BasedOn = [] });
    }

    public static TheoryData<Source, string> Told => new()
    {
        { new Source("a"), "a" },
        { new Source("a") { Url = "https://example.org" }, "https://example.org" },
        { new Source("a") { Url = "https://example.org", Words = "Example 2024" }, "Example 2024" },
        { new Source("a") { Words = "Example 2024", Title = "A title" }, "A title" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_source_is_told_by_the_best_it_has(Source source, string told) => source.ToString().Should().Be(told);

    [Fact]
    public void With_leaves_the_original()
    {
        var source = new Source("a") { Title = "one" };

        var other = source with { Title = "two", Authors = ["somebody"] };

        (source.Title, other.Title, source.Authors.Count).Should().Be(("one", "two", 0));
    }

    [Fact]
    public void Literals_stand_for_what_they_name()
    {
        var source = new Source("a")
        {
            Publisher = "FOM", Authors = ["one", "two"], Published = "2024-05~", Accessed = Edtf.Parse("2025"), Url = "https://example.org",
            Language = "en", BasedOn = ["b"], PartOf = "c",
            Archived = [new ArchivedCopy("https://archive.example/1") { At = "2025-09-18" }],
        };

        source.Publisher.Name.Should().Be("FOM");
        source.Published!.AsDate!.Value.IsApproximate.Should().BeTrue();
        source.BasedOn!.Value[0].Source.Should().Be(new SourceId("b"));
    }

    [Fact]
    public void A_date_that_is_none_is_refused_where_it_is_written() =>
        FluentActions.Invoking(() => new Source("a") { Published = "2024-13" }).Should().Throw<FormatException>()
            .WithMessage("\"2024-13\" is not an EDTF date: *");
}
