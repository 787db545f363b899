using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class ValueRuleTests
{
    public static TheoryData<CheckRow> Ranges =>
    [
        OfClaim("more than all of them", Value(""" "amount": 165, "unit": "%", "of": "Russians" """), "FT0402 $.claims[0].value[0].amount 165 %"),
        OfClaim("all of them", Value(""" "amount": 100, "unit": "%", "of": "Russians" """)),
        OfClaim("at least all of them", Value(""" "amount": 100, "unit": "%", "of": "Russians", "approximation": "atLeast" """)),
        OfClaim(
            "over all of them", Value(""" "amount": 100, "unit": "%", "of": "Russians", "approximation": "moreThan" """),
            "FT0402 $.claims[0].value[0].amount moreThan 100 %"),
        OfClaim("bounds above all of them", Value(""" "lower": 110, "upper": 120, "unit": "%", "of": "Russians" """),
            "FT0402 $.claims[0].value[0].lower 110 to 120 %"),
        OfClaim(
            "bounds that reach above all of them", Value(""" "amount": 99, "lower": 97, "upper": 101, "unit": "%", "of": "Russians" """)),
        OfClaim(
            "more than all those asked", Value(""" "amount": 165, "unit": "%", "sampleSize": 1600 """),
            "FT0402 $.claims[0].value[0].amount 165 %"),
        OfClaim("less than none of them", Value(""" "amount": -5, "unit": "%", "of": "Russians" """), "FT0402 $.claims[0].value[0].amount -5 %"),
        OfClaim("of a group with its qualities", Value(""" "amount": 150, "unit": "%", "of": "registered voters in Ohio" """),
            "FT0402 $.claims[0].value[0].amount 150 %"),
        OfClaim(
            "of the people of a country, an entity",
            Value(""" "amount": 150, "unit": "%", "of": { "entity": "Q1", "label": "adult Canadians" } """),
            "FT0402 $.claims[0].value[0].amount 150 %"),
        OfClaim("what a group answers", """ "subject": "voters", "property": "agree", "value": { "amount": 150, "unit": "%" } """,
            "FT0402 $.claims[0].value[0].amount 150 %"),
        OfClaim("what all of a group answer", """ "subject": "voters", "property": "agree", "value": { "amount": 100, "unit": "%" } """),
        OfClaim("what somebody answers", """ "subject": "a minister", "property": "agrees", "value": { "amount": 150, "unit": "%" } """),
        OfClaim("how a group grew", """ "subject": "voters", "property": "grew by", "value": { "amount": 150, "unit": "%" } """),
        OfClaim("of an entity without a name", Value(""" "amount": 150, "unit": "%", "of": { "entity": "Q1" } """)),
        OfClaim("debt", Value(""" "amount": 120, "unit": "%", "of": "GDP" """)),
        OfClaim("a deficit", Value(""" "amount": -3, "unit": "%", "of": "GDP" """)),
        OfClaim("overload", Value(""" "amount": 110, "unit": "%", "of": "capacity" """)),
        OfClaim("of a limit", Value(""" "amount": 150, "unit": "%", "of": "the legal limit" """)),
        OfClaim("of a count of a group", Value(""" "amount": 150, "unit": "%", "of": "the number of voters" """)),
        OfClaim("of the group at another time", Value(""" "amount": 150, "unit": "%", "of": "last year's visitors" """)),
        OfClaim("of what is not known to be a group", Value(""" "amount": 150, "unit": "%", "of": "the northern section" """)),
        OfClaim("growth", Value(""" "amount": 165, "unit": "%" """)),
        OfClaim("decline", Value(""" "amount": -5, "unit": "%" """)),
        OfClaim("a multiple", Value(""" "amount": 165, "unit": "x", "of": "Russia's GDP" """)),
        OfClaim("a difference", Value(""" "amount": -165, "unit": "pp" """)),
        OfClaim("no such place", Value(""" "amount": 0, "unit": "rank" """), "FT0402 $.claims[0].value[0].amount 0 rank"),
        OfClaim("the first place", Value(""" "amount": 1, "unit": "rank" """)),
        OfClaim(
            "within what a share is of", Value(""" "amount": 5, "unit": "%", "of": { "amount": 0, "unit": "rank" } """),
            "FT0402 $.claims[0].value[0].of.amount 0 rank"),
        OfClaim("within a qualifier", """ "qualifiers": { "place": [{ "amount": 1, "unit": "rank" }, { "amount": 0, "unit": "rank" }] } """,
            "FT0402 $.claims[0].qualifiers.place[1].amount 0 rank"),
    ];

    public static TheoryData<CheckRow> Parts =>
    [
        Part("above", """ "amount": 44, "unit": "cases" """, """ "amount": 43, "unit": "cases" """, "44 cases"),
        Part("equal", """ "amount": 43, "unit": "cases" """, """ "amount": 43, "unit": "cases" """),
        Part(
            "more than the whole at the least", """ "amount": 44, "unit": "cases", "approximation": "atLeast" """,
            """ "amount": 43, "unit": "cases" """, "atLeast 44 cases"),
        Part(
            "the whole is open above", """ "amount": 10, "unit": "cases", "approximation": "atLeast" """,
            """ "amount": 5, "unit": "cases", "approximation": "atLeast" """),
        Part(
            "just over the whole", """ "amount": 43, "unit": "cases", "approximation": "justOver" """,
            """ "amount": 43, "unit": "cases" """, "justOver 43 cases"),
        Part("just under", """ "amount": 44, "unit": "cases", "approximation": "justUnder" """, """ "amount": 43, "unit": "cases" """),
        Part("about", """ "amount": 44, "unit": "cases", "approximation": "about" """, """ "amount": 43, "unit": "cases" """),
        Part(
            "the whole is at most", """ "amount": 44, "unit": "cases" """, """ "amount": 43, "unit": "cases", "approximation": "upTo" """,
            "44 cases"),
        Part(
            "bounds apart", """ "lower": 44, "upper": 50, "unit": "cases" """, """ "lower": 30, "upper": 43, "unit": "cases" """,
            "44 to 50 cases"),
        Part("bounds that meet", """ "lower": 43, "upper": 50, "unit": "cases" """, """ "lower": 30, "upper": 43, "unit": "cases" """),
        Part("bounds that meet where one is excluded", """ "lower": 43, "upper": 50, "unit": "cases", "lowerExcluded": true """,
            """ "lower": 30, "upper": 43, "unit": "cases" """, "43 (excluded) to 50 cases"),
        Part("another unit", """ "amount": 44, "unit": "people" """, """ "amount": 43, "unit": "cases" """),
        Part(
            "shares of the same", """ "amount": 44, "unit": "%", "of": "Russians" """, """ "amount": 43, "unit": "%", "of": "Russians" """,
            "44 %"),
        Part("shares of this and that", """ "amount": 44, "unit": "%", "of": "men" """, """ "amount": 43, "unit": "%", "of": "women" """),
        Part("growth of a part", """ "amount": 44, "unit": "%" """, """ "amount": 43, "unit": "%" """),
        Part("a place in an order", """ "amount": 44, "unit": "rank" """, """ "amount": 43, "unit": "rank" """),
        Of("of another year", "", PartClaims(""" "value": 44, "when": "2023", """, """ "value": 43, "when": "2024" """)),
        Of(
            "of the same year", "", PartClaims(""" "value": 44, "when": "2024-05", """, """ "value": 43, "when": "2024" """),
            "FT0403 $.claims[0].value[0] 44"),
        Of("of a whole that was refuted", "", PartClaims(""" "value": 44, """, """ "value": 43, "status": "refuted" """)),
        Of(
            "of a whole that is disputed", "", PartClaims(""" "value": 44, """, """ "value": 43, "status": "disputed" """),
            "FT0403 $.claims[0].value[0] 44"),
        Of("denied", "", PartClaims(""" "value": 44, "modality": "denied", """, """ "value": 43 """)),
        Named("a density", "population density", """ "amount": 900, "unit": "/km2" """, """ "amount": 200, "unit": "/km2" """),
        Named("a density of nouns", "density", """ "amount": 900, "unit": "people/km2" """, """ "amount": 200, "unit": "people/km2" """),
        Named("a speed", "top speed", """ "amount": 90, "unit": "km/h" """, """ "amount": 80, "unit": "km/h" """),
        Named("a price", "price", """ "amount": 90, "unit": "EUR" """, """ "amount": 80, "unit": "EUR" """),
        Named("money", "spending", """ "amount": 90, "unit": "EUR" """, """ "amount": 80, "unit": "EUR" """, "90 EUR"),
        Named("a temperature", "temperature", """ "amount": 30, "unit": "Cel" """, """ "amount": 20, "unit": "Cel" """),
        Named("a year", "year built", """ "amount": 1999 """, """ "amount": 1950 """),
        Named("a name of two words in one", "yearBuilt", """ "amount": 1999 """, """ "amount": 1950 """),
        Named("an average", "average length", """ "amount": 30, "unit": "m" """, """ "amount": 20, "unit": "m" """),
        Named("a count", "members", """ "amount": 1999 """, """ "amount": 1950 """, "1999"),
        Named("a share of it, larger", "length", """ "amount": 5000, "unit": "m" """, """ "amount": 1, "unit": "km" """, "5000 m"),
        Named("a share of it, smaller", "length", """ "amount": 500, "unit": "m" """, """ "amount": 1, "unit": "km" """),
        Named("a unit that is not known to add up", "worth", """ "amount": 9, "unit": "u:x" """, """ "amount": 8, "unit": "u:x" """),
        Of("several values together", "", PartClaims(""" "value": [44, 1], """, """ "value": 43 """)),
    ];

    public static TheoryData<CheckRow> Bounds =>
    [
        OfClaim("at least what is also the most", Value(""" "amount": 40, "upper": 40, "approximation": "atLeast" """), Hedge("atLeast")),
        OfClaim("at least, and less", Value(""" "amount": 40, "lower": 30, "approximation": "atLeast" """), Hedge("atLeast")),
        OfClaim("just over, up to a bound", Value(""" "amount": 40, "upper": 42, "approximation": "justOver" """)),
        OfClaim("at most, and more", Value(""" "amount": 40, "upper": 42, "approximation": "atMost" """), Hedge("atMost")),
        OfClaim("up to, from a bound", Value(""" "amount": 40, "lower": 10, "approximation": "upTo" """)),
        OfClaim("nearly what is also the least", Value(""" "amount": 40, "lower": 40, "approximation": "nearly" """), Hedge("nearly")),
        OfClaim("at least, with an upper bound alone", Value(""" "upper": 40, "approximation": "atLeast" """), Hedge("atLeast")),
        OfClaim("at most, with a lower bound alone", Value(""" "lower": 40, "approximation": "atMost" """), Hedge("atMost")),
        OfClaim("at least, with a lower bound alone", Value(""" "lower": 40, "approximation": "atLeast" """)),
        OfClaim("between one bound", Value(""" "lower": 40, "approximation": "between" """), Hedge("between")),
        OfClaim("between no bounds", Value(""" "amount": 40, "approximation": "between" """), Hedge("between")),
        OfClaim("between two bounds", Value(""" "lower": 40, "upper": 50, "approximation": "between" """)),
        OfClaim("exactly two bounds", Value(""" "lower": 40, "upper": 50, "approximation": "exactly" """), Hedge("exactly")),
        OfClaim("an amount with its margin", Value(""" "amount": 45, "lower": 40, "upper": 50 """)),
        OfClaim("about, within bounds", Value(""" "amount": 45, "lower": 40, "upper": 50, "approximation": "about" """)),
    ];

    public static TheoryData<CheckRow> Ratings =>
    [
        OfClaim("1 is the best", Rated(""" "value": 2, "best": 1, "worst": 5 """)),
        OfClaim("1 is the best, the worst mark", Rated(""" "value": 6, "best": 1, "worst": 6 """)),
        OfClaim("1 is the best, beyond the worst", Rated(""" "value": 7, "best": 1, "worst": 6 """),
            "FT0406 $.claims[0].reviews[0].rating.value 7"),
        OfClaim("1 is the best, before the best", Rated(""" "value": 0, "best": 1, "worst": 6 """),
            "FT0406 $.claims[0].reviews[0].rating.value 0"),
        OfClaim("1 is the best, the worst is not stated", Rated(""" "value": 3, "best": 1 """)),
        OfClaim("6 is the worst, the best is not stated", Rated(""" "value": 3, "worst": 6 """)),
        OfClaim("above the best, the worst is not stated", Rated(""" "value": 6, "best": 5 """),
            "FT0406 $.claims[0].reviews[0].rating.value 6"),
        OfClaim("above the best", Rated(""" "value": 6, "best": 5, "worst": 1 """), "FT0406 $.claims[0].reviews[0].rating.value 6"),
        OfClaim("below the worst", Rated(""" "value": 0, "worst": 1 """), "FT0406 $.claims[0].reviews[0].rating.value 0"),
        OfClaim("the worst mark", Rated(""" "value": 1, "best": 5, "worst": 1 """)),
        OfClaim("the ends are not stated", Rated(""" "value": 7 """)),
    ];

    [Theory, MemberData(nameof(Ranges)), MemberData(nameof(Parts)), MemberData(nameof(Bounds)), MemberData(nameof(Ratings))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static string Value(string members) => $$""" "value": { {{members}} } """;

    private static string Hedge(string word) => $"FT0404 $.claims[0].value[0].approximation {word}";

    private static string Rated(string members) => $$""" "reviews": [{ "rating": { {{members}} } }] """;

    private static CheckRow Part(string why, string part, string whole, params string[] above) =>
        new(why, "", PartClaims(Value(part) + ",", Value(whole)), [.. above.Select(value => $"FT0403 $.claims[0].value[0] {value}")]);

    private static CheckRow Named(string why, string property, string part, string whole, params string[] above) => new(
        why, "", PartClaims(Value(part) + $", \"property\": \"{property}\",", Value(whole) + $", \"property\": \"{property}\""),
        [.. above.Select(value => $"FT0403 $.claims[0].value[0] {value}")]);

    private static string PartClaims(string part, string whole) =>
        Claim("part", part + """ "relations": [{ "type": "partOf", "claim": "whole" }] """) + "," + Claim("whole", whole);
}
