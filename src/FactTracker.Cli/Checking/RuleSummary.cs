using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Prints how often each rule is broken: one line per rule, or <c>{"rules":[…],"sources":N,"claims":N}</c>.</summary>
internal static class RuleSummary
{
    public static void Write(CheckReport report, TerminalWriter output)
    {
        var rules = RuleCount.Of(report.Problems);
        var width = rules.Select(rule => Shown(rule.Count).Length).DefaultIfEmpty().Max();
        foreach (var (rule, count) in rules)
        {
            output.WriteLine(StyledLine.Of($"{Shown(count).PadLeft(width)}  ")
                .Add($"{ProblemLines.WordOf(rule.Severity)} {rule.Code}", ProblemLines.ToneOf(rule.Severity)).Add($": {rule.Title}"));
        }
    }

    public static void Write(CheckReport report, Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (var (rule, count) in RuleCount.Of(report.Problems))
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Code);
                json.WriteString("severity", ProblemLines.WordOf(rule.Severity));
                json.WriteNumber("count", count);
                json.WriteString("title", rule.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            ProblemJson.WriteCounts(report, json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string Shown(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
