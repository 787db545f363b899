using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

/// <summary>Rules about shares of samples: margins, whole answers, sums.</summary>
public sealed class SampleRuleTests
{
    public static TheoryData<CheckRow> Margins =>
    [
        OfClaim("as the sample gives", Poll(65, "62.7", "67.3", 1600)),
        OfClaim("rounded to whole points", Poll(65, "63", "67", 1600)),
        OfClaim("the widest margin of all shares", Poll(65, "62.5", "67.5", 1600)),
        OfClaim("weighted, half as wide again", Poll(65, "61.4", "68.6", 1500)),
        OfClaim("too narrow", Poll(65, "64", "66", 1600), "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("much too wide", Poll(65, "58", "72", 1600), "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("narrower at a lower level", Poll(65, "63.5", "66.5", 1600, """ , "level": 0.8 """)),
        OfClaim("too narrow for its level", Poll(65, "63.5", "66.5", 1600, """ , "level": 0.99 """), "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("of the public", Poll(65, "64", "66", 1600, """ , "of": "Russians" """), "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("of a group that may be small", Poll(65, "64", "66", 1600, """ , "of": "members of the club" """)),
        OfClaim("of a small population", Poll(65, "64", "66", 1600) + """ , "qualifiers": { "populationSize": 2000 } """),
        OfClaim("of a small population in words", Poll(65, "64", "66", 1600) +
            """ , "qualifiers": { "population": { "amount": 2, "unit": "thousand people", "approximation": "about" } } """),
        OfClaim("of a number", Poll(65, "64", "66", 1600, """ , "of": { "amount": 2000, "unit": "companies" } """)),
        OfClaim("of everybody", Poll(65, "65", "65", 1600) + """ , "qualifiers": { "populationSize": 1600 } """),
        OfClaim("of a population that is not small", Poll(65, "64", "66", 1600) + """ , "qualifiers": { "populationSize": 90000 } """,
            "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("much too wide for any population", Poll(65, "58", "72", 1600, """ , "of": "members of the club" """),
            "FT0407 $.claims[0].value[0] 65 %"),
        OfClaim("cut off at none", Poll(1, "0.0", "3.0", 100)),
        OfClaim("Wilson's interval of a small share", Poll(2, "1.1", "3.6", 500)),
        OfClaim("no sample", """ "value": { "amount": 65, "lower": 64, "upper": 66, "unit": "%" } """),
        OfClaim("sure", Poll(65, "65", "65", 1600, """ , "level": 1 """)),
    ];

    public static TheoryData<CheckRow> Answers =>
    [
        OfClaim("not of 40", """ "value": { "amount": "66.0", "unit": "%", "sampleSize": 40 } """, "FT0408 $.claims[0].value[0].amount 66.0 %"),
        OfClaim("of 40", """ "value": { "amount": "65.0", "unit": "%", "sampleSize": 40 } """),
        OfClaim("a mean not of 25", """ "value": { "amount": 3.47, "sampleSize": 25 } """, "FT0408 $.claims[0].value[0].amount 3.47"),
        OfClaim("a mean of 25", """ "value": { "amount": 3.48, "sampleSize": 25 } """),
        OfClaim("a mean that need not be whole", """ "value": { "amount": 3.47, "unit": "EUR", "sampleSize": 25 } """),
        OfClaim("about", """ "value": { "amount": "66.0", "unit": "%", "sampleSize": 40, "approximation": "about" } """),
    ];

    public static TheoryData<CheckRow> Sums =>
    [
        Of("answers above all", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no")), "FT0409 $.claims[1].value[0] 45 %"),
        Of("answers up to all", Sources, Two(Answer("a", 65, "yes"), Answer("b", 35, "no"))),
        Of("rounded, 101 in three", Sources, Two(Answer("a", 34, "yes"), Answer("b", 34, "no")) + "," + Answer("c", 33, "maybe")),
        Of("about", Sources, Two(Answer("a", 65, "yes"), Answer("b", 37, "no", approximation: "about"))),
        Of(
            "at least", Sources, Two(Answer("a", 65, "yes", approximation: "atLeast"), Answer("b", 45, "no", approximation: "atLeast")),
            "FT0409 $.claims[1].value[0] atLeast 45 %"),
        Of("of no more than the text", Sources, Two(Answer("a", 65, null), Answer("b", 45, null)), "FT0409 $.claims[1].value[0] 45 %"),
        Of("the same share twice", Sources, Two(Answer("a", 65, null), Answer("b", 65, null))),
        Of("rivals for one answer", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "yes"))),
        Of(
            "rivals by relation", Sources,
            Two(Answer("a", 65, null), Answer("b", 45, null, more: """ , "relations": [{ "type": "contradicts", "claim": "a" }] """))),
        Of("several answers allowed", Sources, Two(Answer("a", 65, "yes", several: true), Answer("b", 45, "no", several: true))),
        Of("of men and of women", Sources, Two(Answer("a", 65, "men", qualifier: "among"), Answer("b", 45, "women", qualifier: "among"))),
        Of("of another subject", Sources, Two(Answer("a", 65, null), Answer("b", 45, null, subject: "India"))),
        Of("of another whole", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no", of: "Germans"))),
        Of("by another source", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no", source: "t"))),
        Of("of another year", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no", when: "2023"))),
        Of("one withdrawn", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no", more: """ , "status": "retracted" """))),
        Of("growth", Sources, Two(Answer("a", 65, "yes", of: null), Answer("b", 45, "no", of: null))),
        Of("without a source", Sources, Two(Answer("a", 65, "yes", source: null), Answer("b", 45, "no", source: null))),
    ];

    private const string Sources = """{ "id": "s", "title": "S" }, { "id": "t", "title": "T" }""";

    [Theory, MemberData(nameof(Margins)), MemberData(nameof(Answers)), MemberData(nameof(Sums))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Messages_say_the_numbers()
    {
        OfClaim("", Poll(65, "64", "66", 1600)).ToSet().Check()[0].Message.Should()
            .Be("The margin of ±1 points is narrower than the ±2.34 points of a sample of 1600 at a level of 95%.");
        Of("", Sources, Two(Answer("a", 65, "yes"), Answer("b", 45, "no"))).ToSet().Check()[0].Message.Should()
            .Be("The shares of \"Russians\" in \"a\", \"b\" add up to at least 110%.");
    }

    private static string Poll(int share, string lower, string upper, int size, string more = "") =>
        $$""" "value": { "amount": {{share}}, "lower": "{{lower}}", "upper": "{{upper}}", "unit": "%", "sampleSize": {{size}} {{more}}} """;

    private static string Two(string one, string other) => $"{one}, {other}";

    private static string Answer(
        string id, int share, string? answer, string qualifier = "answer", string subject = "China", string? of = "Russians",
        string? source = "s", string when = "2024",
        string approximation = "exactly", bool several = false, string more = "")
    {
        var qualifiers = (string?[])[answer is null ? null : $"\"{qualifier}\": \"{answer}\"", several ? "\"severalAnswers\": true" : null];
        return Claim(id, $$"""
            "subject": "{{subject}}", "property": "view", "when": "{{when}}", "value": { "amount": {{share}}, "unit": "%", "approximation": "{{approximation}}"{{(of is null ? "" : $", \"of\": \"{of}\"")}} },
            "citations": [{{(source is null ? "" : $"\"{source}\"")}}], "qualifiers": { {{string.Join(", ", qualifiers.OfType<string>())}} } {{more}}
            """);
    }
}
