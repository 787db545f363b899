using System.Text;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>Archived copies, keywords and several reviewed items, in every form that occurs, read and written.</summary>
public sealed class ArchivesAndKeywordsTests
{
    /// <summary>The members of the reviewed item, what is read (path = value, or nothing), the codes, and why.</summary>
    public static TheoryData<string, string, string, string> Items => new()
    {
        {
            """ "keywords":"hall, sale","appearance":{"@type":"CreativeWork","url":"https://s.example.org/1","archivedAt":"https://archive.example.org/1"} """,
            "claims.0.tags = [\"hall\",\"sale\"] | sources.0.archived.0.url = https://archive.example.org/1 | sources.0.schema:archivedAt = ", "",
            "a text with commas, and an address"
        },
        { """ "keywords":["hall","a, b"] """, "claims.0.tags = [\"hall\",\"a, b\"]", "", "a list" },
        { """ "keywords":["hall, sale"] """, "claims.0.tags = [\"hall\",\"sale\"]", "", "a list of one text" },
        { """ "keywords":"hall; sale;;hall" """, "claims.0.tags = [\"hall\",\"sale\"]", "", "semicolons, a gap and a word twice" },
        { """ "keywords":"" """, "claims.0.tags =  | claims.0.schema:keywords = ", "", "nothing" },
        { """ "keywords":{"@type":"DefinedTerm","name":"a, b"} """, "claims.0.tags.0 = a, b | claims.0.schema:keywords = ", "", "a term" },
        { """ "keywords":[{"@type":"DefinedTerm","name":"a","termCode":"7"},"b"] """,
            "claims.0.tags = [\"a\",\"b\"] | claims.0.schema:keywords.0.termCode = 7", "", "a term with a code, which is kept" },
        { """ "keywords":["a",5] """, "claims.0.tags.0 = a | claims.0.schema:keywords.0 = 5", "FT0902", "a number" },
        { """ "appearance":[{"@type":"Article","url":"https://s.example/1","archivedAt":["https://a.example/1",{"@type":"WebPage","url":"https://a.example/2","dateCreated":"2024-02-01"}]},{"@type":"Article","url":"https://s.example/2","archivedAt":{"@id":"https://a.example/3"}}] """,
            "sources.0.archived.0.url = https://a.example/1 | sources.0.archived.1.at = 2024-02-01 | sources.1.archived.0.url = https://a.example/3",
            "FT0903", "several copies of several works" },
        { """ "firstAppearance":{"@type":"Article","url":"https://s.example/1","archivedAt":"https://a.example/1, https://a.example/2"} """,
            "sources.0.archived.0.url = https://a.example/1 | sources.0.archived.1.url = https://a.example/2", "FT0903",
            "two in one text" },
        { """ "appearance":{"@type":"Article","url":"https://s.example/1","archivedAt":["in the attic"]} """,
            "sources.0.archived = | sources.0.schema:archivedAt.0 = in the attic", "FT0902", "words" },
        { """ "archivedAt":"https://a.example/1","appearance":"https://s.example/1" """,
            "sources.0.url = https://s.example/1 | sources.0.archived.0.url = https://a.example/1 | claims.0.schema:archivedAt = ", "",
            "at the claim, which has one appearance" },
        { """ "archivedAt":"https://a.example/1" """,
            "sources.0.url = | sources.0.archived.0.url = https://a.example/1 | claims.0.citations.0.stance = states", "", "at the claim alone" },
        { """ "archivedAt":"https://a.example/1","appearance":["https://s.example/1","https://s.example/2"] """,
            "sources.0.archived = | claims.0.schema:archivedAt = https://a.example/1", "FT0902", "at the claim with two appearances" },
        { """ "author":[{"@type":"Person","name":"Jane Doe"},"John Roe"] """, "claims.0.claimant = [\"Jane Doe\",\"John Roe\"]", "",
            "two claimants" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public Task What_the_item_has_is_read_and_comes_back(string members, string read, string codes, string why) => ReadAsync(
        $$$"""{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",{{{members}}}}}""",
        read, codes, why);

    /// <summary>The reviewed items, with what is read.</summary>
    public static TheoryData<string, string, string, string> Several => new()
    {
        { """[{"@type":"Claim","author":"A"},{"@type":"Claim","author":"B","datePublished":"2024"}]""",
            "claims.0.claimant = A | claims.1.claimant = B | claims.1.text = C | claims.1.stated = 2024 | claims.1.reviews.0.url = https://f.example/1",
            "FT0903", "the same claim of two claimants" },
        { """[{"@type":"Claim","text":"one"},{"@type":"Claim","text":"two"},{"@type":"Claim"}]""",
            "claims.0.text = C | claims.0.schema:text = one | claims.1.text = two | claims.2.text = C", "FT0903", "claims with words of their own" },
        { """[{"@type":"Claim","author":"A"},{"@type":"Claim","author":"A"}]""",
            "claims.0.claimant = A | claims.1.claimant = A", "FT0903", "two alike" },
        { """[{"@type":"Claim","author":"A"},{"@type":"SocialMediaPosting","url":"https://s.example/1"},"https://s.example/2"]""",
            "claims.0.citations.0.source = https://s.example/1 | claims.0.citations.1.source = https://s.example/2 | sources.0.kind = post | claims.1 = ",
            "FT0903 FT0903", "a claim and where it was made" },
        { """[{"@type":"CreativeWork","author":"A"},{"@type":"CreativeWork","author":"B"}]""",
            "claims.0.claimant = A | claims.1.claimant = B", "FT0903", "works in place of claims" },
        { """["https://s.example/1"]""", "claims.0.citations.0.source = https://s.example/1 | claims.0.text = C", "FT0903", "an address" },
        { """[{"@type":"Claim","author":"A"},5]""", "claims.0.claimant = A | claims.0.reviews.0.schema:itemReviewed.0 = 5", "FT0902",
            "something else" },
    };

    [Theory]
    [MemberData(nameof(Several))]
    public Task Each_reviewed_item_is_read_and_comes_back(string items, string read, string codes, string why) => ReadAsync(
        $$"""{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{{items}}}""", read, codes, why);

    [Fact]
    public Task Keywords_of_the_review_are_those_of_its_claim() => ReadAsync(
        """{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","keywords":"a, b","itemReviewed":{"@type":"Claim"}}""",
        "claims.0.tags = [\"a\",\"b\"] | claims.0.reviews.0.schema:keywords = ", "", "the claim has none");

    [Fact]
    public Task Keywords_of_a_review_among_several_stay_with_it() => ReadAsync(
        """
        [{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","keywords":"a","itemReviewed":{"@type":"Claim","@id":"#c","author":"A"}},
        {"@type":"ClaimReview","claimReviewed":"C","url":"https://g.example/1","keywords":"b","itemReviewed":{"@id":"#c"}}]
        """,
        "claims.0.tags = | claims.0.reviews.1.schema:keywords = b | claims.1 = ", "", "the claim has an id");

    [Theory]
    [InlineData("\"inLanguage\":{\"@type\":\"Language\",\"name\":\"English\",\"alternateName\":\"en\"}", "en", "FT0903")]
    [InlineData("\"inLanguage\":{\"@type\":\"Language\",\"name\":\"English\"}", "en", "FT0903")]
    [InlineData("\"inLanguage\":{\"@type\":\"Language\",\"name\":\"Nosuchish\"}", "", "FT0902")]
    [InlineData("\"inLanguage\":\"English\"", "en", "FT0903")]
    [InlineData("\"inLanguage\":\"pt_BR\"", "pt-BR", "FT0903")]
    [InlineData("\"inLanguage\":\"pt-BR\"", "pt-BR", "")]
    [InlineData("\"inLanguage\":{\"@value\":\"de\"}", "de", "")]
    public Task A_language_by_name_is_read_as_its_tag(string member, string tag, string codes) => ReadAsync(
        $$"""{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1",{{member}} }""",
        $"claims.0.reviews.0.language = {tag}", codes, member);

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("-0001-11-30T00:00:00+00:00")]
    [InlineData("1970-01-01T00:00:00+00:00")]
    [InlineData("1899-12-30")]
    [InlineData("1900-01-00")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59Z")]
    public Task A_placeholder_is_no_date(string date) => ReadAsync(
        $$"""{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","datePublished":"{{date}}"}""",
        $"claims.0.reviews.0.published = | claims.0.reviews.0.schema:datePublished = {date}", "FT0902", "what programs write for no date");

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("1970-01-01T09:30:00Z")]
    [InlineData("1900-01-01")]
    public Task A_date_like_a_placeholder_is_one(string date) => ReadAsync(
        $$"""{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","datePublished":"{{date}}"}""",
        $"claims.0.reviews.0.published = {date} | claims.0.reviews.0.schema:datePublished =", "", "a day");

    [Fact]
    public Task A_date_of_a_database_is_read() => ReadAsync(
        """{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","datePublished":{"$date":{"$numberLong":"1706781600000"}},"_id":{"$oid":"a"}}""",
        "claims.0.reviews.0.published = 2024-02-01T10:00:00Z | claims.0.reviews.0.schema:_id = {\"$oid\":\"a\"}",
        "FT0903 FT0903", "MongoDB");

    private static async Task ReadAsync(string text, string read, string codes, string why)
    {
        var import = await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(text));

        string.Join(' ', import.Problems.Select(problem => problem.Code)).Should().Be(codes, why);
        foreach (var (path, value) in read.Split(" | ").Select(pair => pair.Split('=', 2)).Select(pair => (pair[0].Trim(), pair[1].Trim())))
        {
            (ReadReviews.At(import.Set, path) ?? "").ReplaceLineEndings("").Replace(": ", ":").Replace("  ", "").Should().Be(value, $"{path}: {why}");
        }

        await ReadReviews.ComeBackAsync(import.Set);
    }
}
