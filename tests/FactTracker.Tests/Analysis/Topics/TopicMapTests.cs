using CsCheck;
using FactTracker.Analysis;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Analysis.Topics;

public sealed class TopicMapTests
{
    [Fact]
    public void Claims_have_one_topic_exactly_when_their_subjects_and_property_are_the_same() => SetGen.Sized(8).Sample(set =>
    {
        var topics = TopicMap.Of(set.Claims);
        for (var i = 0; i < set.Claims.Count; i++)
        {
            (topics.TopicOf(i) == TopicMap.None).Should().Be(
                set.Claims[i].Property is null or UnknownValue || set.Claims[i].Subject.Any(subject => subject is UnknownValue));
            for (var j = 0; j < i; j++)
            {
                if (topics.TopicOf(i) == TopicMap.None) continue;
                (topics.TopicOf(i) == topics.TopicOf(j)).Should().Be(AreAboutTheSame(set.Claims[i], set.Claims[j]));
            }
        }
    }, iter: Effort.Tries(2_000));

    [Fact]
    public void Values_are_compared_as_subjects_are() => ValueGen.Any.Select(ValueGen.Any).Sample((one, other) =>
    {
        SubjectComparer.Instance.Equals(one, other).Should().Be(ClaimComparers.SameSubject.Equals(one, other));
        if (SubjectComparer.Instance.Equals(one, other))
            SubjectComparer.Instance.GetHashCode(one).Should().Be(SubjectComparer.Instance.GetHashCode(other));
    }, iter: Effort.Tries(10_000));

    public static TheoryData<string?, string?, string, string> ScopePairs => new()
    {
        { null, null, "", "Same" },
        { "X", "X", "", "Same" },
        { "X", "Y", "", "Different" },
        { "X", null, "", "OneSided" },
        { "X", "X", "among=men", "OneSided" },
        { "X", "Y", "among=men", "Different" },
    };

    [Theory]
    [MemberData(nameof(ScopePairs))]
    public void Scopes_are_the_same_different_or_one_sided(string? onePlace, string? otherPlace, string qualifier, string relation)
    {
        var one = new Claim("a") { Property = "p", Place = onePlace is null ? null : (ClaimValue)onePlace };
        var other = new Claim("b")
        {
            Property = "p", Place = otherPlace is null ? null : (ClaimValue)otherPlace,
            Qualifiers = qualifier.Split('=') is [var name, var value] ? [new Qualifier(name, [value])] : [],
        };
        var topics = TopicMap.Of([one, other]);

        topics.Scopes.Relate(topics.ScopeOf(0), topics.ScopeOf(1), out _).ToString().Should().Be(relation);
        topics.Scopes.Relate(topics.ScopeOf(1), topics.ScopeOf(0), out _).ToString().Should().Be(relation);
    }

    [Fact]
    public void A_qualifier_named_place_is_not_the_place()
    {
        var topics = TopicMap.Of(
        [
            new Claim("a") { Property = "p", Place = "X" }, new Claim("b") { Property = "p", Qualifiers = [new Qualifier("place", ["X"])] },
        ]);

        topics.ScopeOf(0).Should().NotBe(topics.ScopeOf(1));
    }

    [Fact]
    public void Claims_of_a_topic_are_in_the_order_of_the_list()
    {
        var topics = TopicMap.Of([new Claim("a") { Property = "p" }, new Claim("b") { Property = "q" }, new Claim("c") { Property = "p" }]);

        topics.Count.Should().Be(2);
        topics.ClaimsOf(0).ToArray().Should().Equal(0, 2);
        topics.Values[topics.PropertyOf(1)].Should().Be((ClaimValue)"q");
    }

    private static bool AreAboutTheSame(Claim one, Claim other) =>
        other.Property is not (null or UnknownValue) && !other.Subject.Any(subject => subject is UnknownValue)
        && ClaimComparers.SameSubject.Equals(one.Property, other.Property)
        && one.Subject.All(subject => other.Subject.Contains(subject, ClaimComparers.SameSubject))
        && other.Subject.All(subject => one.Subject.Contains(subject, ClaimComparers.SameSubject));
}
