using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Questions.Evaluation;

public sealed class QuestionTests
{
    private static readonly ClaimSet Set = ClaimSet.Parse(
        """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "poll", "kind": "survey", "title": "Friends and foes", "publisher": "FOM", "published": "2024-05", "basedOn": [] },
            { "id": "paper", "kind": "article-newspaper", "title": "Poll of polls", "published": "2024~", "basedOn": ["poll"] },
            { "id": "memo", "kind": "leak", "title": "Memo" },
            { "id": "letter", "kind": "leak", "title": "Letter" }
          ],
          "claims": [
            {
              "id": "friendly", "text": "65% of Russians call China friendly", "subject": "China", "property": "called friendly",
              "value": { "amount": 65, "unit": "%" }, "when": "2024", "tags": ["Opinion", "trade"],
              "qualifiers": { "Age Group": "18 to 24" }, "citations": ["poll", "paper"], "recorded": "2025-01-31T23:30:00Z",
              "confidence": { "probability": 0.9 }
            },
            {
              "id": "half", "subject": { "entity": "Q148", "label": "China" }, "property": "Called Friendly",
              "value": { "amount": 50, "unit": "%", "approximation": "about", "words": "about half" }, "when": "2019/2020",
              "confidence": { "lower": 0.6, "upper": 0.9 }, "citations": ["memo", "letter"], "status": "disputed"
            },
            {
              "id": "early", "subject": ["Russia", "China"], "property": "called friendly",
              "value": { "amount": 0.1, "unit": "x" }, "when": { "unknown": true }, "confidence": { "term": "probably" },
              "claimant": ["Xi Jinping", { "id": "putin" }], "citations": ["elsewhere"], "rank": "deprecated"
            },
            {
              "id": "length", "subject": "Great Wall", "property": "length", "value": { "amount": 21196, "unit": "km" }, "place": "中国",
              "reviews": [{ "verdict": "mostlyTrue" }]
            },
            { "id": "opened", "subject": "Dam", "property": "opened", "value": { "date": "2006-05-20" }, "when": "2006-05" },
            { "id": "cost", "subject": "Dam", "property": "cost", "value": { "amount": 37, "unit": "billion USD" } },
            { "id": "secret", "subject": "Dam", "property": "budget", "value": { "unknown": true } },
            { "id": "king", "subject": "China", "property": "king", "value": { "none": true } }
          ]
        }
        """);

