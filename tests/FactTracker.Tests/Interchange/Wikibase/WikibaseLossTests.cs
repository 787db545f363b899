using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Wikibase;

public sealed class WikibaseLossTests
{
    [Fact]
    public void Out_and_in_again_any_set_loses_only_what_was_told() =>
        SetGen.Any.Sample(set => LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult(), iter: 2_000);

    [Fact]
    public void So_do_claims_about_entities() =>
        EntityClaimGen.Sets.Sample(set => LossLaw.HoldsAsync(WikibaseFormat.Default, set).GetAwaiter().GetResult(), iter: 2_000);
}
