using System.Text;
using System.Text.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Serialization.Schema;

public sealed class ClaimSetSchemaTests
{
    private static readonly JsonElement Definitions = JsonDocument.Parse(ClaimSetSchema.Json).RootElement.GetProperty("$defs");

    /// <summary>The records whose members the reader lists where tests can see them.</summary>
    public static TheoryData<string, string[]> Listed => new()
    {
        { "header", [.. HeaderMembers.Table.Names.Except(["sources", "claims"])] },
        { "set", ["sources", "claims"] },
        { "source", [.. SourceMemberNumbers.Table.Names] },
        { "claim", [.. ClaimMemberNumbers.Table.Names] },
        { "longValue", [.. ValueMembers.Table.Names] },
    };

    public static TheoryData<string> Records =>
    [
        "header", "set", "source", "claim", "longValue", "citation", "locator", "quote", "archivedCopy", "link", "relation", "review",
        "rating", "agent", "confidence",
    ];

    /// <summary>The members that take a word from a list of the format, with that list.</summary>
    public static TheoryData<string, string, string> Words => new()
    {
        { "source", "kind", WordsOf<SourceKind>() },
        { "source", "status", WordsOf<SourceStatus>() },
        { "claim", "modality", WordsOf<Modality>() },
        { "claim", "rank", WordsOf<Rank>() },
        { "claim", "status", WordsOf<ClaimStatus>() },
        { "longValue", "approximation", WordsOf<Approximation>() },
        { "citation", "stance", WordsOf<Stance>() },
        { "link", "how", WordsOf<LinkKind>() },
        { "relation", "type", WordsOf<RelationType>() },
        { "review", "verdict", WordsOf<Verdict>() },
        { "confidence", "scale", string.Join(' ', ConfidenceScale.All.Select(scale => scale.Id).Order(StringComparer.Ordinal)) },
    };

    [Fact]
    public void Embedded_schema_is_the_file() =>
        ClaimSetSchema.Json.Should()
            .Be(File.ReadAllText(Checkout.PathOf("src/FactTracker/Serialization/Schema/facttracker-1.0.schema.json")));

    [Fact]
    public void Text_and_bytes_agree() => Encoding.UTF8.GetString(ClaimSetSchema.Utf8).Should().Be(ClaimSetSchema.Json);

    [Fact]
    public void Schema_carries_its_id() =>
        JsonDocument.Parse(ClaimSetSchema.Json).RootElement.GetProperty("$id").GetString().Should().Be(ClaimSetSchema.Id);

    [Theory]
    [MemberData(nameof(Listed))]
    public void Members_are_those_the_reader_lists(string record, string[] names) =>
        MembersOf(record).Select(member => member.Name).Should().BeEquivalentTo(names);

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_member_has_a_description(string record) =>
        MembersOf(record).Should()
            .AllSatisfy(member => member.Value.GetProperty("description").GetString().Should().Contain(".", member.Name));

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_shown_are_those_of_the_list(string record, string member, string words)
    {
        var shown = MembersOf(record).Single(shown => shown.Name == member).Value.GetProperty("examples");
        string.Join(' ', shown.EnumerateArray().Select(word => word.GetString()).Order(StringComparer.Ordinal)).Should().Be(words);
    }

    private static JsonElement.ObjectEnumerator MembersOf(string record) =>
        Definitions.GetProperty(record).GetProperty("properties").EnumerateObject();

    private static string WordsOf<TWord>()
        where TWord : Word<TWord>, IWordList<TWord> =>
        string.Join(' ', TWord.Known.Select(word => word.Name).Order(StringComparer.Ordinal));
}
