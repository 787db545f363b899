using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Collects the members of a quantity until it can be created.</summary>
internal struct QuantityParts
{
    private decimal? _amount;
    private BigAmount? _exact; // The amount when no decimal holds it.
    private decimal? _lower;
    private decimal? _upper;
    private decimal? _sampleSize;
    private decimal? _level;
    private bool _lowerExcluded;
    private bool _upperExcluded;
    private Unit _unit;
    private Approximation? _approximation;
    private ClaimValue? _of;

    public void Read(int member, ref JsonCursor reader, ReadContext context)
    {
        switch (member)
        {
            case ValueMembers.Amount: _amount = Scalars.Amount(ref reader, context, out _exact); break;
            case ValueMembers.Lower: _lower = Scalars.Amount(ref reader, context); break;
            case ValueMembers.Upper: _upper = Scalars.Amount(ref reader, context); break;
            case ValueMembers.Unit: _unit = Scalars.Unit(ref reader, context) ?? Unit.None; break;
            case ValueMembers.Approximation: _approximation = Scalars.Word<Approximation>(ref reader, context); break;
            case ValueMembers.LowerExcluded: _lowerExcluded = Scalars.Flag(ref reader, context) ?? false; break;
            case ValueMembers.UpperExcluded: _upperExcluded = Scalars.Flag(ref reader, context) ?? false; break;
            case ValueMembers.Of: _of = ValueReader.Read(ref reader, context); break;
            case ValueMembers.SampleSize: _sampleSize = Scalars.Amount(ref reader, context); break;
            default: _level = Scalars.Amount(ref reader, context); break;
        }
    }

    /// <summary>Creates the quantity.</summary>
    /// <param name="quantity">The quantity, or null.</param>
    /// <param name="fault">What is wrong, and the member that is at fault.</param>
    public readonly bool TryMake([NotNullWhen(true)] out Quantity? quantity, out (string Message, string? Member) fault)
    {
        quantity = null;
        fault = default;
        Bound? lower = _lower is { } low ? new Bound(low, _lowerExcluded) : null;
        Bound? upper = _upper is { } high ? new Bound(high, _upperExcluded) : null;
        if (Fault(lower, upper) is { } found)
        {
            fault = found;
            return false;
        }

        ValueRange? bounds = lower is null && upper is null ? null : new ValueRange(lower, upper);
        if (Quantity.Fault(_amount, _exact, bounds) is { } message)
        {
            fault = (message, _amount is null && _exact is null ? null : "amount");
            return false;
        }

        quantity = new Quantity(_amount, _unit, DetailOf(bounds)) { Of = _of };
        if (_approximation is not null) quantity = quantity with { Approximation = _approximation };
        return true;
    }

    private readonly QuantityDetail DetailOf(ValueRange? bounds) =>
        bounds is null && _exact is null && _sampleSize is null && _level is null
        ? QuantityDetail.None
        : new QuantityDetail { Bounds = bounds, SampleSize = (long?)_sampleSize, Level = _level, ExactAmount = _exact };

    private readonly (string Message, string? Member)? Fault(Bound? lower, Bound? upper)
    {
        if (_lowerExcluded && lower is null) return ("\"lowerExcluded\" needs a \"lower\" bound to exclude.", "lowerExcluded");
        if (_upperExcluded && upper is null) return ("\"upperExcluded\" needs an \"upper\" bound to exclude.", "upperExcluded");
        if (_sampleSize is { } size && (size != decimal.Truncate(size) || size is < 1 or > long.MaxValue))
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The sample size {size} is not a whole number of at least 1.");
            return (message, "sampleSize");
        }

        if (QuantityDetail.LevelFault(_level) is { } ofLevel) return (ofLevel, "level");
        return ValueRange.Fault(lower, upper) is { } ofRange ? (ofRange, "lower") : null;
    }
}
