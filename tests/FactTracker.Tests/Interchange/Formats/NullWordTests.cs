using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats;

/// <summary>What programs write where there is no value is read as missing, and reported, in every format.</summary>
public sealed class NullWordTests
{
    /// <summary>A text in RIS, BibTeX or CSL-JSON with a source, the codes reported, the source without its id, and why.</summary>
    public static TheoryData<string, string, string, string> Sources => new()
    {
        { Ris("AU  - None\nTI  - A"), "FT0903", "A||||", "an author" },
        { Ris("AU  - Falk, Ida\nAU  - None\nTI  - A"), "FT0903", "A|Ida Falk|||", "one of two authors" },
        { Ris("TI  - N/A\nPB  - null\nDO  - -\nUR  - nan"), "FT0903 FT0903 FT0903 FT0903", "||||", "every text" },
        { Ris("TI  - A\nKW  - <NA>"), "FT0903", "A||||", "a keyword" },
        { Ris("TI  - A\nC1  - None"), "FT0903", "A||||", "a tag that is only kept" },
        { Ris("TI  - None of the above\nAU  - Null, Ida"), "", "None of the above|Ida Null|||", "a longer text" },
        { Bib("title = {N/A}, author = {None}"), "FT0903 FT0903", "||||", "texts and names" },
        { Bib("title = {A}, publisher = {null}, doi = {-}, url = {nan}"), "FT0903 FT0903 FT0903", "A||||", "every text" },
        { Bib("title = {A}, note = {---}"), "FT0903", "A||||", "a dash in TeX" },
        { Bib("title = {None of the above}, author = {Null, Ida}"), "", "None of the above|Ida Null|||", "a longer text" },
        { Csl("\"title\":\"N/A\",\"publisher\":\"null\",\"DOI\":\"-\",\"URL\":\"nan\""), "FT0903 FT0903 FT0903 FT0903", "||||", "texts" },
        { Csl("\"title\":\"A\",\"author\":\"None\""), "FT0903", "A||||", "names that are a text" },
        { Csl("\"title\":\"A\",\"author\":[{\"literal\":\"None\"},{\"family\":\"Falk\",\"given\":\"Ida\"}]"), "FT0903", "A|Ida Falk|||",
            "one of two names" },
        { Csl("\"title\":\"A\",\"author\":[{\"family\":\"nan\"}]"), "FT0903", "A||||", "the only name" },
        { Csl("\"title\":\"A\",\"issued\":{\"raw\":\"NaN\"}"), "FT0903", "A||||", "a date" },
        { Csl("\"title\":\"None of the above\",\"author\":[{\"family\":\"Null\",\"given\":\"Ida\"}]"), "",
            "None of the above|Ida Null|||", "a longer text" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_null_word_of_a_source_is_nothing(string text, string codes, string read, string why)
    {
        var reading = await ReadAsync(text);
        var source = reading.Set.Sources[0];
        var authors = string.Join(" and ", source.Authors.Select(author => author.Name));

        $"{source.Title}|{authors}|{source.Publisher?.Name}|{source.Url?.Text}|{string.Join(' ', source.Identifiers)}"
            .Should().Be(read, why);
        string.Join(' ', reading.Problems.Select(problem => problem.Code)).Should().Be(codes, why);
        source.Published.Should().BeNull(why);
        source.Extensions.Count(member => member.Name.StartsWith("ris:", StringComparison.Ordinal)
            || member.Name.StartsWith("bibtex:", StringComparison.Ordinal)).Should().Be(0, why);
    }

    /// <summary>A claim review or an answer of Fact Check Tools, the codes reported, the claim, and why.</summary>
    public static TheoryData<string, string, string, string> Claims => new()
    {
        { Review("\"claimReviewed\":\"Bees sleep\",\"author\":{\"@type\":\"Organization\",\"name\":\"None\"}"), "FT0903 FT0903",
            "Bees sleep||||", "an author" },
        { Review("\"claimReviewed\":\"Bees sleep\",\"headline\":\"N/A\",\"url\":\"nan\",\"datePublished\":\"-\""), "FT0903 FT0903",
            "Bees sleep||||", "a title, an address and a date" },
        { Review("\"claimReviewed\":\"None of them sleep\""), "", "None of them sleep||||", "a longer text" },
        { Answer("\"text\":\"Bees sleep\",\"claimant\":\"None\",\"claimDate\":\"N/A\""), "FT0903 FT0903", "Bees sleep||||", "texts" },
        { Answer("\"text\":\"Bees sleep\",\"claimReview\":[{\"title\":\"null\",\"url\":\"-\",\"publisher\":{\"name\":\"nan\"}}]"),
            "FT0903 FT0903 FT0903", "Bees sleep||||", "texts of a review" },
        { Answer("\"text\":\"None of them sleep\",\"claimant\":\"Nil Falk\""), "", "None of them sleep|Nil Falk|||", "longer texts" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public async Task A_null_word_of_a_claim_is_nothing(string text, string codes, string read, string why)
    {
        var reading = await ReadAsync(text);
        var claim = reading.Set.Claims[0];
        var review = claim.Reviews.FirstOrDefault() ?? new Review();

        $"{claim.Text}|{string.Join(' ', claim.Claimant.Select(agent => agent.Name))}|{review.Author?.Name}|{review.Title}|{review.Url?.Text}"
            .Should().Be(read, why);
        string.Join(' ', reading.Problems.Select(problem => problem.Code)).Should().Be(codes, why);
        claim.Stated.Should().BeNull(why);
        review.Published.Should().BeNull(why);
    }

    /// <summary>The properties of an entity, the codes reported, the values read, and why.</summary>
    public static TheoryData<string, string, string, string> Properties => new()
    {
        { "\"name\":[\"None\",\"Ida Falk\"]", "FT0903", "Ida Falk", "one of two values" },
        { "\"name\":[\"Ida Falk\"],\"email\":[\"nan\"],\"birthDate\":[\"N/A\"]", "FT0903 FT0903", "Ida Falk", "the only value" },
        { "\"name\":[\"Null Island Ltd\"]", "", "Null Island Ltd", "a longer text" },
        { "\"name\":[\"Ida Falk\"],\"birthDate\":[\"1900-01-00\"]", "FT0902", "Ida Falk, 1900-01-00", "a placeholder is no date" },
        { "\"name\":[\"Ida Falk\"],\"modifiedAt\":[\"1970-01-01T00:00:00\"]", "FT0902", "Ida Falk, 1970-01-01T00:00:00",
            "the zero of Unix" },
        { "\"language\":[\"English\"]", "FT0903", "en", "a language by name" },
        { "\"language\":[\"eng\",\"pt_BR\"]", "FT0903", "eng, pt-BR", "a code of FollowTheMoney is as it should be" },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task A_null_word_of_a_property_is_nothing(string properties, string codes, string values, string why)
    {
        var reading = await ReadAsync(
            $$"""{"id":"e1","schema":"Person","properties":{ {{properties}} } }""", FollowTheMoneyFormat.Entities);

        string.Join(", ", reading.Set.Claims.Select(claim => claim.Value.Single)).Should().Be(values, why);
        string.Join(' ', reading.Problems.Select(problem => problem.Code)).Should().Be(codes, why);
        (await LossLaw.HoldsAsync(FollowTheMoneyFormat.Entities, reading.Set)).Should().Be(reading.Set, why);
    }

    [Fact]
    public async Task A_null_word_that_a_format_can_not_say_is_reported_when_it_is_written()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("S1") { Kind = SourceKind.Book, Title = "None", Publisher = new Agent("null") }],
            Claims =
            [
                new Claim("C1")
                {
                    Text = "Bees sleep", Claimant = ["nan"], Subject = [new EntityValue("e1")], Property = "name", Value = ["None"],
                    Reviews = [new Review { Title = "N/A", Verdict = Verdict.True, Url = "https://example.org/1" }],
                },
            ],
        };

        await LossLaw.HoldsAsync(RisFormat.Default, set);
        await LossLaw.HoldsAsync(BibTeXFormat.Default, set);
        await LossLaw.HoldsAsync(CslJsonFormat.Default, set);
        await LossLaw.HoldsAsync(ClaimReviewFormat.Default, set);
        await LossLaw.HoldsAsync(FollowTheMoneyFormat.Entities, set);
    }

    private static string Ris(string tags) => $"TY  - BOOK\nID  - S1\n{tags}\nER  - \n";

    private static string Bib(string fields) => $"@book{{S1, {fields}}}\n";

    private static string Csl(string members) => $$"""[{"id":"S1","type":"book",{{members}}}]""";

    private static string Review(string members) =>
        $$"""
        {"@context":"https://schema.org","@type":"ClaimReview","reviewRating":{"@type":"Rating","alternateName":"True"},{{members}}}
        """;

    private static string Answer(string members) => $$"""{"claims":[{{{members}}}]}""";

    private static Task<ClaimSetReading> ReadAsync(string text) => ReadAsync(text, text[0] switch
    {
        'T' => RisFormat.Default,
        '@' => BibTeXFormat.Default,
        '[' => CslJsonFormat.Default,
        _ when text.Contains("@type", StringComparison.Ordinal) => ClaimReviewFormat.Default,
        _ => FactCheckToolsFormat.Default,
    });

    private static Task<ClaimSetReading> ReadAsync(string text, IReadableFormat format) =>
        format.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
