using System.Text.Json;
using FactTracker.Dates;
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
        var remedy = JulianLeapDay.TryConvert(text.Text, out var gregorian)
            ? $"In the Julian calendar it is a day: write {{ \"date\": \"{gregorian}\", \"calendar\": \"julian\" }}."
            : null;
        context.Reject(
            ref reader, error.Rule, $"{context.Show(ref reader)} is not a valid EDTF date: at character {error.Column}, {error.Message}",
            remedy);
        return null;
    }

    /// <summary>
    /// Reads the date of a value in long form, which may name the calendar of its source; returns null after rejecting it.
    /// </summary>
    /// <param name="reader">The reader, at the date.</param>
    /// <param name="context">The context.</param>
    /// <param name="calendar">The calendar, if it came before the date.</param>
    /// <param name="words">Receives the text of a date that is not in the Gregorian calendar and was converted.</param>
    public static Edtf? InCalendar(ref JsonCursor reader, ReadContext context, string? calendar, ref string? words)
    {
        var before = reader;
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.IndexOf("-02-29"u8) < 0 || reader.TryGetString() is not { } text
            || !JulianLeapDay.TryConvert(text, out var gregorian) || !IsJulian(calendar, reader))
            return Plain(ref reader, context)?.Date;
        context.Report(
            ref before, Rules.JulianDay, $"{context.Show(ref before)} is a day of the Julian calendar alone; it is read as {gregorian}.",
            remedy: $"Write {gregorian}, the same day in the Gregorian calendar, and the day of the source in \"words\".");
        words = text;
        return Edtf.Parse(gregorian);
    }

    // Works on a copy of the reader, as the calendar may come behind the date.
    private static bool IsJulian(string? calendar, JsonCursor reader)
    {
        const string Julian = "julian";
        if (calendar is not null) return calendar == Julian;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCalendar = reader.TryGetString() == "calendar";
            reader.Read();
            if (isCalendar) return reader.TokenType == JsonTokenType.String && reader.TryGetString() == Julian;
            reader.Skip();
        }

        return false;
    }
}
