using System.Globalization;
using System.Text.Json;

namespace FactTracker.History;

/// <summary>Writes scores and reasons, for people and as JSON.</summary>
internal static class MatchWording
{
    private const int Decimals = 4;

    /// <summary>Rounds a score to what is worth printing.</summary>
    public static double Round(double score) => Math.Round(score, Decimals);

    public static string Of(double score, ValueList<string> why) =>
        string.Create(CultureInfo.InvariantCulture, $"{score:0.00}: {string.Join("; ", why)}.");

    public static void Write(Utf8JsonWriter json, double score, ValueList<string> why)
    {
        json.WriteNumber("score"u8, score);
        json.WriteStartArray("why"u8);
        foreach (var reason in why)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
    }
}
