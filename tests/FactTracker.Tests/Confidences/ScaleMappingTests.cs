using System.Globalization;

namespace FactTracker.Tests.Confidences;

/// <summary>From numbers back to terms. Numbers are percents, as in the published tables.</summary>
public sealed class ScaleMappingTests
{
    /// <summary>Every whole percent of the value ranges that STIX prints.</summary>
    public static TheoryData<string, int, int, string> StixRanges => new()
    {
        { "stix-none-low-med-high", 0, 0, "None" },
        { "stix-none-low-med-high", 1, 29, "Low" },
        { "stix-none-low-med-high", 30, 69, "Med" },
        { "stix-none-low-med-high", 70, 100, "High" },
        { "stix-0-10", 0, 4, "0" },
        { "stix-0-10", 5, 14, "1" },
        { "stix-0-10", 15, 24, "2" },
        { "stix-0-10", 25, 34, "3" },
        { "stix-0-10", 35, 44, "4" },
        { "stix-0-10", 45, 54, "5" },
        { "stix-0-10", 55, 64, "6" },
        { "stix-0-10", 65, 74, "7" },
        { "stix-0-10", 75, 84, "8" },
        { "stix-0-10", 85, 94, "9" },
        { "stix-0-10", 95, 100, "10" },
        { "stix-admiralty", 80, 100, "Confirmed by other sources" },
        { "stix-admiralty", 60, 79, "Probably True" },
        { "stix-admiralty", 40, 59, "Possibly True" },
        { "stix-admiralty", 20, 39, "Doubtful" },
        { "stix-admiralty", 0, 19, "Improbable" },
        { "stix-wep", 0, 0, "Impossible" },
        { "stix-wep", 1, 19, "Highly Unlikely" },
        { "stix-wep", 20, 39, "Unlikely" },
        { "stix-wep", 40, 59, "Even Chance" },
        { "stix-wep", 60, 79, "Likely" },
        { "stix-wep", 80, 99, "Highly likely" },
        { "stix-wep", 100, 100, "Certain" },
        { "stix-dni", 0, 9, "Almost No Chance" },
        { "stix-dni", 10, 19, "Very Unlikely" },
        { "stix-dni", 20, 39, "Unlikely" },
        { "stix-dni", 40, 59, "Roughly Even Chance" },
        { "stix-dni", 60, 79, "Likely" },
        { "stix-dni", 80, 89, "Very Likely" },
        { "stix-dni", 90, 100, "Almost Certain" },
    };

