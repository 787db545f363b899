using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
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
        { "mergeConflict", "type", WordsOf<MergeConflictType>() },
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
    [MemberData(nameof(Records))]
    public void Every_member_has_examples(string record) =>
        MembersOf(record).Should()
            .AllSatisfy(member => member.Value.GetProperty("examples").GetArrayLength().Should().BePositive(member.Name));

    [Fact]
    public void Examples_are_what_they_are_examples_of()
    {
        var examples = Records.SelectMany(row => MembersOf(row.Data).SelectMany(member =>
            member.Value.GetProperty("examples").EnumerateArray().Select(example =>
                (Reference: $"{ClaimSetSchema.Id}#/$defs/{row.Data}/properties/{member.Name}", Text: example.GetRawText())))).ToArray();

        var faults = Ajv.Validate(examples);

        examples.Zip(faults).Where(pair => pair.Second.Count > 0)
            .Select(pair => $"{pair.First.Reference} {pair.First.Text}: {pair.Second[0]}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_shown_are_those_of_the_list(string record, string member, string words)
    {
        var shown = MembersOf(record).Single(shown => shown.Name == member).Value.GetProperty("examples");
        string.Join(' ', shown.EnumerateArray().Select(word => word.GetString()).Order(StringComparer.Ordinal)).Should().Be(words);
    }

    [Fact]
    public void Ids_may_have_the_characters_that_the_reader_allows()
    {
        var forbidden = new Regex(
            Definitions.GetProperty("id").GetProperty("not").GetProperty("pattern").GetString()!, RegexOptions.CultureInvariant);
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            if (!Rune.IsValid(code)) continue;
            var text = new Rune(code).ToString();
            if (forbidden.IsMatch(text) == (RecordIdSyntax.Fault(text) is null)) Assert.Fail($"U+{code:X4}");
        }
    }

    [Fact]
    public void Texts_are_blank_where_the_reader_takes_them_for_blank()
    {
        var content = new Regex(
            Definitions.GetProperty("notBlank").GetProperty("pattern").GetString()!, RegexOptions.CultureInvariant);
        for (var code = char.MinValue; code < char.MaxValue; code++)
        {
            if (content.IsMatch($"{code}") == char.IsWhiteSpace(code)) Assert.Fail($"U+{(int)code:X4}");
        }
    }

    // A dollar sign matches before a line feed at the end in some languages, and \s and \S are not the same in any two.
    [Fact]
    public void Patterns_mean_the_same_in_all_languages()
    {
        foreach (var (path, pattern) in Patterns(JsonDocument.Parse(ClaimSetSchema.Json).RootElement, "$"))
        {
            pattern.Should().NotMatchRegex(@"\\[sSdDwWbB]", path);
            if (pattern.EndsWith('$')) (path.Contains(".not", StringComparison.Ordinal) || IsOneLine(path)).Should().BeTrue(path);
        }
    }

    private static bool IsOneLine(string path)
    {
        var schema = JsonDocument.Parse(ClaimSetSchema.Json).RootElement;
        foreach (var step in path.Split('.').Skip(1).SkipLast(1))
        {
            schema = schema.ValueKind == JsonValueKind.Array
                ? schema[int.Parse(step, CultureInfo.InvariantCulture)]
                : schema.GetProperty(step);
        }

        return schema.TryGetProperty("not", out var not) && not.GetProperty("pattern").GetString() == "[\n\r\u0085\u2028\u2029]";
    }

    private static IEnumerable<(string Path, string Pattern)> Patterns(JsonElement schema, string path)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany((it, index) => Patterns(it, $"{path}.{index}"));
        if (schema.ValueKind != JsonValueKind.Object) return [];
        return schema.EnumerateObject().SelectMany(member => member is { Name: "pattern", Value.ValueKind: JsonValueKind.String }
            ? [($"{path}.pattern", member.Value.GetString()!)]
            : Patterns(member.Value, $"{path}.{member.Name}"));
    }

    private static JsonElement.ObjectEnumerator MembersOf(string record) =>
        Definitions.GetProperty(record).GetProperty("properties").EnumerateObject();

    private static string WordsOf<TWord>()
        where TWord : Word<TWord>, IWordList<TWord> =>
        string.Join(' ', TWord.Known.Select(word => word.Name).Order(StringComparer.Ordinal));
}
