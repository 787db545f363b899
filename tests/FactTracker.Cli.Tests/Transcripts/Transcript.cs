namespace FactTracker.Cli.Tests.Transcripts;

/// <summary>Reads the steps of a page in Markdown: its blocks of "console", and of "diff", which begin with the name of the file.</summary>
internal static class Transcript
{
    private const string Prompt = "$ ", Fence = "```";

    public static IReadOnlyList<TranscriptStep> Read(string page)
    {
        var steps = new List<TranscriptStep>();
        var lines = page.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var language = lines[at][Fence.Length..];
            var block = lines.Skip(at + 1).TakeWhile(line => line != Fence).ToList();
            if (language == "console") steps.AddRange(Commands(block));
            if (language == "diff") steps.Add(EditOf(block));
            at += block.Count + 1;
        }

        return steps;
    }

    private static IEnumerable<TranscriptStep> Commands(List<string> block)
    {
        for (var at = 0; at < block.Count; at++)
        {
            if (!block[at].StartsWith(Prompt, StringComparison.Ordinal)) continue;
            var printed = block.Skip(at + 1).TakeWhile(line => !line.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
            yield return new TranscriptStep.Command(block[at][Prompt.Length..], printed);
        }
    }

    private static TranscriptStep.Edit EditOf(List<string> block) => new(
        block[0].Trim(),
        string.Concat(block.Skip(1).Where(line => line[0] != '+').Select(line => line[1..] + '\n')),
        string.Concat(block.Skip(1).Where(line => line[0] != '-').Select(line => line[1..] + '\n')));
}
