using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints the appearances of a claim.</summary>
internal sealed class AppearanceOutput(VerbRun run)
{
    private const int WidestBar = 40;

    public void Write(ClaimAppearances appearances, bool isJson)
    {
        if (isJson)
        {
            AnswerJson.Write(appearances.WriteTo, run);
            return;
        }

        var culture = run.Host.Culture;
        run.Text.WriteParagraph(StyledLine.Of(appearances.ToWords(culture)));
        if (!appearances.Months.IsEmpty) run.Text.WriteLine();
        var most = appearances.Months.Select(month => month.Count).DefaultIfEmpty(1).Max();
        foreach (var month in appearances.Months)
        {
            var bar = new string('█', Math.Max(1, (int)((long)month.Count * Math.Min(most, WidestBar) / most)));
            run.Text.WriteLine(StyledLine.Of($"{month.Month,-7}  {bar} {month.Count.ToString(culture)}"));
        }

        if (!appearances.Items.IsEmpty) run.Text.WriteLine();
        foreach (var item in appearances.Items)
        {
            run.Text.WriteLine(StyledLine.Of(item.ToWords(culture)).Add($"  {item.Claim}", Tone.Quiet));
        }
    }
}
