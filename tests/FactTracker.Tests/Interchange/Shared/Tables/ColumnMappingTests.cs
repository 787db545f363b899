using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Tables;

public sealed class ColumnMappingTests
{
    [Theory]
    [InlineData("Jahr", nameof(TablePart.Claims), "when")]
    [InlineData("Source URL", nameof(TablePart.Claims), "source_url")]
    [InlineData("Link", nameof(TablePart.Claims), "source_url")]
    [InlineData("url", nameof(TablePart.Sources), "source_url")]
    [InlineData("title", nameof(TablePart.Set), "set_title")]
    [InlineData("Jahr", nameof(TablePart.Sources), null)]
    [InlineData("colour", nameof(TablePart.Claims), null)]
    [InlineData("", nameof(TablePart.Claims), null)]
    public void A_header_stands_for_a_column_of_ours(string header, string part, string? column) =>
        ColumnMapping.Empty.With("Jahr", "year").ColumnOf(header, Enum.Parse<TablePart>(part)).Should().Be(column);

    [Fact]
    public void A_mapping_is_read_from_JSON_or_pairs() =>
        ColumnMapping.FromJson("""{ "Jahr": "when", "a=b": "text" }""")
            .Should()
            .Equal(ColumnMapping.Empty.WithPair("Jahr=when").WithPair("a=b=text"));

    [Fact]
    public void Of_two_pairs_with_one_header_the_later_counts() =>
        ColumnMapping.Empty.With("Jahr", "when").With("JAHR", "stated").Should().ContainSingle().Which.Value.Should().Be("stated");

    [Theory]
    [InlineData("Jahr=colour")]
    [InlineData("Jahr")]
    [InlineData("=when")]
    [InlineData("?=when")]
    public void What_is_no_pair_is_refused(string pair) =>
        FluentActions.Invoking(() => ColumnMapping.Empty.WithPair(pair)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":\"colour\"}")]
    public void What_is_no_object_of_pairs_is_refused(string json) =>
        FluentActions.Invoking(() => ColumnMapping.FromJson(json)).Should().Throw<FormatException>();
}
