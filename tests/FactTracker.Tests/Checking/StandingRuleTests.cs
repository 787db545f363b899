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
        OfSource("a reason for the standing of a source that has the default", """ "title": "S", "statusReason": "why not" """,
            "FT0801 $.sources[0].statusReason why not"),
        OfSource("a reason for a retraction", """ "title": "S", "status": "retracted", "statusReason": "made up" """),
        OfSource("a standing nobody knows", """ "title": "S", "status": "asleep", "statusReason": "r" """, "FT0701 $.sources[0].status asleep"),
        Resting("on a retracted source", """ "s" """, "FT0803 $.claims[0].citations s"),
        Resting("on a withdrawn source", """ "w" """, "FT0803 $.claims[0].citations w"),
        Resting("on both", """ "w", "s" """, "FT0803 $.claims[0].citations w"),
        Resting("on a corrected source", """ "c" """),
        Resting("on a sound source, too", """ "s", "t" """),
        Resting("on an article based on the retracted source alone", """ "a" """, "FT0803 $.claims[0].citations a"),
        Resting("on an article based on that article", """ "b" """, "FT0803 $.claims[0].citations b"),
        Resting("on an article based on a sound source, too", """ "m" """),
        Resting("on an article in a circle", """ "x" """),
        Resting("on an article that speaks here of its own knowledge", """ { "source": "a", "basedOn": [] } """),
        Resting("on a sound source that here is based on a retracted one", """ { "source": "t", "basedOn": ["s"] } """,
            "FT0803 $.claims[0].citations t"),
        Resting("on a retracted source that here speaks of its own knowledge", """ { "source": "s", "basedOn": [] } """,
            "FT0803 $.claims[0].citations s"),
        Resting("on nothing; a retracted source mentions it", """ { "source": "s", "stance": "mentions" } """),
        Resting("on a retracted source, and another refutes it", """ "s", { "source": "t", "stance": "refutes" } """,
            "FT0803 $.claims[0].citations s"),
        Resting("on a retracted source, and another stands to it in an unknown way", """ "s", { "source": "t", "stance": "sings" } """,
            "FT0701 $.claims[0].citations[1].stance sings"),
        Resting("on a retracted source, but no longer stands", """ "s" """ + "], \"status\": \"retracted\", \"tags\": [\"x\""),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Each_conflict_of_a_merge_is_reported()
    {
        var set = new ClaimSet
        {
            MergeConflicts =
            [
                new MergeConflict(MergeConflictType.Member) { Member = "title" },
                new MergeConflict(MergeConflictType.Value) { Id = "c", Member = "value" },
            ],
        };

        set.Check().Select(problem => $"{problem.Code} {problem.Path} {problem.Message}").Should().Equal(
            "FT0804 $.conflicts[0] A merge left a conflict in title of the set.",
            "FT0804 $.conflicts[1] A merge left a conflict in value of \"c\".");
    }

    private static CheckRow Succeeded(string why, string type, string claim, params string[] finds) =>
        new(why, "", Claim("old", """ "status": "superseded" """) + "," +
            Claim("new", $$""" "relations": [{ "type": "{{type}}", "claim": "{{claim}}" }] """), finds);

    private static CheckRow Resting(string why, string citations, params string[] finds) =>
        new(
            why,
            """
            { "id": "s", "title": "S", "status": "retracted" }, { "id": "w", "title": "W", "status": "withdrawn" },
            { "id": "c", "title": "C", "status": "corrected" }, { "id": "t", "title": "T" },
            { "id": "a", "title": "A", "basedOn": ["s", "s"] }, { "id": "b", "title": "B", "basedOn": ["a", "w"] },
            { "id": "m", "title": "M", "basedOn": ["s", "t"] }, { "id": "x", "title": "X", "basedOn": ["s", "y"] },
            { "id": "y", "title": "Y", "basedOn": ["t"] }
            """,
            Claim("k", $$""" "citations": [{{citations}}] """), finds);
}
