using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads values that are times. When a date cannot express all of a time, the time is kept beside it.</summary>
internal static class TimeReader
{
    public const string Gregorian = "http://www.wikidata.org/entity/Q1985727";
    public const string Julian = "http://www.wikidata.org/entity/Q1985786";
    private const string JulianName = "julian";

    public static DateValue? Read(ReadOnlySpan<byte> json)
    {
        if (TimeOf(json) is not { } time) return null;
        var date = time.ToEdtf();
        if (date.Value is not { } edtf) return null;
        var back = WikibaseTime.From(edtf);
        if (date.IsLossless && back.IsLossless && back.Value == time) return new DateValue(edtf);
        return new DateValue(edtf)
        {
            Calendar = time.Calendar == WikibaseCalendar.Julian ? JulianName : null,
            Extensions = WikibaseMembers.Kept(new Extension(WikibaseMembers.Value, JsonMinifier.Minify(json))),
        };
    }

    private static WikibaseTime? TimeOf(ReadOnlySpan<byte> json)
    {
        string? text = null, calendar = Gregorian;
        int precision = -1, before = 0, after = 0, zone = 0;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSound = reader switch
            {
                _ when SoundJson.HasText(ref reader, "time"u8) => IsText(ref reader, out text),
                _ when SoundJson.HasText(ref reader, "calendarmodel"u8) => IsText(ref reader, out calendar),
                _ when SoundJson.HasText(ref reader, "precision"u8) => IsCount(ref reader, out precision),
                _ when SoundJson.HasText(ref reader, "before"u8) => IsCount(ref reader, out before),
                _ when SoundJson.HasText(ref reader, "after"u8) => IsCount(ref reader, out after),
                _ when SoundJson.HasText(ref reader, "timezone"u8) =>
                    reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out zone),
                _ => false,
            };
            if (!isSound) return null;
        }

        if (CalendarOf(calendar) is not { } model || !WikibaseTime.TryParse(text, (WikibasePrecision)precision, out var time)) return null;
        return time with { Before = before, After = after, TimeZone = zone, Calendar = model };
    }

    private static WikibaseCalendar? CalendarOf(string? iri) => iri?.Replace("https://", "http://", StringComparison.Ordinal) switch
    {
        Gregorian => WikibaseCalendar.Gregorian,
        Julian => WikibaseCalendar.Julian,
        _ => null,
    };

    private static bool IsText(ref Utf8JsonReader reader, out string? text)
    {
        reader.Read();
        text = MemberText.Of(ref reader);
        return text is not null;
    }

    private static bool IsCount(ref Utf8JsonReader reader, out int count)
    {
        count = 0;
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out count) && count >= 0;
    }
}
