using FactTracker.Json;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>The forms of values. A member that is declared as one kind of value has the form that it has as any value, so that the
/// declarations of writer and reader need not agree.</summary>
internal static class ValueForms
{
    public static void AddTo(ConverterTable table)
    {
        table.AddWithList<ClaimValue>(ValueReader.Read, ValueWriter.Write);
        table.AddWithList<TextValue>(Only<TextValue>, ValueWriter.Write);
        table.AddWithList<FlagValue>(Only<FlagValue>, ValueWriter.Write);
        table.AddWithList<Quantity>(Only<Quantity>, ValueWriter.Write);
        table.AddWithList<EntityValue>(Only<EntityValue>, ValueWriter.Write);
        table.AddWithList<NoneValue>(Only<NoneValue>, ValueWriter.Write);
        table.AddWithList<UnrecognisedValue>(Only<UnrecognisedValue>, ValueWriter.Write);
        table.AddWithList<DateStatement>(DateReader.Statement, ValueWriter.WriteDate);
        table.AddWithList<DateValue>(Date<DateValue>, ValueWriter.Write);
        table.AddWithList<UnknownValue>(Date<UnknownValue>, ValueWriter.Write);
        table.AddStruct<ValueRange>(RangeReader.Values, RangeWriter.Write);
        table.AddStruct<ProbabilityInterval>(RangeReader.Probabilities, RangeWriter.Write);
    }

    private static T? Only<T>(ref JsonCursor reader, ReadContext context)
        where T : ClaimValue => Only<T>(ref reader, context, ValueReader.Read);

    // In place of a date, a string can be nothing but a date.
    private static T? Date<T>(ref JsonCursor reader, ReadContext context)
        where T : DateStatement => Only<T>(ref reader, context, DateReader.Statement);

    private static T? Only<T>(ref JsonCursor reader, ReadContext context, ElementReader<ClaimValue> read)
        where T : ClaimValue
    {
        var start = reader;
        var value = read(ref reader, context);
        if (value is null or T) return (T?)value;
        context.Report(ref start, Rules.WrongType, $"Expected a {typeof(T).Name}, found a {value.GetType().Name}.");
        context.IsRejected = true;
        return null;
    }
}
