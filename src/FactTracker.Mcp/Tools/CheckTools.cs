using System.Text;
using System.Text.Json;
using FactTracker.Mcp.Answers;
using FactTracker.Reading;
using FactTracker.Serialization;

namespace FactTracker.Mcp.Tools;

/// <summary>Tools that check what an assistant wrote: a text against the set, and a draft of a set by the rules.</summary>
internal static class CheckTools
{
    public static IReadOnlyList<ClaimTool> All { get; } =
    [
        new(
            "verify_text",
            "Says of each statement of a text whether the set supports, contradicts, knows as outdated, or does not know it, and why.",
            """
            {"type":"object","properties":{"text":{"type":"string"},
            "published":{"type":"string","description":"When the text was published, in EDTF, for \"last year\"."},
            "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}},"required":["text"]}
            """,
            Verify),
        new(
            "check_draft", "Lists the problems of a draft claim set in FactTracker's JSON, each with its place and remedy.",
            """
            {"type":"object","properties":{"set":{"type":"string","description":"The claim set as JSON text."},
            "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}},"required":["set"]}
            """,
            Check),
    ];

    /// <summary>Reads a draft.</summary>
    public static ClaimSetReading Draft(CallArguments arguments) =>
        ClaimSetReader.Read(Encoding.UTF8.GetBytes(arguments.Required("set")));

    private static void Verify(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        Edtf? published = null;
        if (arguments.Text("published") is { } date)
        {
            published = Edtf.TryParse(date, out var parsed)
                ? parsed
                : throw new CallException("\"published\" is no date in EDTF. Write 2025-09-18 or 2025-09.");
        }

        var verification = served.Verifier().Verify(arguments.Required("text"), new ProseOptions { Published = published });
        json.WriteString("summary"u8, verification.ToSummary());
        Page.Of(arguments).Write(json, "statements", [.. verification.Statements], statement => statement.WriteTo(json));
        foreach (var note in verification.Notes.Take(1))
        {
            json.WriteString("note"u8, note.Message);
        }
    }

    private static void Check(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var reading = Draft(arguments);
        json.WriteNumber("claims"u8, reading.Set.Claims.Count);
        json.WriteNumber("sources"u8, reading.Set.Sources.Count);
        Page.Of(arguments).Write(json, "problems", [.. reading.Check()], problem => Write(json, problem));
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, problem.Code);
        json.WriteString("severity"u8, problem.Severity.ToString().ToLowerInvariant());
        json.WriteString("path"u8, problem.Path);
        json.WriteString("message"u8, problem.Message);
        if (problem.Remedy is { } remedy) json.WriteString("remedy"u8, remedy);
        json.WriteEndObject();
    }
}
