using System.Text;
using FactTracker.History;

namespace FactTracker.Cli;

/// <summary>Prints what a merge did on standard error, as standard output has the merged set.</summary>
internal static class MergeReport
{
    public static void Write(SetMerge merge, bool isJson, bool isWhole, string name, VerbRun run)
    {
        if (isJson)
        {
            if (merge.HasConflicts) run.Host.Error.WriteLine(Escaped(merge.ToJson()));
            return;
        }

        foreach (var line in isWhole ? merge.Lines : [])
        {
            run.Messages.WriteLine(StyledLine.Of($"{line}", Tone.Quiet));
        }

        var summary = merge.HasConflicts ? run.Messages : run.Notes;
        foreach (var line in merge.ToWords().Split('\n'))
        {
            summary.WriteLine(StyledLine.Of($"{name}: ", Tone.Name).Add(line));
        }

        var open = merge.Set.MergeConflicts.Count;
        if (open > merge.Conflicts.Count)
            run.Messages.WriteLine(StyledLine.Of($"The set has {open} conflicts with those that were open before.", Tone.Warning));
        if (open > 0)
            run.Messages.WriteLine(StyledLine.Of("The set has our values. Choose others with \"facttracker resolve\".", Tone.Warning));
    }

    // A terminal never gets control characters.
    private static string Escaped(string json)
    {
        using var output = new MemoryStream();
        using (var escapes = new JsonEscapes(output))
        {
            escapes.Write(Encoding.UTF8.GetBytes(json));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
