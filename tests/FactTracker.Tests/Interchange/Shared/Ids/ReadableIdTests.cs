using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Shared.Ids;

public sealed class ReadableIdTests
{
    public static TheoryData<string?, string?, string?, string?, string, string> Sources => new()
    {
        { "The Gazette", "2024-03", "Rents", null, "gazette-2024-03-rents", "publisher, date and title" },
        { null, "2024-03", "Rents", "https://www.gazette.co.uk/a?b=c", "gazette-2024-03-rents", "the site stands for the publisher" },
        { "Gazette", null, "The Price of Bread", null, "gazette-price-bread", "no date, no small words" },
        { "Żółć", "2024", "Größe und Maß", null, "zolc-2024-grosse-mass", "Latin letters without diacritics" },
        { "Газета", "2024", "Цены", null, "газета-2024-цены", "other scripts as they are, in lower case" },
        { "人民日报", "2024", "房租", null, "人民日报-2024-房租", "no case at all" },
        { "समाचार", null, "किराया", null, "समाचार-किराया", "vowel signs belong to their letters" },
        { "Gazette", "2024-03-05", "It's 'on' & off: 12.5%", null, "gazette-2024-03-05-off-12-5", "no punctuation" },
        { "Gazette", "2024", "The Of", null, "gazette-2024-the-of", "small words, where there are no others" },
    };

    [Fact]
    public void A_claim_that_a_person_adds_has_an_id_without_a_mark_that_is_free()
    {
        var claim = new Claim("x") { Text = "China's area is 9.6 million km2", Subject = ["China"], Property = "area", When = "2024" };
        var set = ClaimSet.Empty;
        foreach (var id in (string[])["china-area-2024", "china-area-2024-2", "china-area-2024-3"])
        {
            ReadableId.ForClaim(claim, set).Text.Should().Be(id);
            set = set with { Claims = set.Claims.Add(claim with { Id = id }) };
        }

        ReadableId.ForClaim(new Claim("x") { Text = "The rents rose" }, set).Text.Should().Be("rents-rose");
        ReadableId.ForClaim(new Claim("x"), set).Text.Should().Be("claim");
        var sources = new ClaimSet { Sources = ClaimSet.Empty.Sources.Add(new Source("same")) };
        ReadableId.ForClaim(new Claim("x") { Text = "Same", When = "2024" }, sources).Text.Should().Be("same-2", "sources have ids too");
    }

    [Fact]
    public void A_source_that_a_person_adds_has_an_id_without_a_mark_that_is_free()
    {
        var source = new Source("x") { Title = "Rents", Publisher = "The Gazette", Published = "2024-03" };
        var set = new ClaimSet { Sources = ClaimSet.Empty.Sources.Add(source with { Id = "gazette-2024-03-rents" }) };

        ReadableId.ForSource(source, ClaimSet.Empty).Text.Should().Be("gazette-2024-03-rents");
        ReadableId.ForSource(source, set).Text.Should().Be("gazette-2024-03-rents-2");
        ReadableId.ForSource(new Source("x") { Url = "https://www.gazette.co.uk/a" }, set).Text.Should().Be("gazette");
        ReadableId.ForSource(new Source("x"), set).Text.Should().Be("source");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_has_a_readable_id(
        string? name, string? date, string? title, string? address, string id, string because) =>
        ReadableId.OfSource(name, date, title, address, "content").Should().Be(id, because);

    [Theory]
    [InlineData(
        "Gazette", "Rents of everything in every harbour of the north", "gazette-rents-everything-every-harbour-", "the title is too long")]
    [InlineData("Gazette", null, "gazette-", "there is no title")]
    [InlineData("Gazette", "…", "gazette-", "the title has no words")]
    [InlineData(null, "Rents", "rents-", "nobody knows whose it is")]
    [InlineData(null, null, "source-", "there is nothing")]
    public void A_mark_ends_what_the_words_do_not_tell_apart(string? name, string? title, string start, string because)
    {
        var id = ReadableId.OfSource(name, null, title, null, "content");

        id.Should().StartWith(start, because).And.HaveLength(start.Length + 10);
        ReadableId.OfSource(name, null, title, null, "other").Should().StartWith(start).And.NotBe(id);
    }

    [Fact]
    public void A_claim_has_its_words_and_a_mark() =>
        ReadableId.OfClaim("Example Town Rents 2024", "a", "b").Should().MatchRegex("^example-town-rents-2024-[0-9a-hjkmnp-tv-z]{10}$");

    [Fact]
    public void Every_id_is_valid_and_the_same_for_the_same_content() => Gen.Select(TextGen.Any, TextGen.Any, TextGen.Any).Sample(
        (name, title, content) =>
        {
            string[] ids = [ReadableId.OfSource(name, "2024", title, null, content), ReadableId.OfClaim(title, content)];
            foreach (var id in ids)
            {
                RecordIdSyntax.Fault(id).Should().BeNull();
                id.Length.Should().BeLessThanOrEqualTo(51, "words of 40, a hyphen and a mark of ten are the longest");
            }

            ids.Should().Equal(ReadableId.OfSource(name, "2024", title, null, content), ReadableId.OfClaim(title, content));
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void Two_sources_with_the_same_words_have_two_ids_whatever_follows()
    {
        const string Head = "text,source_title,source_publisher,source_published,source_url\n";
        const string First = "A,Rents,Gazette,2024-03,https://gazette.example/1\n";
        const string Second = "B,Rents,Gazette,2024-03,https://gazette.example/2\n";
        const string Third = "C,Rents,Gazette,2024-03,https://gazette.example/1\n";

        var all = IdsOf(Head + First + Second + Third);
        all.Should().HaveCount(2);
        all[0].Should().Be("gazette-2024-03-rents");
        all[1].Should().StartWith("gazette-2024-03-rents-");
        IdsOf(Head + First).Should().Equal(all[0]);
        IdsOf(Head + First + Second).Should().Equal(all);
    }

    private static string[] IdsOf(string table) =>
        [.. TableFormat.Csv.Read(Encoding.UTF8.GetBytes(table)).Require().Sources.Select(source => source.Id.Text)];
}
