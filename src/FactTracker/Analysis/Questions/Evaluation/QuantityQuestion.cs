using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Compares the quantities of claims with an exact amount.</summary>
/// <remarks>
/// The answers are those of <see cref="QuantityComparing"/>, which would take a hundred times as long: the amount is converted once to each
/// unit, and then mostly decimals are compared.
/// </remarks>
internal sealed class QuantityQuestion
{
    private readonly Quantity _amount;
    private readonly QueryOperator _comparison;
    private readonly QuantityProfile _profile;
    private readonly bool _arePlainExact;
    private readonly Dictionary<Unit, (bool IsComparable, decimal? Amount)> _units = [];
    private Unit _lastUnit;
    private (bool IsComparable, decimal? Amount) _last;

    /// <summary>Creates a question.</summary>
    /// <param name="amount">An amount and a unit alone.</param>
    /// <param name="comparison">Equal or one of the orders.</param>
    /// <param name="profile">What hedges mean.</param>
    public QuantityQuestion(Quantity amount, QueryOperator comparison, QuantityProfile profile)
    {
        (_amount, _comparison, _profile) = (amount, comparison, profile);
        _arePlainExact = !profile.RoundsPlainAmounts
            && profile.ReadingOf(Approximation.Exactly) is { Lower: HedgeEnd.Amount, Upper: HedgeEnd.Amount };
        _lastUnit = amount.Unit;
        _last = In(amount.Unit);
    }

    /// <summary>The answer; no where the units cannot be compared.</summary>
    public Truth Of(Quantity quantity)
    {
        var (isComparable, amount) = quantity.Unit == _lastUnit ? _last : Look(quantity.Unit);
        if (!isComparable) return Truth.No;
        if (amount is not { } number || quantity.ExactAmount is not null) return Exactly(quantity);
        return _arePlainExact && quantity is { Amount: { } plain, Bounds: null, StatedApproximation: null }
            ? RangeAnswers.Of(plain.CompareTo(number), _comparison)
            : RangeAnswers.Of(_profile.RangeOf(quantity), _comparison, number);
    }

    private (bool IsComparable, decimal? Amount) Look(Unit unit)
    {
        if (!_units.TryGetValue(unit, out var found)) _units.Add(unit, found = In(unit));
        (_lastUnit, _last) = (unit, found);
        return found;
    }

    // The amount in another unit, where a decimal holds it.
    private (bool IsComparable, decimal? Amount) In(Unit unit)
    {
        if (unit == _amount.Unit) return (true, _amount.Amount);
        if (Incomparable.WhyNot(new Quantity(1, unit), _amount) is not null) return (false, null);
        var (mine, theirs) = (UnitScale.Of(_amount.Unit), UnitScale.Of(unit));
        if (mine.Pi != theirs.Pi || mine.Zero is not null || theirs.Zero is not null) return (true, null);
        var converted = _amount.AmountAsFraction!.Value * mine.Factor / theirs.Factor;
        return (true, converted.RoundDown() is { } down && down == converted.RoundUp() ? down : null);
    }

    private Truth Exactly(Quantity quantity)
    {
        var pi = QuantityComparer.CommonPi(quantity, _amount);
        var range = QuantityComparer.Scaled(quantity, _profile, pi);
        var amount = QuantityComparer.Scaled(_amount, QuantityProfile.Default, pi);
        return _comparison switch
        {
            QueryOperator.Equal => !range.Overlaps(amount) ? Truth.No : range.IsPoint && amount.IsPoint ? Truth.Yes : Truth.Possibly,
            QueryOperator.Less => Below(range, amount),
            QueryOperator.AtMost => RangeAnswers.Not(Below(amount, range)),
            QueryOperator.Greater => Below(amount, range),
            _ => RangeAnswers.Not(Below(range, amount)),
        };
    }

    private static Truth Below(Interval one, Interval other) =>
        one.IsBelow(other) ? Truth.Yes : one.ReachesBelow(other) ? Truth.Possibly : Truth.No;
}
