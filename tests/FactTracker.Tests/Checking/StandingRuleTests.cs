using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class StandingRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        OfClaim("a reason for nothing", """ "statusReason": "why not" """, "FT0801 $.claims[0].statusReason why not"),
        OfClaim("a reason for a dispute", """ "status": "disputed", "statusReason": "two counts differ" """),
        OfClaim("superseded by nothing", """ "status": "superseded" """, "FT0802 $.claims[0].status superseded"),
        Succeeded("superseded by another", "supersedes", "old"),
        Succeeded("corrected by another", "corrects", "old"),
        Succeeded("supported by another", "supports", "old", "FT0802 $.claims[0].status superseded"),
        Succeeded(
            "superseded by itself", "supersedes", "new", "FT0802 $.claims[0].status superseded",
            "FT0206 $.claims[1].relations[0].claim new"),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static CheckRow Succeeded(string why, string type, string claim, params string[] finds) =>
        new(why, "", Claim("old", """ "status": "superseded" """) + "," +
            Claim("new", $$""" "relations": [{ "type": "{{type}}", "claim": "{{claim}}" }] """), finds);
}
