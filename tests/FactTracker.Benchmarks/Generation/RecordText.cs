using System.Globalization;
using System.Text.Json;

namespace FactTracker.Benchmarks.Generation;

/// <summary>Writes the sources and claims of the large set.</summary>
internal static class RecordText
{
    private const int FirstYear = 2000;
    private const int Years = 25;

    public static void WriteSource(Utf8JsonWriter json, ref Dice dice, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", SourceId(number));
        json.WriteString("kind", dice.Favourite(Vocabulary.Kinds));
        json.WriteString("title", Invariant($"Wave {number} of the survey of {dice.Favourite(Vocabulary.Countries)} on {dice.Favourite(Vocabulary.Properties)}"));
        json.WriteString("publisher", dice.Favourite(Vocabulary.Publishers));
        json.WriteString("published", Invariant($"{FirstYear + Years + 1}-{dice.Below(12) + 1:00}"));
        json.WriteString("url", Invariant($"https://example.org/surveys/{number}"));
        json.WriteString("reliability", "ABCDEF".AsSpan(dice.Below(6), 1));
        if (number > 0 && dice.Percent(60))
        {
            json.WriteStartArray("basedOn");
            json.WriteStringValue(SourceId(dice.Below(number)));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteClaim(Utf8JsonWriter json, ref Dice dice, int number, int sources)
    {
        var country = dice.Favourite(Vocabulary.Countries);
        var property = dice.Favourite(Vocabulary.Properties);
        var group = dice.Favourite(Vocabulary.Groups);
        var tenths = dice.Below(1000);
        var year = FirstYear + dice.Below(Years);
        json.WriteStartObject();
        json.WriteString("id", Invariant($"claim-{number:000000}"));
        json.WriteString("text", Invariant($"In {year}, {tenths / 10.0} per cent of {group} in {country} stated {property}, according to table {number % 97 + 1} of wave {number % 31 + 1}."));
        json.WriteString("subject", country);
        json.WriteString("property", property);
        WriteValue(json, ref dice, tenths, group);
        json.WriteString("when", dice.Percent(60) ? Invariant($"{year}") : Invariant($"{year}-{dice.Below(12) + 1:00}"));
        json.WriteStartObject("confidence");
        json.WriteNumber("probability", (50 + dice.Below(50)) / 100m);
        json.WriteEndObject();
        WriteCitations(json, ref dice, sources);
        json.WriteStartArray("tags");
        json.WriteStringValue(dice.Favourite(Vocabulary.Tags));
        json.WriteStringValue(Vocabulary.Tags[^1]);
        json.WriteEndArray();
        json.WriteString("recorded", Invariant($"2026-{dice.Below(12) + 1:00}-{dice.Below(28) + 1:00}T{dice.Below(24):00}:{dice.Below(60):00}:{dice.Below(60):00}Z"));
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ref Dice dice, int tenths, string group)
    {
        json.WriteStartObject("value");
        json.WriteNumber("amount", tenths / 10.0);
        json.WriteString("unit", "%");
        if (dice.Percent(20)) json.WriteString("approximation", dice.Favourite(Vocabulary.Hedges));
        json.WriteString("of", group);
        json.WriteEndObject();
    }

    private static void WriteCitations(Utf8JsonWriter json, ref Dice dice, int sources)
    {
        json.WriteStartArray("citations");
        for (var left = dice.Percent(40) ? 2 : 1; left > 0; left--)
        {
            json.WriteStartObject();
            json.WriteString("source", SourceId(dice.Below(sources)));
            json.WriteStartObject("locator");
            json.WriteString("page", Invariant($"{dice.Below(300) + 1}"));
            json.WriteString("section", Invariant($"table {dice.Below(60) + 1}"));
            json.WriteEndObject();
            json.WriteNumber("credibility", dice.Below(6) + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string SourceId(int number) => Invariant($"survey-{number:000}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
