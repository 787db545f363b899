using CsCheck;

namespace FactTracker.Tests.Confidences;

public sealed class ConfidenceScaleTests
{
    private static readonly Gen<decimal> GenProbability = Gen.Int[0, 100_000].Select(n => n / 100_000m);

    public static TheoryData<string> Ids => new(ConfidenceScale.All.Select(scale => scale.Id));

    [Fact]
    public void All_scales_are_there_once_and_found_by_id()
    {
        ConfidenceScale.All.Select(scale => scale.Id).Should().BeEquivalentTo(
            "icd203", "stix-none-low-med-high", "stix-0-10", "stix-admiralty", "stix-wep", "stix-dni",
            "ipcc-ar5", "ipcc-ar4", "kent1964", "phia-2025");
        foreach (var scale in ConfidenceScale.All)
        {
            ConfidenceScale.TryFind(scale.Id, out var found).Should().BeTrue();
            found.Should().BeSameAs(scale);
        }
    }

    [Fact]
    public void Static_properties_are_the_scales_of_the_list() => new[]
    {
        ConfidenceScale.Icd203, ConfidenceScale.StixNoneLowMedHigh, ConfidenceScale.StixZeroToTen, ConfidenceScale.StixAdmiralty,
        ConfidenceScale.StixWep, ConfidenceScale.StixDni, ConfidenceScale.IpccAr5, ConfidenceScale.IpccAr4,
        ConfidenceScale.Kent1964, ConfidenceScale.Phia2025,
    }.Should().Equal(ConfidenceScale.All);

    [Theory]
    [InlineData("ICD203")]
    [InlineData("")]
    [InlineData("icd 203")]
    [InlineData("no-such-scale")]
    public void Unknown_id_finds_nothing(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeFalse();
        scale.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Label_to_value_to_label_is_the_identity(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        foreach (var term in scale!.Terms.Where(term => term.Value is not null))
        {
            scale.TermFor(term.Value!.Value).Should().Be(term);
            term.Interval!.Value.Contains(term.Value!.Value).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_word_of_a_scale_finds_its_own_term(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        foreach (var term in scale!.Terms)
        {
            foreach (var word in (string[])[term.Label, .. term.Synonyms, string.Join(" / ", [term.Label, .. term.Synonyms])])
            {
                var doubled = word.Replace(" ", "\u00a0 \t", StringComparison.Ordinal);
                foreach (var variant in (string[])[word, word.ToUpperInvariant(), $"  {word} ", word.Replace(' ', '-'), doubled])
                {
                    scale.TryFindTerm(variant, out var found).Should().BeTrue(variant);
                    found.Should().Be(term, variant);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Terms_stand_from_least_to_most_probable(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        var intervals = scale!.Terms.Where(term => term.Interval is not null).Select(term => term.Interval!.Value).ToList();
        intervals.Select(interval => interval.Lower + interval.Upper).Should().BeInAscendingOrder();
        scale.Terms.Skip(intervals.Count).Should().NotContain(term => term.Interval != null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Numbers_outside_zero_to_one_are_an_error(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        foreach (var number in (decimal[])[-0.0001m, 1.0001m, 65m, decimal.MinValue, decimal.MaxValue])
        {
            var act = () => scale!.TermFor(number);
            act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Divide a percentage by 100*").WithParameterName("probability");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Term_found_holds_the_number_and_a_number_without_term_is_held_by_none(string id)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        GenProbability.Sample(probability =>
        {
            var holders = scale!.Terms.Where(term => term.Interval?.Contains(probability) == true).ToList();
            return scale.TermFor(probability) is { } term ? holders.Contains(term) : holders.Count == 0;
        });
    }

    [Theory]
    [InlineData("icd203", "certain")]
    [InlineData("icd203", "most likely")]
    [InlineData("icd203", "")]
    [InlineData("icd203", "-")]
    [InlineData("stix-wep", "remote")]
    [InlineData("stix-admiralty", "7")]
    [InlineData("stix-0-10", "11")]
    public void Words_of_no_term_or_of_another_scale_find_nothing(string id, string words)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        scale!.TryFindTerm(words, out var term).Should().BeFalse();
        term.Should().BeNull();
        scale.WordColumnOf(words).Should().BeNull();
    }

    [Theory]
    [InlineData("icd203", "likely", 1)]
    [InlineData("icd203", "Probable", 2)]
    [InlineData("icd203", "almost no chance", 1)]
    [InlineData("icd203", "remote", 2)]
    [InlineData("icd203", "likely / probable", null)]
    [InlineData("stix-dni", "Remote", 1)]
    [InlineData("stix-dni", "Almost No Chance/Remote", 1)]
    public void Column_tells_which_words_go_together(string id, string words, int? column)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        scale!.WordColumnOf(words).Should().Be(column);
    }

    [Fact]
    public void Same_words_on_another_scale_are_another_term()
    {
        ConfidenceScale.Icd203.TryFindTerm("likely", out var icd).Should().BeTrue();
        ConfidenceScale.IpccAr5.TryFindTerm("likely", out var ipcc).Should().BeTrue();
        icd.Should().NotBe(ipcc);
        icd!.ToString().Should().Be("likely (icd203)");
    }
}
