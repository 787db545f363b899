using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using FactTracker.Serialization.Converters;
using FactTracker.Tests.Conventions;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Laws;

namespace FactTracker.Tests.Serialization;

/// <summary>Our types within somebody else's, through System.Text.Json with source-generated contracts.</summary>
public sealed partial class AddFactTrackerTests
{
    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions { TypeInfoResolver = ArticleContext.Default }.AddFactTracker();

    // What has no JSON of its own in the format: parts that only stand within another, and results.
    private static readonly string[] PartsAndResults =
    [
        "Bound", "ValueRange", "ProbabilityInterval", "ScaleTerm", "Qualifier", "Identifier", "ContentHash", "Translation",
        "TranslatedMember", "Extension", "Extensions",
        "FormatVersion", "Digest", "ReadingOptions", "ClaimList", "SourceList", "ValueList`1",
    ];

    private static readonly Type[] Others =
    [
        typeof(Problem), typeof(LeftOutProblems), typeof(Rule),
        typeof(CheckOptions), typeof(WordedDetail), typeof(QuantityProfile), typeof(HedgeReading),
        typeof(VagueNumber),
        typeof(QuantityChange), typeof(QuantityComparison), typeof(QuantityRange), typeof(QuantityResult),
    ];

    [Fact]
    public void An_article_with_claims_in_it_comes_back_as_it_was()
    {
        var article = new Article(
            "Who needs whom", Edtf.Parse("2025-09"), new Claim("a") { Text = "x", Value = [new Quantity(65, Unit.Percent)] },
            ["opinion", "trade"],
            [new Citation("fom"), new Citation("note") { Credibility = Credibility.ProbablyTrue }],
            [Confidence.Of(0.9m)], new SourceId("fom"));
        var json = JsonSerializer.Serialize(article, ArticleType);

        json.Should().Be(
            """{"Title":"Who needs whom","Published":"2025-09","Main":{"id":"a","text":"x","value":{"amount":65,"unit":"%"}},"Tags":["opinion","trade"],"Citations":["fom",{"source":"note","credibility":2}],"Sure":[0.9],"Origin":"fom"}""");
        JsonSerializer.Deserialize(json, ArticleType).Should().Be(article);
    }

    [Theory]
    [InlineData("""{"Title":"t","Published":"2025-13"}""", "at character 6")]
    [InlineData("""{"Title":"t","Main":{"id":"a","when":"x"}}""", "FT0301")]
    [InlineData("""{"Title":"t","Main":{"text":"a"}}""", "FT0103")]
    [InlineData("""{"Title":"t","Citations":["a",null]}""", "contains null")]
    [InlineData("""{"Title":"t","Origin":"no id"}""", "U+0020")]
    public void What_is_wrong_is_told_as_their_reader_tells_it(string json, string told) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, ArticleType)).Should().Throw<JsonException>()
            .Where(e => Told(e).Contains(told));

    [Theory]
    [InlineData("""{"Title":"t","Tags":"one","Citations":"a"}""", 1, "the one thing itself is a list of it")]
    [InlineData("""{"Title":"t","Tags":null,"Citations":null}""", 0, "null is an empty list")]
    public void A_list_may_be_written_short(string json, int count, string because)
    {
        var article = JsonSerializer.Deserialize(json, ArticleType)!;

        (article.Tags.Count, article.Citations.Count).Should().Be((count, count), because);
    }

    [Fact]
    public void Any_set_comes_back_as_it_was() =>
        SetGen.Any.Sample(
            set => JsonSerializer.Deserialize(JsonSerializer.Serialize(set, SetType), SetType)!.Equals(set), iter: Effort.Tries(1_000));

    [Fact]
    public void Every_public_type_with_a_form_in_JSON_has_a_converter()
    {
        var converted = ConverterList.All.Select(converter => converter.Type!).ToList();
        SampleValues.Types
            .Where(type => type.Namespace == "FactTracker" && !PartsAndResults.Contains(type.Name) && HasForm(type))
            .Except(converted).ShouldBeNone();
    }

    [Fact]
    public void No_type_has_two_converters() =>
        ConverterList.All.GroupBy(converter => converter.Type).Where(group => group.Count() > 1).ShouldBeNone();

    // Dates are their own text, and so are results of checks and conversions, which are not part of the format.
    private static bool HasForm(Type type) =>
        type == typeof(Edtf) || !(type.Name.StartsWith("Edtf", StringComparison.Ordinal)
            || type.Name.StartsWith("GedcomX", StringComparison.Ordinal)
            || type.Name.StartsWith("Wikibase", StringComparison.Ordinal))
        && !Others.Contains(type);

    private static string Told(Exception e) => e.InnerException is { } inner ? $"{e.Message} {inner.Message}" : e.Message;

    private static JsonTypeInfo<Article> ArticleType => (JsonTypeInfo<Article>)Options.GetTypeInfo(typeof(Article));

    private static JsonTypeInfo<ClaimSet> SetType => (JsonTypeInfo<ClaimSet>)Options.GetTypeInfo(typeof(ClaimSet));

    internal sealed record Article(
        string Title, Edtf Published, Claim? Main, ValueList<string> Tags, ValueList<Citation> Citations, ValueList<Confidence> Sure,
        SourceId Origin);

    [JsonSerializable(typeof(Article))]
    [JsonSerializable(typeof(ClaimSet))]
    internal sealed partial class ArticleContext : JsonSerializerContext;
}
