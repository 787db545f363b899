using System.Globalization;
using CsCheck;
using FactTracker.Analysis;
using FactTracker.Tests.Analysis.Conflicts;

namespace FactTracker.Tests.Analysis.Agreement;

public sealed class AgreementTests
{
    public static TheoryData<string, string[], string> Groups => new()
    {
        { "equal amounts", [""" "value": 5 """, """ "value": { "amount": "5.0" } """], "5: ab" },
        { "ranges", [""" "value": { "lower": 4, "upper": 6 } """, """ "value": { "lower": 5, "upper": 8 } """], "5 to 6: ab" },
        { "ends that touch", [""" "value": { "lower": 4, "upper": 5 } """, """ "value": { "lower": 5, "upper": 8 } """], "5: ab" },
        { "an amount in a range", [""" "value": { "amount": 5, "unit": "m" } """, """ "value": { "amount": 4, "unit": "m", "approximation": "atLeast" } """], "5 m: ab" },
        { "units", [""" "value": { "amount": 5, "unit": "km" } """, """ "value": { "amount": 5000, "unit": "m" } """], "5 km: ab" },
        { "dates", [""" "value": { "date": "2014" } """, """ "value": { "date": "2014-05" } """], "2014-05: ab" },
        { "texts", [""" "value": "Paris" """, """ "value": "paris" """, """ "value": "Lyon" """], "Paris: ab, not c" },
        { "a dissenter", [""" "value": 5 """, """ "value": 5 """, """ "value": 6 """], "5: ab, not c" },
        { "none dissents", [""" "value": 5 """, """ "value": 5 """, """ "value": { "none": true } """], "5: ab, not c" },
        { "two groups", [""" "value": 5 """, """ "value": 5 """, """ "value": 6 """, """ "value": 6 """, """ "value": 6 """], "5: ab, not cde; 6: cde, not ab" },
        { "the value that most allow", [""" "value": { "lower": 1, "upper": 2 } """, """ "value": { "lower": 2, "upper": 9 } """, """ "value": { "lower": 8, "upper": 9 } """, """ "value": 9 """], "9: bcd, not a" },
        { "other times", [""" "value": 5, "when": "2024" """, """ "value": 5, "when": "2023" """], "" },
        { "a prediction", [""" "value": 5 """, """ "value": 5, "modality": "predicted" """], "" },
        { "a retraction", [""" "value": 5 """, """ "value": 5, "status": "retracted" """], "" },
        { "polls", [""" "value": { "amount": 65, "unit": "%" }, "citations": ["poll"] """, """ "value": { "amount": 67, "unit": "%" }, "citations": ["other-poll"] """], "64.085683 to 67.956234 %: ab" },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Claims_agree_on_what_they_have_in_common(string because, string[] claims, string groups) =>
        string.Join("; ", ConflictSets.Of(claims).FindAgreement().Groups.Select(Words)).Should().Be(groups, because);

    [Fact]
    public void Two_articles_on_one_report_are_one_origin()
    {
        var set = ClaimSet.Parse(
            """
            {
              "facttracker": "1.0",
              "sources": [
                { "id": "report", "kind": "report", "title": "R", "basedOn": [] },
                { "id": "one", "kind": "article-newspaper", "title": "A", "basedOn": ["report"] },
                { "id": "two", "kind": "article-newspaper", "title": "B", "basedOn": ["report"] }
              ],
              "claims": [
                { "id": "a", "subject": "S", "property": "p", "value": 5, "citations": ["one"] },
                { "id": "b", "subject": "S", "property": "p", "value": 5, "citations": ["two"] }
              ]
            }
            """);

        var group = set.FindAgreement().Groups.Single();

        group.Origins.Should().Be(new OriginCount(1, 1));
        set.FindAgreement().ToWords(CultureInfo.InvariantCulture).Should().StartWith(
            "S, p: 2 claims agree on 5 (a, b), with 1 independent origins.");
    }

    [Fact]
    public void Claims_of_a_group_do_not_conflict_and_dissenters_do() => ConflictGen.Sets(25).Sample(set =>
    {
        foreach (var group in set.FindAgreement().Groups)
        {
            var claims = group.Claims.Select(id => set.Claims[new ClaimId(id)]).ToArray();
            claims.Length.Should().BeGreaterThan(1);
            foreach (var one in claims)
            {
                foreach (var other in claims) set.Compare(one, other).Should().BeNull();
            }

            foreach (var id in group.Dissenters)
            {
                var dissenter = set.Claims[new ClaimId(id)];
                claims.Any(claim => set.Compare(claim, dissenter) is not null).Should().BeTrue();
            }
        }

        set.FindAgreement().Groups.SelectMany(group => group.Claims).Should().OnlyHaveUniqueItems();
    }, iter: Effort.Tries(1_000));

    [Fact]
    public void The_answer_in_JSON_has_its_documented_members() =>
        ConflictSets.Of(""" "value": 5 """, """ "value": 5 """).FindAgreement().ToJson().Should().Be(
            """
            {
              "agreements": [
                {
                  "about": "S, p",
                  "when": null,
                  "value": 5,
                  "claims": [
                    "a",
                    "b"
                  ],
                  "origins": {
                    "certain": 0,
                    "possible": 0
                  },
                  "dissenters": []
                }
              ],
              "policy": "as a whole"
            }
            """);

    private static string Words(FactTracker.Analysis.Agreement group)
    {
        var value = group.Value is Quantity { Bounds: { } bounds, Amount: null } range ? $"{bounds} {range.Unit}".Trim() : group.Value.ToString();
        return $"{value}: {string.Concat(group.Claims)}{(group.Dissenters.IsEmpty ? "" : $", not {string.Concat(group.Dissenters)}")}";
    }
}
