using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Tables;

public sealed class RecordMappingTests
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
        RecordMapping.Empty.With("Jahr", "year").FirstFieldOf(header, Enum.Parse<TablePart>(part)).Should().Be(column);

    [Fact]
    public void A_mapping_is_read_from_JSON_or_pairs() =>
        RecordMapping.FromJson("""{ "Jahr": "when", "a=b": "text" }""")
            .Should()
            .Be(RecordMapping.Empty.WithPair("Jahr=when").WithPair("a=b=text"));

    [Fact]
    public void One_header_may_be_mapped_to_several_fields() =>
        RecordMapping.Empty.With("Jahr", "when").With("Jahr", "stated").With("Jahr", "when").Fields
            .Should().Equal(new MappedField("Jahr", "stated"), new MappedField("Jahr", "when"));

    [Theory]
    [InlineData("Jahr=colour")]
    [InlineData("Jahr")]
    [InlineData("=when")]
    [InlineData("#=when")]
    [InlineData("==when")]
    public void What_is_no_pair_is_refused(string pair) =>
        FluentActions.Invoking(() => RecordMapping.Empty.WithPair(pair)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":\"colour\"}")]
    public void What_is_no_object_of_pairs_is_refused(string json) =>
        FluentActions.Invoking(() => RecordMapping.FromJson(json)).Should().Throw<FormatException>();
}
