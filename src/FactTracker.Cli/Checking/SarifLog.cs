using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Prints problems as a SARIF 2.1.0 log (OASIS), which code hosts and editors show at the places of the problems.</summary>
internal sealed class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _ruleIndex;

    private SarifLog(Utf8JsonWriter json)
    {
        _json = json;
        _ruleIndex = Rules.All.Select((rule, index) => (rule.Code, index))
            .ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
    }

    public static void Write(CheckReport report, Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            new SarifLog(json).WriteLog(report);
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteLog(CheckReport report)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        WriteInvocation(report);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        foreach (var set in report.Sets)
        {
            foreach (var problem in set.Problems)
            {
                WriteResult(problem, set.File);
                _json.FlushMuch();
            }
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "facttracker");
        _json.WriteString("semanticVersion", VersionLine.Version);
        _json.WriteStartArray("rules");
        foreach (var rule in Rules.All)
        {
            WriteRule(rule);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(Rule rule)
    {
        _json.WriteStartObject();
        _json.WriteString("id", rule.Code);
        WriteText("shortDescription", rule.Title);
        WriteText("fullDescription", rule.Explanation);
        WriteText("help", rule.Explanation);
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", LevelOf(rule.Severity));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    // A file that could not be read is not a result but a notification of the run.
    private void WriteInvocation(CheckReport report)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", report.Unread.Count == 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in report.Unread)
        {
            WriteNotification(file.File, file.Message);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteNotification(string file, string message)
    {
        _json.WriteStartObject();
        _json.WriteString("level", "error");
        WriteText("message", message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteArtifact(string file)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", FileUri.Of(file));
        _json.WriteEndObject();
    }

    private void WriteResult(Problem problem, string file)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", problem.Code);
        _json.WriteNumber("ruleIndex", _ruleIndex[problem.Code]);
        _json.WriteString("level", LevelOf(problem.Severity));
        WriteText("message", problem.Remedy is { } remedy ? $"{problem.Message} {remedy}" : problem.Message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        if (problem.Line is { } line) WriteRegion(line, problem.Column);
        _json.WriteEndObject();
        _json.WriteStartArray("logicalLocations");
        _json.WriteStartObject();
        _json.WriteString("fullyQualifiedName", problem.Path);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRegion(long line, int? column)
    {
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", line);
        if (column is { } start) _json.WriteNumber("startColumn", start);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
