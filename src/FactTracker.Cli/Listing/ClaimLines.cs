namespace FactTracker.Cli;

/// <summary>Prints claims in one of the forms, and on standard error what there is to know about the list.</summary>
internal sealed class ClaimLines(VerbRun run, IClaimPrinter printer)
{
    private long _count;

    /// <summary>Whether nobody reads what is printed any more.</summary>
    public bool IsClosed => run.Host.Output.IsClosed;

    public void Write(Claim claim)
    {
        _count++;
        printer.Write(claim);
    }

    public void WriteAll(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims.TakeWhile(_ => !IsClosed)) Write(claim);
    }

    /// <summary>
    /// Ends the list. Prints on standard error that nothing was found, and how many more claims possibly meet the condition; standard
    /// output has the claims alone.
    /// </summary>
    public void End(long possible = 0)
    {
        printer.Finish();
        if (_count > 0 && possible == 0) return;
        run.Flush();
        if (possible == 0)
        {
            run.Notes.WriteLine(StyledLine.Of("No claim was found.", Tone.Quiet));
            return;
        }

        run.Notes.WriteLine(StyledLine.Of(
            $"{Counts.Of(possible, "more claim possibly meets", "more claims possibly meet")} the condition; " +
            "begin the expression with possibly to see all.",
            Tone.Quiet));
    }
}
