using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Matching;

/// <summary>Laws of finding claims, on random sets.</summary>
public sealed class MatchLawTests
{
    private static readonly MatchOptions All = new() { Limit = 1000, LeastScore = 0 };

    [Fact]
    public void Every_claim_finds_itself_first() => SetGen.Any.Sample(set =>
    {
        var matcher = ClaimMatcher.Of(set);
        foreach (var claim in set.Claims)
        {
            var matches = matcher.Find(claim, All).Matches;
            if (claim.Property is not null && !claim.Subject.Any(subject => subject is UnknownValue) && claim.Property is not UnknownValue)
                matches.Where(match => match.Score == 1).Select(match => match.Claim).Should().Contain(claim.Id);
            matches.All(match => match.Score >= 0 && match.Score <= 1).Should().BeTrue();
            matches.Should().BeInDescendingOrder(match => match.Score);
        }
    }, iter: Effort.Tries(500));

    [Fact]
    public void Every_text_finds_its_claim_first() => WordSets.Sized(30).Sample(set =>
    {
        var matcher = ClaimMatcher.Of(set);
        foreach (var claim in set.Claims)
        {
            matcher.Find(claim.Text!, All).Matches.Where(match => match.Score == 1).Select(match => match.Claim).Should().Contain(claim.Id);
        }
    }, iter: Effort.Tries(300));

    [Fact]
    public void The_order_of_records_means_nothing() =>
        WordSets.Sized(30).SelectMany(set => Gen.Shuffle(set.Claims.ToArray()).Select(claims => (Set: set, Claims: claims))).Sample(it =>
        {
            var shuffled = it.Set with { Claims = new ClaimList([.. it.Claims]) };
            foreach (var claim in it.Set.Claims)
            {
                shuffled.FindMatches(claim.Text!).Should().Be(it.Set.FindMatches(claim.Text!));
            }
        }, iter: Effort.Tries(100));

    // With long lists of claims for each word, only some of them are looked at.
    [Fact]
    public void The_best_of_many_are_those_of_all()
    {
        var set = WordSets.Repeating(20_000);
        var matcher = ClaimMatcher.Of(set);
        foreach (var text in new[] { "alpha beta word17 gamma", "word3 word5 alpha beta gamma delta", "alpha", "alpha beta gamma delta word19999" })
        {
            var best = matcher.Find(text, new MatchOptions { Limit = 10, LeastScore = 0 });
            var all = matcher.Find(text, new MatchOptions { Limit = 100_000, LeastScore = 0 });
            best.Matches.Select(match => (match.Claim, match.Score)).Should()
                .Equal(all.Matches.Take(10).Select(match => (match.Claim, match.Score)), text);
        }
    }

    [Fact]
    public void Any_text_may_be_asked() => Gen.Select(SetGen.Any, TextGen.Any).Sample(
        (set, text) => set.FindMatches(text).Matches.Count.Should().BeLessThanOrEqualTo(10), iter: Effort.Tries(500));
}
