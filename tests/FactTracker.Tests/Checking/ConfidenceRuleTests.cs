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
        OfClaim("of a subject", $""" "subject": [{Text("a", "likely")}, {Text("b", "x")}] """,
            "FT0503 $.claims[0].subject[1].confidence[0].term x"),
        OfClaim("of a property", $""" "property": {Text("a", "x")}, "value": 1 """, "FT0503 $.claims[0].property.confidence[0].term x"),
        OfClaim("of a place", $""" "place": {Text("a", "x")} """, "FT0503 $.claims[0].place.confidence[0].term x"),
        OfClaim("of a place, on the scale", $""" "place": {Text("a", "likely")} """),
        OfClaim("of a qualifier", $$$""" "qualifiers": { "q": {{{Text("a", "x")}}} } """,
            "FT0503 $.claims[0].qualifiers.q[0].confidence[0].term x"),
        OfClaim("of what a share is of", $$$""" "value": { "amount": 1, "unit": "%", "of": {{{Text("a", "x")}}} } """,
            "FT0503 $.claims[0].value[0].of.confidence[0].term x"),
        OfClaim("of a claimant", $""" "claimant": ["A", {Named("B", "x")}] """, "FT0503 $.claims[0].claimant[1].confidence[0].term x"),
        OfClaim("of a claimant, on the scale", $""" "claimant": {Named("B", "likely")} """),
        OfClaim("of a claimant, on no scale", """ "claimant": { "name": "B", "confidence": { "scale": "y", "term": "x" } } """,
            "FT0502 $.claims[0].claimant[0].confidence[0].scale y"),
        OfClaim("of a claimant, outside its term",
            """ "claimant": { "name": "B", "confidence": { "scale": "icd203", "term": "likely", "probability": 0.9 } } """,
            "FT0504 $.claims[0].claimant[0].confidence[0].probability 0.9"),
        OfClaim("of who recorded it", $""" "recordedBy": {Named("B", "x")} """, "FT0503 $.claims[0].recordedBy.confidence[0].term x"),
        OfClaim("of a reviewer", $$$""" "reviews": [{ "author": {{{Named("B", "x")}}} }] """,
            "FT0503 $.claims[0].reviews[0].author.confidence[0].term x"),
        OfSource("of an author", $""" "title": "T", "authors": ["A", {Named("B", "x")}] """,
            "FT0503 $.sources[0].authors[1].confidence[0].term x"),
        OfSource("of a publisher", $""" "title": "T", "publisher": {Named("B", "x")} """,
            "FT0503 $.sources[0].publisher.confidence[0].term x"),
        OfClaim(
            "of a date alone", """ "when": { "date": "2024", "confidence": { "scale": "icd203", "term": "x" } } """,
            "FT0503 $.claims[0].when.confidence[0].term x"),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static string Text(string text, string term) =>
        $$""" { "text": "{{text}}", "confidence": { "scale": "icd203", "term": "{{term}}" } } """;

    private static string Named(string name, string term) =>
        $$""" { "name": "{{name}}", "confidence": { "scale": "icd203", "term": "{{term}}" } } """;

    private static string Sure(string members) => $$""" "confidence": { {{members}} } """;
}
