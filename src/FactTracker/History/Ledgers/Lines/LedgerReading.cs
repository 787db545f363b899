using FactTracker.Serialization;

namespace FactTracker.History;

/// <summary>The result of reading the text of a ledger: the ledger, and every problem found, each at its place.</summary>
/// <remarks>
/// <para>Entries follow from each other. Where one cannot be read, reading therefore ends with an error: the ledger then is what it was
/// before that entry, and never one that skips it. A broken link of the chain is an error too, but the entries still stand.</para>
/// <para>What an interrupted append left at the end is not part of the ledger, and is reported as an error (FT1210): a file that was cut
/// off looks the same.</para>
/// </remarks>
/// <example><code>
/// var reading = LedgerReader.Read(File.ReadAllBytes("russia.ledger.jsonl"));
/// foreach (var problem in reading.Problems) Console.WriteLine(problem);
/// </code></example>
public sealed class LedgerReading
{
    internal LedgerReading(Ledger ledger, Digest? head, IReadOnlyList<Problem> problems, long end)
    {
        Ledger = ledger;
        Head = head;
        Problems = problems;
        End = end;
        HasErrors = problems.Any(problem => problem.Severity == Severity.Error);
    }

    /// <summary>The ledger, up to the first entry that could not be read.</summary>
    public Ledger Ledger { get; }

    /// <summary>The digest of the line of the last entry, or null if there is none. It stands for the whole history: with it, any change
    /// can be found, even a cut.</summary>
    public Digest? Head { get; }

    /// <summary>The problems, in the order of the text.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors { get; }

    /// <summary>The digest of the last line that was packed away, or null.</summary>
    internal Digest? StartLine { get; init; }

    /// <summary>Whether the line that was sought by its digest is there.</summary>
    internal bool HasSought { get; init; }

    /// <summary>The number of the line of the first entry in the text.</summary>
    internal long FirstLine { get; init; } = 1;

    /// <summary>The offset behind the line of the last entry.</summary>
    internal long End { get; }

    /// <summary>Returns the ledger if it has no error.</summary>
    /// <exception cref="ClaimSetFormatException">There is an error; the exception carries all problems.</exception>
    public Ledger Require() => HasErrors ? throw new ClaimSetFormatException(Problems) : Ledger;
}
