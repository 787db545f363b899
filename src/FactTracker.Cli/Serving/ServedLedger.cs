using FactTracker.Cli.Ledgers;
using FactTracker.History;

namespace FactTracker.Cli.Serving;

/// <summary>Appends to a ledger what an assistant adds to its set.</summary>
internal sealed class ServedLedger(string path, string? by, VerbRun run)
{
    /// <summary>Records claims and sources that are not there yet.</summary>
    /// <param name="added">The claims and sources.</param>
    /// <param name="why">The reason, or null.</param>
    /// <returns>The set with them.</returns>
    /// <exception cref="InvalidOperationException">They cannot be recorded.</exception>
    public ClaimSet Append(ClaimSet added, string? why)
    {
        try
        {
            using var appender = LedgerFiles.Open(path, run);
            var ledger = LedgerFiles.Read(appender, path, run);
            var before = ledger.Present;
            var edited = before with
            {
                Sources = SourceList.Create([.. before.Sources, .. added.Sources]),
                Claims = ClaimList.Create([.. before.Claims, .. added.Claims]),
            };
            appender.Append(ledger.Record(edited, run.Host.Clock.GetCurrentInstant(), LedgerWork.AgentOf(by), why));
            return edited;
        }
        catch (Exception e) when (e is CommandException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(ArgumentFault.SentenceOf(e), e);
        }
    }
}
