namespace FactTracker.Cli.Conflicting;

/// <summary>Writes an answer for people, one paragraph for each of its lines.</summary>
internal static class AnswerLines
{
    public static void Write(string words, VerbRun run)
    {
        foreach (var line in words.Split('\n'))
        {
            run.Text.WriteParagraph(StyledLine.Of(line));
        }
    }
}
