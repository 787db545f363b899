using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Writes an answer as one indented JSON object and a line feed.</summary>
internal static class AnswerJson
{
    public static void Write(Action<Utf8JsonWriter> write, VerbRun run)
    {
        using (var json = DataJson.Writer(run.Json))
        {
            write(json);
        }

        run.Json.WriteByte((byte)'\n');
    }
}
