using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Writes a difference in the form that other programs rely on.</summary>
internal static class DifferenceJson
{
    public static void Write(Utf8JsonWriter json, SetDifference difference)
    {
        var wording = new ChangeWording(difference, CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteStartArray("changes"u8);
        foreach (var change in difference.Changes)
        {
            Write(json, change, wording.Of(change));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordChange change, string words)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, NameOf(change.Kind));
        json.WriteString("record"u8, change switch
        {
            ClaimChange => "claim",
            SourceChange => "source",
            _ => "set",
        });
        json.WriteString("id"u8, change.Id);
        json.WriteStartArray("members"u8);
        foreach (var (name, from, to) in change.Members)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WritePropertyName("from"u8);
            RawWriter.Write(json, from ?? default);
            json.WritePropertyName("to"u8);
            RawWriter.Write(json, to ?? default);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("words"u8, words);
        json.WriteEndObject();
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Changed => "changed",
        _ => "renamed",
    };
}
