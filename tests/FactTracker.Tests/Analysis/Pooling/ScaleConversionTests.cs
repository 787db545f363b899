using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis;

public sealed class ScaleConversionTests
{
    /// <summary>The interval, the scale, and the term, the range of terms or the refusal.</summary>
    public static TheoryData<string, string, string> Terms => new()
    {
        { "0.844827586207", "icd203", "very likely (icd203)" },
        { "0.7", "icd203", "likely (icd203)" },
        { "0.8", "icd203", "very likely (icd203)" },
        { "0.995", "icd203", "no term on icd203: the number is outside the scale or in a gap" },
        { "0.55-0.8", "icd203", "likely (icd203)" },
        { "0.6-0.8", "icd203", "likely (icd203)" },
        { "0.5-0.7", "icd203", "roughly even chance to likely (icd203)" },
        { "0.5-0.8", "icd203", "roughly even chance to likely (icd203)" },
        { "0.5-0.81", "icd203", "roughly even chance to very likely (icd203)" },
        { "0-0.5", "icd203", "no term on icd203: the number is outside the scale or in a gap" },
        { "0.97", "ipcc-ar5", "extremely likely (ipcc-ar5)" },
        { "0.7-0.95", "ipcc-ar5", "likely (ipcc-ar5)" },
        { "0.3-0.7", "ipcc-ar5", "unlikely to likely (ipcc-ar5)" },
        { "0.07", "phia-2025", "no term on phia-2025: the number is outside the scale or in a gap" },
        { "0.6-0.7", "phia-2025", "likely (phia-2025)" },
        { "0.7", "stix-wep", "Likely (stix-wep)" },
        { "0.7", "stix-none-low-med-high", "no term on stix-none-low-med-high: it is a scale of analytic confidence" },
        { "0.7", "stix-0-10", "no term on stix-0-10: it is a scale of analytic confidence" },
        { "0.7", "stix-admiralty", "no term on stix-admiralty: it is a scale of credibility" },
        { "0.55-0.8 icd203 likely", "ipcc-ar5", "more likely than not (ipcc-ar5)" },
        { "Med stix-none-low-med-high", "stix-0-10", "3 to 7 (stix-0-10)" },
        { "Med stix-none-low-med-high", "icd203", "no term on icd203: it is a scale of likelihood" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Result_moves_between_scales_of_one_kind(string stated, string scale, string expected)
    {
        ConfidenceScale.TryFind(scale, out var found).Should().BeTrue();
        Pool(Stated(stated)).ConvertTo(found!).ToWords().Should().Be(expected);
    }

    [Fact]
    public void Kinds_are_not_pooled_with_each_other()
    {
        var pooled = Pool(
            Confidence.OnScale(ConfidenceScale.Icd203, "likely"), Confidence.OnScale(ConfidenceScale.StixNoneLowMedHigh, "High"));
        pooled.Refusal.Should().Be(PoolRefusal.MixedKinds);
        pooled.Interval.Should().BeNull();
        pooled.ConvertTo(ConfidenceScale.Icd203).Refusal.Should().Be(ScaleRefusal.NoNumber);
        pooled.ToWords().Should().Contain("cannot be mixed");
    }

    [Fact]
    public void Bare_numbers_take_the_kind_of_the_rest() =>
        Pool(Confidence.Of(0.9m), Confidence.OnScale(ConfidenceScale.StixNoneLowMedHigh, "High")).Kind
            .Should().Be(ConfidenceKind.AnalyticConfidence);

    [Theory]
    [InlineData("icd203", ConfidenceKind.Likelihood)]
    [InlineData("ipcc-ar5", ConfidenceKind.Likelihood)]
    [InlineData("ipcc-ar4", ConfidenceKind.Likelihood)]
    [InlineData("kent1964", ConfidenceKind.Likelihood)]
    [InlineData("phia-2025", ConfidenceKind.Likelihood)]
    [InlineData("stix-wep", ConfidenceKind.Likelihood)]
    [InlineData("stix-dni", ConfidenceKind.Likelihood)]
    [InlineData("stix-none-low-med-high", ConfidenceKind.AnalyticConfidence)]
    [InlineData("stix-0-10", ConfidenceKind.AnalyticConfidence)]
    [InlineData("stix-admiralty", ConfidenceKind.Credibility)]
    public void Every_scale_has_a_kind(string id, ConfidenceKind kind) =>
        ConfidenceKinds.Of(ConfidenceScale.All.Single(scale => scale.Id == id)).Should().Be(kind);

    private static PooledConfidence Pool(params Confidence[] stated)
    {
        var claim = new Claim("x") { Text = "It is so", Confidence = [.. stated] };
        return new ClaimSet { Claims = [claim] }.PoolConfidence(claim);
    }

    private static Confidence Stated(string stated) => stated.Split(' ') switch
    {
        [var term, var scale] => Confidence.OnScale(ConfidenceScale.All.Single(it => it.Id == scale), term),
        [_, var scale, var term] => Confidence.OnScale(ConfidenceScale.All.Single(it => it.Id == scale), term),
        _ when stated.Split('-') is [var lower, var upper] => Confidence.Between(Number(lower), Number(upper)),
        _ => Confidence.Of(Number(stated)),
    };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
