using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Prints problems as a JSON object for other programs: <c>{"problems":[…],"sources":N,"claims":N}</c>.</summary>
internal static class ProblemJson
{
    public static void Write(CheckReport report, Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("problems");
            foreach (var set in report.Sets)
            {
                foreach (var problem in set.Problems)
                {
                    Write(problem, set.File, json);
                    json.FlushMuch();
                }
            }

            foreach (var file in report.Unread)
            {
                Write(file.ToProblem(), file.File, json);
            }

            json.WriteEndArray();
            WriteCounts(report, json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the members <c>sources</c> and <c>claims</c>: how many were read.</summary>
    public static void WriteCounts(CheckReport report, Utf8JsonWriter json)
    {
        json.WriteNumber("sources", report.Sets.Sum(set => set.Sources));
        json.WriteNumber("claims", report.Sets.Sum(set => set.Claims));
    }

    /// <summary>Writes a problem as an object.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="json">The writer.</param>
    public static void Write(Problem problem, string file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", ProblemLines.WordOf(problem.Severity));
        json.WriteString("file", file);
        json.WriteNumberOrNull("line", problem.Line);
        json.WriteNumberOrNull("column", problem.Column);
        json.WriteString("path", problem.Path);
        json.WriteString("message", problem.Message);
        if (problem.Field is { } field) json.WriteString("field", field);
        if (problem.Value is { } value) json.WriteString("value", value);
        if (problem.Remedy is { } remedy) json.WriteString("remedy", remedy);
        if (problem.LeftOut is { } more)
        {
            json.WriteStartObject("leftOut");
            json.WriteString("code", more.Rule.Code);
            json.WriteNumber("count", more.Count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