    [Theory]
    [MemberData(nameof(StixRanges))]
    public void Whole_percents_of_a_stix_range_have_its_label(string id, int from, int to, string label)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        for (var percent = from; percent <= to; percent++)
            scale!.TermFor(percent / 100m)!.Label.Should().Be(label, "{0} per cent is in {1}-{2}", percent, from, to);
    }

    [Theory]
    // Shared ends: lower inclusive, the last band inclusive at both.
    [InlineData("icd203", "0", null)]
    [InlineData("icd203", "0.99", null)]
    [InlineData("icd203", "1", "almost no chance")]
    [InlineData("icd203", "5", "very unlikely")]
    [InlineData("icd203", "20", "unlikely")]
    [InlineData("icd203", "45", "roughly even chance")]
    [InlineData("icd203", "55", "likely")]
    [InlineData("icd203", "79.99", "likely")]
    [InlineData("icd203", "80", "very likely")]
    [InlineData("icd203", "95", "almost certain")]
    [InlineData("icd203", "99", "almost certain")]
    [InlineData("icd203", "99.01", null)]
    [InlineData("icd203", "100", null)]
    // Fractions between the whole percents that STIX prints.
    [InlineData("stix-none-low-med-high", "0.4", "Low")]
    [InlineData("stix-none-low-med-high", "29.5", "Low")]
    [InlineData("stix-none-low-med-high", "69.999", "Med")]
    [InlineData("stix-0-10", "4.99", "0")]
    [InlineData("stix-wep", "0.01", "Highly Unlikely")]
    [InlineData("stix-wep", "99.99", "Highly likely")]
    [InlineData("stix-dni", "9.5", "Almost No Chance")]
    // Nested: the narrowest.
    [InlineData("ipcc-ar5", "0", "exceptionally unlikely")]
    [InlineData("ipcc-ar5", "1", "exceptionally unlikely")]
    [InlineData("ipcc-ar5", "1.01", "extremely unlikely")]
    [InlineData("ipcc-ar5", "5", "extremely unlikely")]
    [InlineData("ipcc-ar5", "10", "very unlikely")]
    [InlineData("ipcc-ar5", "10.01", "unlikely")]
    [InlineData("ipcc-ar5", "33", "about as likely as not")]
    [InlineData("ipcc-ar5", "50", "about as likely as not")]
    [InlineData("ipcc-ar5", "50.01", "about as likely as not")]
    [InlineData("ipcc-ar5", "66", "about as likely as not")]
    [InlineData("ipcc-ar5", "66.01", "likely")]
    [InlineData("ipcc-ar5", "90", "very likely")]
    [InlineData("ipcc-ar5", "95", "extremely likely")]
    [InlineData("ipcc-ar5", "98.99", "extremely likely")]
    [InlineData("ipcc-ar5", "99", "virtually certain")]
    [InlineData("ipcc-ar5", "100", "virtually certain")]
    // Disjoint, with "under 1" and "over 99" open.
    [InlineData("ipcc-ar4", "0", "exceptionally unlikely")]
    [InlineData("ipcc-ar4", "0.99", "exceptionally unlikely")]
    [InlineData("ipcc-ar4", "1", "very unlikely")]
    [InlineData("ipcc-ar4", "10", "unlikely")]
    [InlineData("ipcc-ar4", "33", "medium likelihood")]
    [InlineData("ipcc-ar4", "66", "likely")]
    [InlineData("ipcc-ar4", "90", "very likely")]
    [InlineData("ipcc-ar4", "99", "very likely")]
    [InlineData("ipcc-ar4", "99.01", "virtually certain")]
    [InlineData("ipcc-ar4", "100", "virtually certain")]
    // Gaps.
    [InlineData("kent1964", "1.99", null)]
    [InlineData("kent1964", "2", "almost certainly not")]
    [InlineData("kent1964", "12", "almost certainly not")]
    [InlineData("kent1964", "15", null)]
    [InlineData("kent1964", "20", "probably not")]
    [InlineData("kent1964", "40", "chances about even")]
    [InlineData("kent1964", "60", "chances about even")]
    [InlineData("kent1964", "61", null)]
    [InlineData("kent1964", "63", "probable")]
    [InlineData("kent1964", "87", "almost certain")]
    [InlineData("kent1964", "99", "almost certain")]
    [InlineData("kent1964", "100", null)]
    [InlineData("phia-2025", "0", "remote chance")]
    [InlineData("phia-2025", "5", "remote chance")]
    [InlineData("phia-2025", "7", null)]
    [InlineData("phia-2025", "10", "highly unlikely")]
    [InlineData("phia-2025", "22", null)]
    [InlineData("phia-2025", "25", "unlikely")]
    [InlineData("phia-2025", "40", "realistic possibility")]
    [InlineData("phia-2025", "49.99", "realistic possibility")]
    [InlineData("phia-2025", "50", null)]
    [InlineData("phia-2025", "55", "likely")]
    [InlineData("phia-2025", "77", null)]
    [InlineData("phia-2025", "80", "highly likely")]
    [InlineData("phia-2025", "100", "almost certain")]
    public void Number_has_the_term_of_its_band(string id, string percent, string? label)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        var term = scale!.TermFor(decimal.Parse(percent, CultureInfo.InvariantCulture) / 100);
        (term?.Label).Should().Be(label);
    }

    [Fact]
    public void Truth_that_cannot_be_judged_has_no_number_and_comes_of_none()
    {
        ConfidenceScale.StixAdmiralty.TryFindTerm("6", out var term).Should().BeTrue();
        term!.Interval.Should().BeNull();
        term.Value.Should().BeNull();
        Enumerable.Range(0, 1001).Select(n => ConfidenceScale.StixAdmiralty.TermFor(n / 1000m)).Should().NotContain(term);
    }
}
