using System.Globalization;

namespace FactTracker.Tests.Confidences;

/// <summary>The published tables row by row: label, synonyms, interval in shares, value in percent.</summary>
public sealed class ScaleTableTests
{
    public static TheoryData<string, string> Tables => new()
    {
        {
            "icd203",
            """
            almost no chance = remote [0.01, 0.05]
            very unlikely = highly improbable [0.05, 0.2]
            unlikely = improbable [0.2, 0.45]
            roughly even chance = roughly even odds [0.45, 0.55]
            likely = probable [0.55, 0.8]
            very likely = highly probable [0.8, 0.95]
            almost certain = nearly certain [0.95, 0.99]
            """
        },
        {
            "stix-none-low-med-high",
            """
            None [0, 0] 0
            Low (0, 0.3) 15
            Med = Medium [0.3, 0.7) 50
            High [0.7, 1] 85
            """
        },
        {
            "stix-0-10",
            """
            0 [0, 0.05) 0
            1 [0.05, 0.15) 10
            2 [0.15, 0.25) 20
            3 [0.25, 0.35) 30
            4 [0.35, 0.45) 40
            5 [0.45, 0.55) 50
            6 [0.55, 0.65) 60
            7 [0.65, 0.75) 70
            8 [0.75, 0.85) 80
            9 [0.85, 0.95) 90
            10 [0.95, 1] 100
            """
        },
        {
            "stix-admiralty",
            """
            Improbable = 5 = 5 - Improbable [0, 0.2) 10
            Doubtful = 4 = 4 - Doubtful [0.2, 0.4) 30
            Possibly True = 3 = 3 - Possibly True [0.4, 0.6) 50
            Probably True = 2 = 2 - Probably True [0.6, 0.8) 70
            Confirmed by other sources = 1 = 1 - Confirmed by other sources [0.8, 1] 90
            Truth cannot be judged = 6 = 6 - Truth cannot be judged
            """
        },
        {
            "stix-wep",
            """
            Impossible [0, 0] 0
            Highly Unlikely = Almost Certainly Not (0, 0.2) 10
            Unlikely = Probably Not [0.2, 0.4) 30
            Even Chance [0.4, 0.6) 50
            Likely = Probable [0.6, 0.8) 70
            Highly likely = Almost Certain [0.8, 1) 90
            Certain [1, 1] 100
            """
        },
        {
            "stix-dni",
            """
            Almost No Chance = Remote [0, 0.1) 5
            Very Unlikely = Highly Improbable [0.1, 0.2) 15
            Unlikely = Improbable [0.2, 0.4) 30
            Roughly Even Chance = Roughly Even Odds [0.4, 0.6) 50
            Likely = Probable [0.6, 0.8) 70
            Very Likely = Highly Probable [0.8, 0.9) 85
            Almost Certain = Nearly Certain [0.9, 1] 95
            """
        },
        {
            "ipcc-ar5",
            """
            exceptionally unlikely [0, 0.01]
            extremely unlikely [0, 0.05]
            very unlikely [0, 0.1]
            unlikely [0, 0.33]
            about as likely as not [0.33, 0.66]
            more likely than not (0.5, 1]
            likely [0.66, 1]
            very likely [0.9, 1]
            extremely likely [0.95, 1]
            virtually certain [0.99, 1]
            """
        },
        {
            "ipcc-ar4",
            """
            exceptionally unlikely [0, 0.01)
            very unlikely [0.01, 0.1]
            unlikely [0.1, 0.33]
            medium likelihood [0.33, 0.66]
            likely [0.66, 0.9]
            very likely [0.9, 0.99]
            virtually certain (0.99, 1]
            """
        },
        {
            "kent1964",
            """
            almost certainly not [0.02, 0.12] 7
            probably not [0.2, 0.4] 30
            chances about even = about even [0.4, 0.6] 50
            probable [0.63, 0.87] 75
            almost certain [0.87, 0.99] 93
            """
        },
        {
            "phia-2025",
            """
            remote chance = remote [0, 0.05]
            highly unlikely [0.1, 0.2]
            unlikely [0.25, 0.35]
            realistic possibility [0.4, 0.5)
            likely = probable = probably = likely or probable = likely or probably [0.55, 0.75]
            highly likely [0.8, 0.9]
            almost certain [0.95, 1]
            """
        },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Scale_is_its_published_table(string id, string table)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        scale!.Terms.Select(Row).Should().Equal(table.ReplaceLineEndings("\n").Split('\n'));
        scale.Terms.Should().OnlyContain(term => term.ScaleId == id);
    }

    private static string Row(ScaleTerm term) => string.Join(' ', new[]
    {
        string.Join(" = ", [term.Label, .. term.Synonyms]),
        term.Interval?.ToString(),
        (term.Value * 100)?.ToString("0.##", CultureInfo.InvariantCulture),
    }.Where(part => part is not null));
}
