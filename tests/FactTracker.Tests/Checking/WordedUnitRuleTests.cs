using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class WordedUnitRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        Valued("a word for %", """ "amount": 65, "unit": "percent" """, "FT0415 $.claims[0].value[0].unit percent"),
        Valued("the symbol", """ "amount": 65, "unit": "%" """),
        Valued("the sign of a currency", """ "amount": 5, "unit": "€" """, "FT0415 $.claims[0].value[0].unit €"),
        Valued("its code", """ "amount": 5, "unit": "EUR" """),
        Valued("percentage points", """ "amount": 5, "unit": "percentage points" """, "FT0415 $.claims[0].value[0].unit percentage points"),
        Valued("a noun that is no unit", """ "amount": 5, "unit": "cases" """),
        Valued("a measure", """ "amount": 5, "unit": "km" """),
        Valued(
            "more than a whole", """ "amount": 150, "unit": "percent", "of": "voters", "sampleSize": 40 """,
            "FT0415 $.claims[0].value[0].unit percent", "FT0402 $.claims[0].value[0].amount 150 %"),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static CheckRow Valued(string why, string members, params string[] finds) =>
        OfClaim(why, $$""" "citations": ["s"], "property": "p", "value": { {{members}} } """, finds);
}
