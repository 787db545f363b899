namespace FactTracker.Cli;

/// <summary>Prints claims in one form.</summary>
internal interface IClaimPrinter
{
    void Write(Claim claim);

    /// <summary>Prints what was held back. Nothing is written after it.</summary>
    void Finish()
    {
    }
}
