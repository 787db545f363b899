using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class ConfidenceRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        OfClaim("a scale misspelt", Sure(""" "scale": "icd-203", "term": "likely" """), "FT0502 $.claims[0].confidence[0].scale icd-203"),
        OfClaim("words of no scale", Sure(""" "term": "most likely" """)),
        OfClaim(
            "a term of another scale", Sure(""" "scale": "icd203", "term": "realistic possibility" """),
            "FT0503 $.claims[0].confidence[0].term realistic possibility"),
        OfClaim("a synonym in another case", Sure(""" "scale": "icd203", "term": "Probable" """)),
        OfClaim(
            "a probability outside", Sure(""" "scale": "icd203", "term": "likely", "probability": 0.9 """),
            "FT0504 $.claims[0].confidence[0].probability 0.9"),
        OfClaim("a probability at the end", Sure(""" "scale": "icd203", "term": "likely", "probability": 0.8 """)),
        OfClaim("a probability at an end that is excluded", Sure(""" "scale": "stix-wep", "term": "Likely", "probability": 0.8 """),
            "FT0504 $.claims[0].confidence[0].probability 0.8"),
        OfClaim("a bound at an end that is excluded", Sure(""" "scale": "stix-wep", "term": "Likely", "lower": 0.6, "upper": 0.8 """)),
        OfClaim("both bounds outside", Sure(""" "scale": "icd203", "term": "likely", "lower": 0.5, "upper": 0.9 """),
            "FT0504 $.claims[0].confidence[0].lower 0.5", "FT0504 $.claims[0].confidence[0].upper 0.9"),
        OfClaim("one bound inside", Sure(""" "scale": "icd203", "term": "likely", "lower": 0.6 """)),
        OfClaim(
            "the second of several", """ "likelihood": [{ "probability": 0.5 }, { "scale": "icd203", "term": "x" }] """,
            "FT0503 $.claims[0].likelihood[1].term x"),
        OfClaim(
            "of a value alone", """ "value": { "amount": 1, "confidence": { "scale": "icd203", "term": "x" } } """,
            "FT0503 $.claims[0].value[0].confidence[0].term x"),
        OfClaim(
            "of a date alone", """ "when": { "date": "2024", "confidence": { "scale": "icd203", "term": "x" } } """,
            "FT0503 $.claims[0].when.confidence[0].term x"),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static string Sure(string members) => $$""" "confidence": { {{members}} } """;
}
