using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Confidences in every form they can be stated in.</summary>
internal static class ConfidenceGen
{
    private static readonly Gen<decimal> Share =
        Gen.Int[0, 1000].Select(Gen.Int[0, 2], (thousandths, zeros) => Scaled(thousandths / 1000m, zeros));

    private static readonly Gen<Confidence> Stated = Gen.Frequency(
        (3, Share.Select(Confidence.Of)),
        (2, Share.Select(Share, (one, other) => Confidence.Between(Math.Min(one, other), Math.Max(one, other)))),
        (1, Share.Select(lower => new Confidence(null, lower, null, null, null))),
        (3, OnScale()),
        (1, TextGen.NotBlank.Select(Confidence.InWords)),
        (1, TextGen.NotBlank.Select(TextGen.NotBlank, (scale, term) => new Confidence(0.5m, null, null, scale, term))));

    public static Gen<Confidence> Any { get; } = Stated
        .Sometimes(AgentGen.Any, (confidence, by) => confidence with { By = by })
        .Sometimes(DateGen.Instant, (confidence, at) => confidence with { At = at })
        .Sometimes(TextGen.Any, (confidence, basis) => confidence with { Basis = basis })
        .Sometimes(ExtensionsGen.Any, (confidence, extensions) => confidence with { Extensions = extensions }, oneIn: 8);

    private static Gen<Confidence> OnScale() =>
        from scale in Gen.OneOf(ConfidenceScale.All.ToArray())
        from term in Gen.OneOf(scale.Terms.ToArray())
        from withNumber in Gen.Bool
        select withNumber && term.Interval is { } interval
            ? new Confidence(term.Value ?? ((interval.Lower + interval.Upper) / 2), null, null, scale.Id, term.Label)
            : Confidence.OnScale(scale, term.Label);

    // The same number with so many zeros more behind its point: 0.5, 0.50, 0.500.
    private static decimal Scaled(decimal share, int zeros) => share * zeros switch { 0 => 1m, 1 => 1.0m, _ => 1.00m };
}
