namespace FactTracker.Cli;

/// <summary>Prints the explanation of a rule.</summary>
internal static class RuleExplanation
{
    /// <exception cref="CommandException">No rule has the code.</exception>
    public static void Write(string code, VerbRun run, bool asJson)
    {
        if (!Rules.TryFind(code, out var rule))
            throw new CommandException($"There is no rule {code}{Usage.DidYouMean(code, Rules.All.Select(known => known.Code))}");
        if (asJson) WriteJson(rule, run.Json);
        else WriteText(rule, run.Text);
    }

    private static void WriteText(Rule rule, TerminalWriter output)
    {
        output.WriteLine(StyledLine.Of(rule.Code, Tone.Name).Add(" ")
            .Add(ProblemLines.WordOf(rule.Severity), ProblemLines.ToneOf(rule.Severity)).Add($": {rule.Title}"));
        output.WriteLine();
        output.WriteParagraph(StyledLine.Of(rule.Explanation));
    }

    private static void WriteJson(Rule rule, Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            json.WriteStartObject();
            json.WriteString("code", rule.Code);
            json.WriteString("severity", ProblemLines.WordOf(rule.Severity));
            json.WriteString("title", rule.Title);
            json.WriteString("explanation", rule.Explanation);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
