using System.Globalization;
using System.Text.Json;

namespace FactTracker.Benchmarks.Generation;

/// <summary>
/// Sets for the formats that carry little of <see cref="LargeSet"/>, of sources alone, and of statements about things with ids; and a set
/// with something to note about nearly every claim.
/// </summary>
internal static class OtherSets
{
    private const int Sources = 400;
    private const int Things = 50;
    private const int FlushAt = 1 << 20;

    /// <summary>Writes a set of sources without claims, as a bibliography.</summary>
    public static void WriteSources(string path, int count)
    {
        var dice = new Dice(1);
        Write(path, "sources", count, (json, number) => RecordText.WriteSource(json, ref dice, number));
    }

    /// <summary>
    /// Writes a set of statements about things with the ids of Wikidata, half of them with a property of Wikidata, half with one of
    /// FollowTheMoney.
    /// </summary>
    public static void WriteThings(string path, int count) => Write(path, "claims", count, WriteThing);

    /// <summary>
    /// Writes a set whose claims cite no source, have a member that is not defined, refer to a record outside the set, or have a relation
    /// of an unknown kind, by turns.
    /// </summary>
    public static void WriteNoted(string path, int count) => Write(path, "claims", count, WriteNoted);

    private static void Write(string path, string list, int count, Action<Utf8JsonWriter, int> write)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("facttracker", "1.0");
        json.WriteStartArray(list);
        for (var number = 0; number < count; number++)
        {
            write(json, number);
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteThing(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", Numbered($"thing-{number}"));
        json.WriteStartObject("subject");
        json.WriteString("entity", Numbered($"https://www.wikidata.org/entity/Q{1 + (number / Things)}"));
        json.WriteString("label", Numbered($"Thing {number / Things}"));
        json.WriteEndObject();
        if (number % 2 == 0)
        {
            json.WriteStartObject("property");
            json.WriteString("entity", "https://www.wikidata.org/entity/P1082");
            json.WriteString("label", "population");
            json.WriteEndObject();
            json.WriteNumber("value", 1_000 + number);
        }
        else
        {
            json.WriteString("property", "summary");
            json.WriteString("value", Numbered($"What register {number % Sources} says of it"));
        }

        json.WriteEndObject();
    }

    private static void WriteNoted(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject();
        json.WriteString("id", Numbered($"noted-{number}"));
        json.WriteString("text", Numbered($"In the town with the number {number} there are {number} inhabitants."));
        json.WriteString("subject", Numbered($"town {number}"));
        json.WriteString("property", "population");
        json.WriteNumber("value", number);
        if (number % 4 == 1) json.WriteString("colour", "red");
        if (number % 4 > 1)
        {
            json.WriteStartArray("relations");
            json.WriteStartObject();
            json.WriteString("type", number % 4 == 2 ? "supports" : "echoes");
            json.WriteString("claim", Numbered($"https://example.org/claims/{number}"));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Numbered(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
