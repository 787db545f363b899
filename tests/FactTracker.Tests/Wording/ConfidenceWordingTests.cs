using System.Globalization;
using NodaTime;

namespace FactTracker.Tests.Wording;

public sealed class ConfidenceWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<Confidence, string> Confidences => new()
    {
        { Confidence.Of(0.9m), "90%" },
        { Confidence.Of(0.055m), "5.5%" },
        { Confidence.Between(0.55m, 0.8m), "55% to 80%" },
        { Confidence.InWords("most likely"), "“most likely”" },
        { Confidence.OnScale(ConfidenceScale.Icd203, "likely"), "likely (55% to 80% on the scale icd203)" },
        { Confidence.OnScale(ConfidenceScale.StixWep, "Impossible"), "Impossible (0% on the scale stix-wep)" },
        {
            Confidence.Of(0.5m) with { By = "A Desk", At = Instant.FromUtc(2025, 9, 20, 9, 0), Basis = "two reports" },
            "50%, according to A Desk, 20 September 2025, 09:00 UTC, two reports"
        },
    };

    [Theory]
    [MemberData(nameof(Confidences))]
    public void Terms_and_numbers_are_said(Confidence confidence, string words) => confidence.ToWords(English).Should().Be(words);
}
