using System.Globalization;
using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Writes series as JSON, values in their native form.</summary>
internal static class SeriesJson
{
    public static void Write(Utf8JsonWriter json, ClaimSeries series)
    {
        json.WriteStartObject();
        json.WritePropertyName("subject"u8);
        ValueWriter.Write(json, series.Subject);
        json.WritePropertyName("property"u8);
        ValueWriter.Write(json, series.Property);
        json.WriteString("policy"u8, series.Policy);
        WriteText(json, "unit"u8, series.Unit == Unit.None ? null : series.Unit.Symbol);
        WriteAll(json, "points"u8, series.Points, WritePoint);
        WriteAll(json, "undated"u8, series.Undated, WriteValue);
        WriteAll(json, "leftOut"u8, series.LeftOut, WriteOmission);
        if (series.RhythmDays is { } days) json.WriteNumber("rhythmDays"u8, days);
        else json.WriteNull("rhythmDays"u8);
        WriteAll(json, "gaps"u8, series.Gaps, WriteGap);
        WriteAll(json, "changes"u8, series.Changes, WriteChange);
        WriteAll(json, "firstToLast"u8, series.FirstToLast, WriteChange);
        json.WriteString("words"u8, series.ToWords(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SeriesName name)
    {
        json.WriteStartObject();
        json.WritePropertyName("subject"u8);
        ValueWriter.Write(json, name.Subject);
        json.WritePropertyName("property"u8);
        ValueWriter.Write(json, name.Property);
        json.WriteNumber("points"u8, name.Points);
        json.WriteNumber("values"u8, name.Values);
        WriteText(json, "first"u8, name.First?.ToString());
        WriteText(json, "last"u8, name.Last?.ToString());
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, SeriesPoint point)
    {
        json.WriteStartObject();
        json.WriteString("when"u8, point.When.ToString());
        WriteText(json, "earliest"u8, point.When.Earliest?.ToString());
        WriteText(json, "latest"u8, point.When.Latest?.ToString());
        WriteNumber(json, "number"u8, point.Quantity);
        WriteAll(json, "values"u8, point.Values, WriteValue);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, SeriesValue value)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, value.Claim.Text);
        if (value.When is { } when)
        {
            json.WritePropertyName("when"u8);
            ValueWriter.WriteDate(json, when);
        }

        WriteAll(json, "value"u8, value.Values, ValueWriter.Write);
        WriteNumber(json, "number"u8, value.Quantity);
        WriteText(json, "source"u8, value.Source.Length == 0 ? null : value.Source);
        json.WriteEndObject();
    }

    private static void WriteOmission(Utf8JsonWriter json, SeriesOmission omission)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, omission.Claim.Text);
        json.WriteString("reason"u8, omission.Reason);
        json.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter json, SeriesGap gap)
    {
        json.WriteStartObject();
        json.WriteString("after"u8, gap.After.ToString());
        json.WriteString("before"u8, gap.Before.ToString());
        json.WriteNumber("missing"u8, gap.Missing);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, SeriesChange change)
    {
        json.WriteStartObject();
        WriteSide(json, "from"u8, change.FromWhen, change.From, change.Before);
        WriteSide(json, "to"u8, change.ToWhen, change.To, change.After);
        json.WriteString("direction"u8, DirectionOf(change.Direction));
        json.WriteString("phrase"u8, change.ToPhrase(CultureInfo.InvariantCulture));
        WriteNumber(json, "difference"u8, change.Difference);
        WriteNumber(json, "relativeChange"u8, change.RelativeChange);
        WriteNumber(json, "ratio"u8, change.Ratio);
        WriteText(json, "reason"u8, change.Reason);
        WriteSignificance(json, change.Significance);
        WriteAll(json, "breaks"u8, change.Breaks, WriteBreak);
        json.WriteString("words"u8, change.ToWords(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, ReadOnlySpan<byte> name, Edtf when, ValueList<SeriesValue> values, Quantity? number)
    {
        json.WriteStartObject(name);
        json.WriteString("when"u8, when.ToString());
        WriteAll(json, "claims"u8, values, (writer, value) => writer.WriteStringValue(value.Claim.Text));
        WriteNumber(json, "number"u8, number);
        json.WriteEndObject();
    }

    private static void WriteSignificance(Utf8JsonWriter json, SeriesSignificance? significance)
    {
        if (significance is null)
        {
            json.WriteNull("significance"u8);
            return;
        }

        json.WriteStartObject("significance"u8);
        json.WriteBoolean("exceedsMargins"u8, significance.ExceedsMargins);
        json.WriteNumber("z"u8, significance.ZValue);
        json.WriteNumber("critical"u8, significance.Critical);
        json.WriteNumber("level"u8, significance.Level);
        json.WriteString("method"u8, significance.Method);
        json.WriteEndObject();
    }

    private static void WriteBreak(Utf8JsonWriter json, SeriesBreak it)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, it.Kind.ToString().ToLowerInvariant());
        json.WriteString("before"u8, it.Before);
        json.WriteString("after"u8, it.After);
        json.WriteEndObject();
    }

    private static string DirectionOf(SeriesDirection direction) =>
        direction == SeriesDirection.NotComparable ? "notComparable" : direction.ToString().ToLowerInvariant();

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, Quantity? number)
    {
        json.WritePropertyName(name);
        if (number is null) json.WriteNullValue();
        else ValueWriter.Write(json, number);
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
