using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads members that are dates: EDTF in a string, or a date or an unknown value in long form.</summary>
internal static class DateReader
{
    /// <summary>Reads a date or an unknown value; returns null after rejecting anything else.</summary>
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
                const string Remedy = "Write { \"date\": … } or { \"unknown\": true }.";
                context.Report(ref before, Rules.WrongType, "Expected a date, found a value of another kind.", null, Remedy);
                context.IsRejected = true;
                return null;
        }
    }

    /// <summary>Reads EDTF in a string and shares equal values; returns null after rejecting the string.</summary>
    public static DateValue? Plain(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Pooled(ref reader, context) is not { } text) return null;
        if (text.AsDate is { } known) return known;
        if (Edtf.TryParse(text.Text, out var date, out var error)) return text.AsDate = new DateValue(date);
        context.Reject(
            ref reader, error.Rule, $"{context.Show(ref reader)} is not a valid EDTF date: at character {error.Column}, {error.Message}");
        return null;
    }
}
