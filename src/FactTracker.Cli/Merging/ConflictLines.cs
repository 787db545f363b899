namespace FactTracker.Cli;

/// <summary>Prints the conflicts that are left, one paragraph each.</summary>
internal static class ConflictLines
{
    public static void Write(ValueList<MergeConflict> conflicts, int settled, VerbRun run)
    {
        foreach (var conflict in conflicts)
        {
            run.Text.WriteLine(StyledLine.Of(conflict.Id ?? ".", Tone.Name).Add(conflict.Member is { } member ? $" {member}" : "")
                .Add($" ({conflict.Type})", Tone.Quiet));
            run.Text.WriteLine(StyledLine.Of($"  base    {ValueOf(conflict.Base)}"));
            run.Text.WriteLine(StyledLine.Of($"  ours    {ValueOf(conflict.Ours)}"));
            run.Text.WriteLine(StyledLine.Of($"  theirs  {ValueOf(conflict.Theirs)}"));
        }

        var left = Counts.Of(conflicts.Count, "conflict", "conflicts");
        run.Notes.WriteLine(StyledLine.Of(settled > 0 ? $"{settled} settled, {left} left." : $"{left}.", Tone.Quiet));
    }

    private static string ValueOf(RawJson? value) => value?.ToString() ?? "(none)";
}
