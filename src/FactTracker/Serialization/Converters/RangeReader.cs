using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization.Converters;

/// <summary>Reads ranges on their own, with the members that they have within a quantity.</summary>
internal static class RangeReader
{
    private static readonly MemberTable Members = new("lower", "upper", "lowerExcluded", "upperExcluded");

    public static ValueRange? Values(ref JsonCursor reader, ReadContext context)
    {
        if (Read(ref reader, context, out var members) is not { } ends) return null;
        if (ValueRange.Fault(ends.Lower, ends.Upper) is not { } fault) return new ValueRange(ends.Lower, ends.Upper);
        members.Fail(context, Rules.ImpossibleQuantity, fault);
        return null;
    }

    public static ProbabilityInterval? Probabilities(ref JsonCursor reader, ReadContext context)
    {
        if (Read(ref reader, context, out var members) is not { } ends) return null;
        if (ends.Lower is not { } lower) members.Miss(context, "lower", "An interval");
        else if (ends.Upper is not { } upper) members.Miss(context, "upper", "An interval");
        else if (Fault(lower, upper) is { } fault) members.Fail(context, Rules.BadConfidence, fault);
        else return new ProbabilityInterval(lower.Value, upper.Value, lower.Excluded, upper.Excluded);
        return null;
    }

    private static (Bound? Lower, Bound? Upper)? Read(ref JsonCursor reader, ReadContext context, out ObjectReader members)
    {
        members = default;
        if (!context.EnterObject(ref reader, "an object with lower or upper")) return null;
        members = new ObjectReader(Members, ref reader);
        decimal? lower = null, upper = null;
        bool lowerExcluded = false, upperExcluded = false;
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: lower = Scalars.Amount(ref reader, context); break;
                case 1: upper = Scalars.Amount(ref reader, context); break;
                case 2: lowerExcluded = Scalars.Flag(ref reader, context) ?? false; break;
                default: upperExcluded = Scalars.Flag(ref reader, context) ?? false; break;
            }
        }

        if (members.HasLost) return null; // Already reported.
        if (members.Extensions.Count > 0)
        {
            members.Fail(context, Rules.WrongType, "A range has no members but lower, upper, lowerExcluded and upperExcluded.");
            return null;
        }

        return (End(lower, lowerExcluded), End(upper, upperExcluded));
    }

    private static Bound? End(decimal? value, bool excluded) => value is { } number ? new Bound(number, excluded) : null;

    private static string? Fault(Bound lower, Bound upper) =>
        lower.Value is < 0 or > 1 || upper.Value is < 0 or > 1
            ? "A probability is a number from 0 to 1."
            : ValueRange.Fault(lower, upper);
}
