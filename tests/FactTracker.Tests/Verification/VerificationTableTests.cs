using FactTracker.Verification;

namespace FactTracker.Tests.Verification;

public sealed class VerificationTableTests
{
    [Theory]
    [InlineData("tuned.tsv", 100, 96)]
    [InlineData("kept.tsv", 50, 46)]
    public void Hardly_anything_is_wrongly_supported_and_most_is_right(string file, int count, int right)
    {
        var rows = VerificationTable.Rows(file).Select(row => (Row: row, Verdict: VerdictOf(row))).ToList();

        rows.Should().HaveCount(count);
        rows.Where(it => it.Verdict.Contains("supported", StringComparison.Ordinal) && it.Row.Verdict != "supported")
            .Select(it => it.Row.Text).Should().BeEmpty();
        rows.Count(it => it.Verdict == it.Row.Verdict).Should().BeGreaterThanOrEqualTo(right);
    }

    [Fact]
    public void Nothing_that_only_resembles_a_claim_is_supported() =>
        VerificationTable.Rows("attacks.tsv").Where(row => VerdictOf(row).Contains("supported", StringComparison.Ordinal))
            .Select(row => row.Text).Should().BeEmpty();

    [Fact]
    public void The_claim_that_decides_is_named() =>
        VerificationTable.Rows("tuned.tsv").Where(row => row.Verdict != "unknown" && VerdictOf(row) == row.Verdict)
            .Where(row => VerificationTable.Verify(row.Set, row.Text).Statements.SelectMany(it => it.Claims)
                .All(it => it.Claim != row.Claim))
            .Select(row => row.Text).Should().BeEmpty();

    [Fact]
    public void The_text_of_every_claim_is_never_contradicted_by_its_own_claim()
    {
        foreach (var set in VerificationTable.Rows("tuned.tsv").Select(row => row.Set).Distinct())
        {
            foreach (var claim in VerificationTable.SetOf(set).Claims.Where(claim => claim.Text is not null))
            {
                VerificationTable.Verify(set, claim.Text!).Statements.SelectMany(it => it.Claims)
                    .Where(it => it.Claim == claim.Id && it.Bearing == ClaimBearing.Contradicts).Should().BeEmpty(claim.Text);
            }
        }
    }

    // The verdicts of a sentence with several values, each once.
    private static string VerdictOf(VerificationRow row) => string.Join(
        "+",
        VerificationTable.Verify(row.Set, row.Text).Statements.Select(it => it.Verdict.ToString().ToLowerInvariant()).Distinct());
}
