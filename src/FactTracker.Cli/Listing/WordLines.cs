namespace FactTracker.Cli;

/// <summary>Prints a line for each claim: its id and its words.</summary>
internal sealed class WordLines(VerbRun run) : IClaimPrinter
{
    public void Write(Claim claim)
    {
        var line = StyledLine.Of(claim.Id.Text, Tone.Name).Add($"  {claim.ToWords(run.Host.Culture)}");
        if (claim.Status != ClaimStatus.Asserted) line.Add($" [{claim.Status}]", Tone.Warning);
        run.Text.WriteLine(line);
    }
}
