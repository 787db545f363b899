using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Writes CSL dates. CSL can express year, month and day, seasons, ranges and "circa"; any other date is written in EDTF as <c>raw</c>.
/// </summary>
internal static class CslDateWriter
{
    private const int SeasonsPerHemisphere = 4, Spring = 21, SouthernWinter = 32;

    /// <summary>Writes a date; returns null when it has neither a value nor words.</summary>
    public static RawJson? Write(DateStatement date)
    {
        if (date.AsDate is not { } edtf)
            return string.IsNullOrWhiteSpace(date.Words) ? null : RawBuilder.Build(json => WriteObject(json, null, null, date.Words));
        var parts = PartsOf(edtf);
        return RawBuilder.Build(json => WriteObject(json, edtf, parts, date.Words));
    }

    private static void WriteObject(Utf8JsonWriter json, Edtf? date, IReadOnlyList<IReadOnlyList<long>>? parts, string? words)
    {
        json.WriteStartObject();
        if (parts is not null) WriteParts(json, parts);
        if (parts is not null && SeasonOf(date!.Value) is { } season) json.WriteNumber("season", season);
        if (parts is not null && (date!.Value.IsApproximate || date.Value.IsUncertain)) json.WriteBoolean("circa", true);
        if (!string.IsNullOrWhiteSpace(words)) json.WriteString("literal", words);
        if (parts is null && date is not null) json.WriteString("raw", date.ToString());
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<long>> dates)
    {
        json.WriteStartArray("date-parts");
        foreach (var date in dates)
        {
            json.WriteStartArray();
            foreach (var part in date)
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static IReadOnlyList<IReadOnlyList<long>>? PartsOf(Edtf date)
    {
        if (date.Kind != EdtfKind.Interval) return CslDateParts.Of(date) is { } parts ? [parts] : null;
        if (date.IntervalStart is not { Season: null } start || CslDateParts.Of(start) is not { } first) return null;
        if (date.IntervalEnd is not { } end) return [first, [0]];
        return end.Season is null && CslDateParts.Of(end) is { } last ? [first, last] : null;
    }

    private static int? SeasonOf(Edtf date) => (int?)date.Season switch
    {
        >= Spring and <= SouthernWinter and var code => ((code - Spring) % SeasonsPerHemisphere) + 1,
        _ => null,
    };
}
