using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class WikibaseLossTests
{
    [Fact]
    public void Out_and_in_again_any_set_loses_only_what_was_told() =>
        SetGen.Any.Sample(set => LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult(), iter: Effort.Tries(2_000));

    [Fact]
    public void So_do_claims_about_entities() =>
        EntityClaimGen.Sets.Sample(
            set => LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult(), iter: Effort.Tries(2_000));

    [Fact]
    public void References_as_Wikidata_has_them_come_back_whole() => ReferenceGen.Items.Sample(
        item =>
        {
            var set = WikibaseTexts.ReadAsync(item).GetAwaiter().GetResult().Set;
            LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult().Should().Be(set);
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public void Of_references_that_were_changed_only_what_was_told_is_lost() =>
        ReferenceGen.ChangedSets.Sample(
            set => LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult(), iter: Effort.Tries(1_000));
}
