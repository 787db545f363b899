using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class DraftRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        OfClaim("no subject", """ "draft:missing": ["subject"] """, "FT1301 $.claims[0]"),
        OfClaim("no property", """ "draft:missing": ["property"] """, "FT1302 $.claims[0]"),
        OfClaim("no time", """ "draft:missing": ["when"] """, "FT1303 $.claims[0]"),
        OfClaim(
            "a time that is unknown",
            """ "when": { "unknown": true, "words": "last year" }, "draft:missing": ["when"] """,
            "FT1303 $.claims[0]"),
        OfClaim("a time that is a guess", """ "when": "2024", "draft:guessed": ["when"] """, "FT1303 $.claims[0].when"),
        OfClaim("a speaker that is a guess", """ "claimant": "She", "draft:guessed": ["claimant"] """, "FT1304 $.claims[0].claimant"),
        OfClaim("no speaker", """ "draft:missing": ["claimant"] """, "FT1304 $.claims[0]"),
        OfClaim("a value that is a guess", """ "value": 5, "draft:guessed": ["value"] """, "FT1304 $.claims[0].value"),
        OfClaim("several", """ "draft:missing": ["subject", "property"] """, "FT1301 $.claims[0]", "FT1302 $.claims[0]"),
        OfClaim("a subject that was added", """ "subject": "Russians", "draft:missing": ["subject"] """),
        OfClaim("a time that was added", """ "when": "2024", "draft:missing": ["when"] """),
        OfClaim("a speaker that was confirmed", """ "claimant": "The ministry", "draft:guessed": [] """),
        OfClaim("a speaker that was removed", """ "draft:guessed": ["claimant"] """),
        OfClaim("a claim that nobody drafted", """ "when": "2024" """),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();
}
