using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class DerivedValueRuleTests
{
    private const string Two = """{ "id": "two", "text": "T", "value": 2, "citations": ["s"] }""";

    public static TheoryData<CheckRow> Rows =>
    [
        Row("a value that follows", """ "formula": "two * 3", "value": 6 """),
        Row("a value that is missing", """ "formula": "two * 3" """),
        Row("a value that does not follow", """ "formula": "two * 3", "value": 7 """, "FT0421 $.claims[1].formula two * 3"),
        Row("a superseded value", """ "formula": "two * 3", "value": 7, "status": "retracted" """),
        Row("a formula with an error", """ "formula": "two *" """, "FT0422 $.claims[1].formula two *"),
        Row("an id that is gone", """ "formula": "three" """, "FT0423 $.claims[1].formula three"),
        Row("a formula of itself", """ "formula": "one" """, "FT0424 $.claims[1].formula one"),
        Row("units that do not fit", """ "formula": "5 EUR + two" """, "FT0425 $.claims[1].formula 5 EUR + two"),
        Row("a text in place of a number", """ "formula": "two", "value": "many" """, "FT0425 $.claims[1].formula two"),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static CheckRow Row(string why, string members, params string[] finds) =>
        Of(why, """{ "id": "s", "title": "S" }""", $"{Two}, {Claim("one", members)}", finds);
}
