using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Reads claims for comparison under a policy. Not thread-safe, because it numbers what it sees.</summary>
internal sealed class ClaimReader
{
    private readonly ClaimSet _set;
    private readonly ConflictPolicy _policy;
    private readonly UnitLanes _lanes = new();
    private readonly ValueNumbers _wholes = new(new TextNumberComparer());
    private readonly ValueNumbers _texts = new(new TextNumberComparer());
    private readonly Dictionary<string, int> _languages = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _isPlainExact;

    public ClaimReader(ClaimSet set, ConflictPolicy policy)
    {
        (_set, _policy) = (set, policy);
        _isPlainExact = !policy.Quantities.RoundsPlainAmounts
            && policy.Quantities.ReadingOf(Approximation.Exactly) is { Lower: HedgeEnd.Amount, Upper: HedgeEnd.Amount };
    }

    /// <summary>Reads a claim that has values.</summary>
    /// <param name="index">The index in the set, or -1.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="rules">What the policy says of its property.</param>
    /// <param name="isRelated">Whether a relation ties it to another claim.</param>
    public ClaimReading Read(int index, Claim claim, PropertyRules rules, bool isRelated = false)
    {
        var isSurvey = RestsOnSurvey(claim);
        var values = new ValueReading[claim.Value.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Read(claim.Value[i], claim, isSurvey);
        }

        var (isFirm, isDenied) = MannerOf(claim);
        if (isDenied && values is [{ Kind: ValueKind.Flag } flag])
        {
            // Who denies that it is true says that it is false.
            values[0] = new ValueReading(ValueKind.Flag, flag.Value) { Number = 1 - flag.Number };
            isDenied = false;
        }

        return new ClaimReading(index, claim, values, TimeReading.Of(claim.When, _policy.Dates))
        {
            Rules = rules, IsFirm = isFirm, IsDenied = isDenied, IsRelated = isRelated,
        };
    }

    public static (bool IsFirm, bool IsDenied) MannerOf(Claim claim)
    {
        var (isFirm, isDenied) = (claim.Likelihood.IsEmpty, false);
        foreach (var modality in claim.Modality)
        {
            if (modality == Modality.Denied) isDenied = true;
            else if (modality != Modality.Asserted && modality != Modality.Reported && modality != Modality.Inferred) isFirm = false;
        }

        return (isFirm, isDenied);
    }

    private ValueReading Read(ClaimValue value, Claim claim, bool isSurvey) => value switch
    {
        Quantity quantity => Read(quantity, isSurvey),
        DateValue date => new(ValueKind.Date, value) { Date = TimeReading.Of(date.Date, _policy.Dates) },
        FlagValue flag => new(ValueKind.Flag, value) { Number = flag.Flag ? 1 : 0 },
        TextValue text => new(ValueKind.Text, value) { Number = _texts.Of(text), Group = LanguageOf(text, claim) },
        EntityValue entity => new(ValueKind.Entity, value) { Number = _texts.Of(entity) },
        NoneValue => new(ValueKind.None, value),
        UnknownValue => new(ValueKind.Unknown, value),
        _ => new(ValueKind.Unrecognised, value) { Number = _texts.Of(value) },
    };

    private ValueReading Read(Quantity quantity, bool isSurvey)
    {
        var lane = _lanes.Of(quantity.Unit);
        var margin = SampleMargin.Of(quantity, isSurvey, _policy);
        var bounds = RangeOf(quantity);
        if (margin > 0) bounds = Widen(bounds, margin);
        var exact = QuantityReader.Exact(quantity, _policy.Quantities);
        return new ValueReading(ValueKind.Quantity, quantity)
        {
            Lane = lane,
            Group = quantity.Of is { } whole ? _wholes.Of(whole) + 1 : 0,
            Bounds = bounds,
            Exact = exact,
            Margin = margin,
            Low = exact is null ? Approximate(bounds.Lower, lane, double.NegativeInfinity) : double.NaN,
            High = exact is null ? Approximate(bounds.Upper, lane, double.PositiveInfinity) : double.NaN,
        };
    }

    // Most quantities are a plain amount, whose range is the amount itself.
    private ValueRange RangeOf(Quantity quantity) =>
        _isPlainExact && quantity is { Amount: { } amount, Bounds: null, StatedApproximation: null }
            ? ValueRange.Exactly(amount)
            : _policy.Quantities.RangeOf(quantity);

    private static ValueRange Widen(ValueRange range, decimal margin) => new(
        range.Lower is { } lower ? lower with { Value = lower.Value - margin } : null,
        range.Upper is { } upper ? upper with { Value = upper.Value + margin } : null);

    private static double Approximate(Bound? bound, UnitLane lane, double without) =>
        bound is { } end ? (double)end.Value * lane.Factor : without;

    private int LanguageOf(TextValue text, Claim claim)
    {
        if ((text.Language ?? claim.Language ?? _set.Language) is not { } language) return 0;
        var tag = language.Text;
        var primary = tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;
        if (!_languages.TryGetValue(primary, out var number)) _languages.Add(primary, number = _languages.Count + 1);
        return number;
    }

    // The cited source itself, or those that the citation says it is based on.
    private bool RestsOnSurvey(Claim claim)
    {
        if (_policy.AssumedSampleSize is null) return false;
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports && citation.Stance != Stance.States) continue;
            if (IsSurvey(citation.Source)) return true;
            if (citation.BasedOn is not { } links) continue;
            foreach (var link in links)
            {
                if (IsSurvey(link.Source)) return true;
            }
        }

        return false;
    }

    private bool IsSurvey(SourceId id) => _set.Sources.TryGet(id, out var source) && source.Kind == SourceKind.Survey;
}