    public static TheoryData<string, string, string> Questions => new()
    {
        // Texts: case does not count, stars stand for any characters, entities match by label and by id.
        { "id = friendly", "friendly", "" },
        { "id = FRIENDLY", "", "" },
        { "id = fr*", "friendly", "" },
        { "id = \"not an id\"", "", "" },
        { "subject = china", "friendly half early king", "" },
        { "subject = Q148", "half", "" },
        { "subject != china", "length opened cost secret", "" },
        { "property = \"called *\"", "friendly half early", "" },
        { "tag = opinion", "friendly", "" },
        { "tag = opinion and tag = TRADE", "friendly", "" },
        { "status = Disputed", "half", "" },
        { "rank = deprecated", "early", "" },
        { "verdict = mostlytrue", "length", "" },
        { "place = 中国", "length", "" },
        { "claimant = putin or claimant = \"xi *\"", "early", "" },
        { "unit = percent", "friendly half", "" },
        { "unit = %", "friendly half", "" },
        { "unit = k*", "length", "" },
        { "unit = K*", "", "" },
        { "qualifier.\"age group\" = \"18 to 24\"", "friendly", "" },
        { "qualifier.\"age group\" ~ 18", "friendly", "" },

        // Words.
        { "text ~ \"CHINA friendly\"", "friendly half early", "" },
        { "text ~ dam", "opened cost secret", "" },
        { "value ~ half", "half", "secret" },
        { "source ~ poll", "friendly", "" },

        // Amounts: hedges, units, unknown values.
        { "value > 50%", "friendly", "half secret" },
        { "value >= 50%", "friendly", "half secret" },
        { "value < 50%", "early", "half secret" },
        { "value = 50%", "", "half secret" },
        { "value != 50%", "friendly early length opened cost king", "half secret" },
        { "value = 10%", "early", "secret" },
        { "value > 21196000 m", "", "secret" },
        { "value >= 21196000 m", "length", "secret" },
        { "value > 13000 miles", "length", "secret" },
        { "value > 5", "", "secret" },
        { "value > 36.9 billion USD", "cost", "secret" },
        { "value > USD 36900 million", "cost", "secret" },
        { "value > 1 EUR", "", "secret" },
        { "not value > 1 EUR", "friendly half early length opened cost king", "secret" },
        { "value = none", "king", "secret" },
        { "value = unknown", "secret", "" },

        // Dates.
        { "value = 2006-05-20", "opened", "secret" },
        { "value < 2007", "opened", "secret" },
        { "value during 2006", "opened", "secret" },
        { "when before 2020", "opened", "early" },
        { "when < 2021", "half opened", "early" },
        { "when <= 2020", "half opened", "early" },
        { "when >= 2024", "friendly", "early" },
        { "when overlaps 2020/2024", "friendly half", "early" },
        { "when during 2020/2024", "friendly", "early" },
        { "when during 2019/2020", "half", "early" },
        { "when = 2019/2020", "half", "early" },
        { "when contains 2024-02-29", "friendly", "early" },
        { "when = unknown", "early", "" },
        { "missing when", "length cost secret king", "" },
        { "recorded = 2025-01-31", "friendly", "" },
        { "recorded >= 2025-02-01", "", "" },
        { "source.published = 2024-05", "friendly", "" },
        { "source.published before 2024-06", "friendly", "" },

        // Confidence: all that is stated together; words alone leave it open.
        { "confidence >= 0.6", "friendly half", "early" },
        { "confidence > 60%", "friendly", "half early" },
        { "confidence > 0.95", "", "early" },
        { "has confidence", "friendly half early", "" },

        // Sources and origins.
        { "source = poll", "friendly", "" },
        { "source = elsewhere", "early", "" },
        { "source.kind = survey", "friendly", "" },
        { "source.kind = LEAK", "half", "" },
        { "source.publisher = fom", "friendly", "" },
        { "has source.kind", "friendly half", "" },
        { "origins >= 1", "friendly half early", "" },
        { "origins = 1", "friendly early", "half" },
        { "origins >= 2", "", "half" },
        { "missing origins", "length opened cost secret king", "" },

        // Choices.
        { "possibly value > 50%", "friendly half secret", "half secret" },
        { "certainly value > 50%", "friendly", "half secret" },
        { "possibly value > 50% and subject = china", "friendly half", "half" },
        { "subject = china and possibly value > 50%", "friendly half", "" },
        { "not possibly value > 50%", "early length opened cost king", "" },
        { "not value > 50% and has value", "early length opened cost king", "half secret" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_finds_its_claims_in_the_order_of_the_set(string query, string found, string possible)
    {
        var answer = Set.Query(query);

        Ids(answer).Should().Be(found);
        Ids(answer.Possible).Should().Be(possible);
        answer.Certain.Should().NotIntersectWith(answer.Possible);
    }

    [Fact]
    public void The_profile_of_hedges_is_that_of_the_policy()
    {
        var exact = QuantityProfile.Default.With(new HedgeReading(Approximation.About, HedgeEnd.Amount, HedgeEnd.Amount)) with
        {
            Name = "about is exactly",
        };

        var answer = Set.Query("value = 50%", new QuestionPolicy { Name = "strict", Quantities = exact });

        Ids(answer).Should().Be("half");
        answer.Policy.Should().Be("strict");
    }

    [Fact]
    public void An_answer_says_in_words_what_it_found() =>
        Set.Query("value > 50%").ToWords().Should().Be("1 claim certainly matches value > 50%. 2 more possibly match.");

    [Fact]
    public void An_answer_is_a_JSON_object() =>
        Set.Query("possibly value > 50%").ToJson().Should().Be(
            """
            {
              "query": "possibly value > 50%",
              "policy": "everyday",
              "certain": 1,
              "possible": 2,
              "claims": [
                "friendly",
                "half",
                "secret"
              ]
            }
            """);

    [Fact]
    public void An_empty_set_has_no_answers() =>
        ClaimSet.Empty.Query("not tag = a or origins >= 2").Should().BeEmpty();

    private static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));
}
