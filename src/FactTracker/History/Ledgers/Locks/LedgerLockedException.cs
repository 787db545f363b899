namespace FactTracker.History;

/// <summary>A ledger cannot be opened for appending, because somebody else has it open.</summary>
/// <remarks>Reading needs no lock and is never refused.</remarks>
/// <example><code>
/// try
/// {
///     LedgerFile.Append(path, [], new LedgerHolder(4711, "mars", "anna", Instant.FromUtc(2025, 10, 1, 9, 0)));
/// }
/// catch (LedgerLockedException e)
/// {
///     Console.Error.WriteLine(e.Holder);
/// }
/// </code></example>
public sealed class LedgerLockedException : IOException
{
    internal LedgerLockedException(string ledger, string lockPath, LedgerHolder? holder, bool isElsewhere)
        : base($"{ledger} is locked by {holder?.ToString() ?? "another process"}. " + (isElsewhere
            ? $"Wait until it is done, or delete {lockPath} if that process no longer runs."
            : "Wait until it is done.")) => Holder = holder;

    /// <summary>Who has it open, or null if that is not known.</summary>
    public LedgerHolder? Holder { get; }
}
