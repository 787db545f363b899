using FactTracker.Serialization;

namespace FactTracker.History;

/// <summary>The result of asking the file of a ledger what was known at a time: the state, and every problem found on the way.</summary>
/// <example><code>
/// var reading = LedgerFile.AsOf("russia.ledger.jsonl", Instant.FromUtc(2025, 10, 1, 0, 0));
/// Console.WriteLine(reading.Require().Set.Claims.Count);
/// </code></example>
public sealed class LedgerStateReading
{
    internal LedgerStateReading(LedgerState state, IReadOnlyList<Problem> problems)
    {
        State = state;
        Problems = problems;
        HasErrors = problems.Any(problem => problem.Severity == Severity.Error);
    }

    /// <summary>What was known: the set, the judgements and the tombstones.</summary>
    public LedgerState State { get; }

    /// <summary>The problems of the lines that were read for the answer. The others were not looked at.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether an error was found. The state may then lack something.</summary>
    public bool HasErrors { get; }

    /// <summary>Returns the state if there is no error.</summary>
    /// <exception cref="ClaimSetFormatException">There is an error; the exception carries all problems.</exception>
    public LedgerState Require() => HasErrors ? throw new ClaimSetFormatException(Problems) : State;
}
