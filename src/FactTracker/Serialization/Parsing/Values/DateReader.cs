using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads dates: EDTF in a string where a date is asked for, or a date or an unknown in long form.</summary>
internal static class DateReader
{
    /// <summary>Reads what may stand where a date is asked for; null after rejecting it.</summary>
    public static DateStatement? Statement(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Plain(ref reader, context);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.RejectType(ref reader, "an EDTF date in a string, or a date in long form");
            return null;
        }

        var before = reader;
        switch (ValueReader.Read(ref reader, context))
        {
            case DateStatement statement:
                return statement;
            case null:
                return null;
            default:
                context.Report(ref before, Rules.WrongType, "Expected a date, found a value of another kind.", null, "Write { \"date\": … } or { \"unknown\": true }.");
                context.IsRejected = true;
                return null;
        }
    }

    /// <summary>Reads EDTF in a string and shares the value; null after rejecting it.</summary>
    public static DateValue? Plain(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Pooled(ref reader, context) is not { } text) return null;
        if (text.AsDate is { } known) return known;
        if (Edtf.TryParse(text.Text, out var date, out var error)) return text.AsDate = new DateValue(date);
        context.Reject(ref reader, error.Rule, $"{context.Show(ref reader)} is not an EDTF date: at character {error.Column} of it, {error.Message}");
        return null;
    }
}
