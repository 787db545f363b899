using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Our types within somebody else's, through System.Text.Json and without any registration.</summary>
public sealed class EmbeddingTests
{
    private const string Json =
        """{"Title":"Who needs whom","Main":{"id":"a","text":"x","subject":"EU","value":{"amount":65,"unit":"%"}},"Origin":{"id":"fom","title":"FOM"},"Set":{"facttracker":"1.0","claims":[{"id":"b"}]},"Share":{"amount":65,"unit":"%"},"Value":{"date":"2024"},"Day":{"date":"2025"},"Published":"2025-09","Revised":"2025-10-01","Source":"fom","Claim":"a","Unit":"%","Digest":"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb","Raw":{"a":[1.0]},"Extra":{"x:a":null},"Reliability":"B","Credibility":2,"Tags":["opinion","trade"],"Citations":["fom",{"source":"note","credibility":2}],"Qualifiers":{"among":"citizens"},"Authors":[{"Name":"Ann","Born":"1980~"}],"Claims":[{"id":"c","value":1}],"Days":["2024",null],"Trust":{"fom":0.9},"Ranks":{"preferred":3}}""";

    private static Article Article => new("Who needs whom")
    {
        Main = new Claim("a") { Text = "x", Subject = [new TextValue("EU")], Value = [new Quantity(65, FactTracker.Unit.Percent)] },
        Origin = new Source("fom") { Title = "FOM" },
        Set = new ClaimSet { Claims = [new Claim("b")] },
        Share = new Quantity(65, FactTracker.Unit.Percent),
        Value = new DateValue(Edtf.Parse("2024")),
        Day = new DateValue(Edtf.Parse("2025")),
        Published = Edtf.Parse("2025-09"),
        Revised = Edtf.Parse("2025-10-01"),
        Source = "fom",
        Claim = "a",
        Unit = FactTracker.Unit.Percent,
        Digest = FactTracker.Digest.Of("a"u8),
        Raw = RawJson.Parse("""{"a":[1.0]}"""),
        Extra = Extensions.Empty.With("x:a", default),
        Reliability = FactTracker.Reliability.UsuallyReliable,
        Credibility = FactTracker.Credibility.ProbablyTrue,
        Tags = ["opinion", "trade"],
        Citations = [new Citation("fom"), new Citation("note") { Credibility = FactTracker.Credibility.ProbablyTrue }],
        Qualifiers = [new Qualifier("among", [new TextValue("citizens")])],
        Authors = [new Author("Ann", Edtf.Parse("1980~"))],
        Claims = [new Claim("c") { Value = [new Quantity(1)] }],
        Days = [Edtf.Parse("2024"), null],
        Trust = new() { ["fom"] = Confidence.Of(0.9m) },
        Ranks = new() { [Rank.Preferred] = new Quantity(3) },
    };

    [Theory]
    [MemberData(nameof(Serializers.Names), MemberType = typeof(Serializers))]
    public void An_article_is_written_with_the_native_forms(string serializer) =>
        Serializers.Write(Article, Serializers.Of(serializer)).Should().Be(Json);

    [Theory]
    [MemberData(nameof(Serializers.Names), MemberType = typeof(Serializers))]
    public void An_article_is_read_as_it_was(string serializer)
    {
        var article = Serializers.Read(Json, Serializers.Of(serializer));

        article.Should().BeEquivalentTo(Article, options => options.ComparingByMembers<Article>());
        article.Main!.Value.Single.Should().Be(Article.Share);
    }

    [Theory]
    [MemberData(nameof(Serializers.Names), MemberType = typeof(Serializers))]
    public async Task An_article_is_read_from_a_stream_in_small_pieces(string serializer)
    {
        var options = Serializers.Of(serializer, options => options.DefaultBufferSize = 16);
        var written = new MemoryStream();
        await JsonSerializer.SerializeAsync(written, Article, Serializers.Contract(options), TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(written.ToArray()).Should().Be(Json);
        written.Position = 0;

        var article = await JsonSerializer.DeserializeAsync(
            written, Serializers.Contract(options), TestContext.Current.CancellationToken);

        article.Should().BeEquivalentTo(Article, options => options.ComparingByMembers<Article>());
    }

    [Theory]
    [InlineData("""{"Title":"t","Tags":"one","Citations":"a","Authors":{"Name":"Ann","Born":null}}""", 1, "one element may stand alone")]
    [InlineData("""{"Title":"t","Tags":null,"Citations":null,"Authors":null}""", 0, "null is an empty list")]
    [InlineData("""{"Title":"t"}""", 0, "a missing list is empty")]
    public void A_list_may_be_written_short(string json, int count, string because)
    {
        var article = Serializers.Read(json, Serializers.Of("generated"));

        (article.Tags.Count, article.Citations.Count, article.Authors.Count).Should().Be((count, count, count), because);
    }

    [Fact]
    public void What_has_no_content_is_null_and_read_back()
    {
        var json = Serializers.Write(new Article("t"), Serializers.Of("generated"));

        json.Should().Be(
            """{"Title":"t","Published":null,"Source":null,"Tags":[],"Citations":[],"Qualifiers":{},"Authors":[]}""");
        var article = Serializers.Read(json, Serializers.Of("generated"));
        (article.Published, article.Source).Should().Be((Edtf.None, default(SourceId)));
    }

    [Fact]
    public void A_value_is_written_as_the_kind_it_is_whatever_it_is_declared_as()
    {
        ClaimValue[] values =
            [new TextValue("a"), new Quantity(1), new FlagValue(true), new DateValue(Edtf.Parse("2024")), new NoneValue()];

        JsonSerializer.Serialize(values).Should().Be("""["a",1,true,{"date":"2024"},{"none":true}]""");
        JsonSerializer.Deserialize<ClaimValue[]>("""["a",1,true,{"date":"2024"},{"none":true}]""").Should().Equal(values);
        JsonSerializer.Deserialize<DateStatement[]>("""["2024",{"unknown":true}]""").Should()
            .Equal(new DateValue(Edtf.Parse("2024")), new UnknownValue());
        JsonSerializer.Deserialize<DateValue>("\"2024\"").Should()
            .Be(new DateValue(Edtf.Parse("2024")), "a date takes the place of a date");
    }

    [Fact]
    public void Any_set_comes_back_as_it_was() =>
        SetGen.Any.Sample(
            set => JsonSerializer.Deserialize<ClaimSet>(JsonSerializer.Serialize(set))!.Equals(set), iter: Effort.Tries(1_000));
}
