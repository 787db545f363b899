using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Problems;

/// <summary>The page of the rules says what the catalogue says.</summary>
public sealed class RulesReadmeTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("src/FactTracker/Problems/README.md"));

    [Fact]
    public void Every_rule_is_in_the_page_with_its_title_and_explanation()
    {
        var page = Page.Replace('\n', ' '); // The page breaks its lines where it likes.
        foreach (var rule in Rules.All)
        {
            page.Should().Contain($"### {rule.Code} · {rule.Severity.ToString().ToLowerInvariant()} · {rule.Title} {rule.Explanation} ");
        }
    }

    [Fact]
    public void No_other_rule_is_in_the_page() =>
        Page.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..10])
            .Should().Equal(Rules.All.Select(rule => rule.Code));

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        Rules.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Rules_are_found_by_code_in_any_case()
    {
        Rules.TryFind("ft0301", out var rule).Should().BeTrue();
        rule.Should().Be(Rules.BadDate);
        Rules.TryFind("FT9999", out _).Should().BeFalse();
    }
}
