using System.Globalization;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>Prints stale claims for people: why, what to do, and when it will be due again.</summary>
internal static class StaleLines
{
    private const int Indent = 2;

    public static void Write(StaleClaims stale, VerbRun run)
    {
        ClaimId? last = null;
        foreach (var finding in stale.Findings.Concat(stale.Possible).TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            if (finding.Claim != last) run.Text.WriteLine(StyledLine.Of(finding.Claim.Text, Tone.Name));
            Write(finding, run);
            last = finding.Claim;
        }

        run.Flush();
        run.Notes.WriteLine(StyledLine.Of(Summary(stale)));
    }

    private static void Write(StaleFinding finding, VerbRun run)
    {
        var tone = finding.IsCertain ? Tone.Warning : Tone.Plain;
        var next = finding.Next is { } day ? $" It will then be due on {DayInWords(day)}." : "";
        run.Text.WriteParagraph(
            StyledLine.Of(finding.ToWords(run.Host.Culture), tone).Add($" [{finding.Policy}]", Tone.Quiet), Indent);
        run.Text.WriteParagraph(StyledLine.Of(finding.ToAction() + next, Tone.Remedy), Indent + Indent);
    }

    private static string Summary(StaleClaims stale)
    {
        var certain = stale.Findings.Select(finding => finding.Claim).Distinct().Count();
        var possible = stale.Possible.Select(finding => finding.Claim).Distinct().Count();
        var more = possible == 0 ? "" : $", and {Counts.Of(possible, "claim", "claims")} possibly";
        var unknown = stale.AgeNotKnown == 0
            ? ""
            : $" {Counts.Of(stale.AgeNotKnown, "claim has", "claims have")} no date by which this could be known.";
        return $"{Counts.Of(certain, "stale claim", "stale claims")}{more}.{unknown}";
    }

    // Sentences are in English, so the days in them are.
    private static string DayInWords(LocalDate day) => Edtf.From(day).ToWords(CultureInfo.GetCultureInfo("en"));
}
