using FactTracker.History;

namespace FactTracker.Cli.Evidence;

/// <summary>Prints what became of quotes for people: one paragraph for each, with what is missing in it.</summary>
internal static class EvidenceLines
{
    public static void Write(EvidenceReport report, VerbRun run)
    {
        foreach (var finding in report.Findings.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            var tone = finding.IsLost ? Tone.Warning : finding.State == EvidenceState.Found ? Tone.Plain : Tone.Info;
            var line = StyledLine.Of(finding.Claim.Text, Tone.Name).Add($"  {finding.State.ToName()}  ", tone);
            run.Text.WriteParagraph(line.Add(finding.ToWords()));
        }
    }
}
