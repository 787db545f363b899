using FactTracker.Analysis;
using NodaTime.Text;

namespace FactTracker.Cli;

/// <summary>Prints an agenda for people: one line for each item, the day first.</summary>
internal static class AgendaLines
{
    public static void Write(Agenda agenda, StaleClaims stale, VerbRun run)
    {
        foreach (var item in agenda.Items.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteLine(StyledLine.Of(LocalDatePattern.Iso.Format(item.Due))
                .Add($"  {item.Claim.Text}", Tone.Name)
                .Add($"  {WhatOf(item)}")
                .Add($"  [{item.Policy}]", Tone.Quiet));
        }

        run.Flush();
        var count = stale.Findings.Select(finding => finding.Claim).Distinct().Count();
        var already = count == 0 ? "" : $" {Counts.Of(count, "claim is", "claims are")} stale already; facttracker stale lists them.";
        run.Notes.WriteLine(StyledLine.Of(
            $"{Counts.Of(agenda.Items.Count, "item", "items")} until {LocalDatePattern.Iso.Format(agenda.Until)}.{already}"));
    }

    private static string WhatOf(AgendaItem item)
    {
        var what = item.Reason switch
        {
            StaleReason.Expired => "expires",
            StaleReason.CheckOverdue => "to be checked",
            _ => "reaches its maximum age",
        };
        return item.IsCertain ? what : $"possibly {what}";
    }
}
