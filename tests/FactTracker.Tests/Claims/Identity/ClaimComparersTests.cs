using System.Text;
using CsCheck;
using FactTracker.Claims;
using FactTracker.Json;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Claims.Identity;

public sealed class ClaimComparersTests
{
    public static TheoryData<string, ClaimValue, ClaimValue, bool> Values => new()
    {
        { "trailing zeros", 65m, 65.0m, true },
        { "beyond doubles, the same", 9007199254740993m, 9007199254740993.0m, true },
        { "neighbours that one double stands for", 9007199254740993m, 9007199254740992m, false },
        { "minus zero", 0m, -0.0m, true },
        { "units", new Quantity(65, Unit.Percent), 65m, false },
        { "hedges", new Quantity(65) { Approximation = Approximation.About }, 65m, false },
        { "bounds", new Quantity(new ValueRange(4, 6)), new Quantity(new ValueRange(4.0m, 6.00m)), true },
        {
            "bounds, one excluded", new Quantity(new ValueRange(4, 6)), new Quantity(new ValueRange(4, new Bound(6, Excluded: true))), false
        },
        { "wholes by other labels",
            new Quantity(65) { Of = new EntityValue("ru") { Label = "Russians" } }, new Quantity(65) { Of = new EntityValue("ru") }, true },
        { "words", new Quantity(65) { Words = "sixty-five" }, 65m, true },
        { "labels", new EntityValue("Q148") { Label = "China" }, new EntityValue("Q148") { Label = "PRC", Language = "en" }, true },
        { "entity and text", new EntityValue("China"), "China", false },
        { "texts in two languages", new TextValue("gift") { Language = "en" }, new TextValue("gift") { Language = "de" }, false },
        { "texts in one language", new TextValue("gift") { Language = "en-GB" }, new TextValue("gift") { Language = "EN-gb" }, true },
        { "composed and decomposed", "Z\u00fcrich", "Zu\u0308rich", true },
        { "half a surrogate pair", "a\ud800", "a\ud800", true },
        { "number and text", "65", 65m, false },
        { "sets in another order", Edtf.Parse("[1667,1668,1670..1672]"), Edtf.Parse("[1670..1672,1668,1667]"), true },
        { "one of and all of", Edtf.Parse("[1667,1668]"), Edtf.Parse("{1667,1668}"), false },
        { "spellings of a date", Edtf.Parse("?2016-?05-31"), Edtf.Parse("2016-05?-31"), true },
        { "calendars", new DateValue(Edtf.Parse("2014")) { Calendar = "julian" }, Edtf.Parse("2014"), false },
        { "unknown and none", new UnknownValue(), new NoneValue(), false },
        { "flags", true, false, false },
        { "unrecognised, in another order",
            new UnrecognisedValue(RawJson.Parse("""{"a":1.0,"b":2}""")), new UnrecognisedValue(RawJson.Parse("""{"b":2,"a":1}""")), true },
        { "unrecognised, beyond doubles",
            new UnrecognisedValue(RawJson.Parse("""{"a":1e400}""")), new UnrecognisedValue(RawJson.Parse("""{"a":1e401}""")), false },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_the_same_or_not(string because, ClaimValue one, ClaimValue other, bool same)
    {
        ClaimComparers.SameValue.Equals(one, other).Should().Be(same, because);
        ClaimComparers.SameValue.Equals(other, one).Should().Be(same, because);
        if (same) ClaimComparers.SameValue.GetHashCode(one).Should().Be(ClaimComparers.SameValue.GetHashCode(other), because);
    }

    [Fact]
    public void A_subject_is_the_same_in_any_language()
    {
        var (english, german) = (new TextValue("China") { Language = "en" }, new TextValue("China") { Language = "de" });

        ClaimComparers.SameSubject.Equals(english, german).Should().BeTrue();
        ClaimComparers.SameSubject.Equals(english, "China").Should().BeTrue();
        ClaimComparers.SameSubject.Equals(english, new EntityValue("China")).Should().BeFalse();
        ClaimComparers.SameSubject.Equals(null, english).Should().BeFalse();
    }

    [Fact]
    public void An_agent_goes_by_its_id_or_else_by_its_name()
    {
        ClaimComparers.SameAgent.Equals(new Agent("FOM", "fom"), new Agent(null, "fom")).Should().BeTrue();
        ClaimComparers.SameAgent.Equals("FOM", new Agent("FOM") { Role = "pollster" }).Should().BeTrue();
        ClaimComparers.SameAgent.Equals("fom", new Agent(null, "fom")).Should().BeFalse();
    }

    public static TheoryData<string, Claim> Others => new()
    {
        { "subject", Whole with { Subject = ["Russia"] } },
        { "property", Whole with { Property = "called hostile" } },
        { "value", Whole with { Value = [66] } },
        { "one more value", Whole with { Value = [65, 66] } },
        { "time", Whole with { When = "2025" } },
        { "an unknown time", Whole with { When = new UnknownValue() } },
        { "place", Whole with { Place = "Moscow" } },
        { "qualifier", Whole with { Qualifiers = [new Qualifier("among", ["women"])] } },
        { "name of a qualifier", Whole with { Qualifiers = [new Qualifier("of", ["men"])] } },
        { "claimant", Whole with { Claimant = ["VTsIOM"] } },
        { "modality", Whole with { Modality = [Modality.Denied] } },
        { "likelihood", Whole with { Likelihood = [Confidence.Of(0.6m)] } },
        { "condition", Whole with { Condition = "if asked twice" } },
        { "no property and other words", Whole with { Property = null } },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_claim_that_asserts_something_else_is_another(string because, Claim other)
    {
        ClaimComparers.SameAssertion.Equals(Whole, other).Should().BeFalse(because);
        other.Fingerprint().Should().NotBe(Whole.Fingerprint(), because);
    }

    [Fact]
    public void Words_count_where_there_is_no_property()
    {
        var claim = new Claim("a") { Text = "It rained", Language = "en" };

        ClaimComparers.SameAssertion.Equals(claim, claim with { Id = "b", Tags = ["weather"] }).Should().BeTrue();
        ClaimComparers.SameAssertion.Equals(claim, claim with { Text = "It snowed" }).Should().BeFalse();
        ClaimComparers.SameAssertion.Equals(claim, claim with { Language = "de" }).Should().BeFalse();
        ClaimComparers.SameAssertion.Equals(claim with { Property = "weather" }, claim with { Property = "weather", Text = "It snowed" })
            .Should()
            .BeTrue();
    }

    [Fact]
    public void Asserted_outright_is_the_default() =>
        ClaimComparers.SameAssertion.Equals(Whole, Whole with { Modality = [Modality.Asserted] }).Should().BeTrue();

    [Fact]
    public void The_same_assertion_in_other_words_order_and_spelling_is_the_same()
    {
        var pairs = ClaimGen.Any.SelectMany(claim => RewordingGen.Of(claim).Select(other => (claim, other)));
        pairs.Sample(pair =>
        {
            ClaimComparers.SameAssertion.Equals(pair.claim, pair.other).Should().BeTrue();
            ClaimComparers.SameAssertion.GetHashCode(pair.claim).Should().Be(ClaimComparers.SameAssertion.GetHashCode(pair.other));
            pair.claim.Fingerprint().Should().Be(pair.other.Fingerprint());
        });
    }

    [Fact]
    public void Two_claims_assert_the_same_exactly_when_their_fingerprints_are_the_same() =>
        Gen.Select(ClaimGen.Any, ClaimGen.Any).Sample((one, other) =>
            ClaimComparers.SameAssertion.Equals(one, other).Should().Be(one.Fingerprint() == other.Fingerprint()));

    [Fact]
    public void What_is_hashed_is_canonical_JSON() => ClaimGen.Any.Sample(claim =>
    {
        var json = new CanonicalWriter();
        AssertionIdentity.Write(json, claim);
        Encoding.UTF8.GetString(CanonicalJson.ExactOf(json.Written)).Should().Be(Encoding.UTF8.GetString(json.Written));
    });

    [Fact]
    public void What_is_hashed_is_as_the_format_says()
    {
        var json = new CanonicalWriter();

        AssertionIdentity.Write(
            json, Whole with { Subject = ["b", new EntityValue("Q148") { Label = "China" }, "a"], Likelihood = [Confidence.Of(0.90m)] });

        Encoding.UTF8.GetString(json.Written).Should().Be(
            """{"claimant":{"id":"fom"},"likelihood":0.9,"property":"called friendly","qualifiers":{"among":"men"},"subject":["a","b",{"entity":"Q148"}],"value":{"amount":65,"unit":"%"},"when":"2024"}""");
    }

    private static Claim Whole { get; } = new("friendly")
    {
        Text = "65% of men",
        Subject = ["China"],
        Property = "called friendly",
        Value = [new Quantity(65.0m, Unit.Percent)],
        When = "2024",
        Qualifiers = [new Qualifier("among", ["men"])],
        Claimant = [new Agent("FOM", "fom")],
    };
}
