namespace FactTracker;

/// <content>Ledgers: histories of sets, entry by entry.</content>
public static partial class Rules
{
    /// <summary>FT1201: The text is not a ledger.</summary>
    public static Rule NotALedger { get; } = new(
        "FT1201",
        Severity.Error,
        "The text is not a ledger.",
        "The first line of a ledger has the version of its format in its first member, \"ledger\". Nothing is read from a text " +
        "without it.");

    /// <summary>FT1202: A line of a ledger is not an entry that follows the one before.</summary>
    public static Rule BadEntry { get; } = new(
        "FT1202",
        Severity.Error,
        "A line of a ledger is not an entry that follows the one before.",
        "Every line is an entry with a number, a recorded time and a kind, and the numbers increase by one. Entries depend on those " +
        "before them, so reading ends at a line that is not the next entry. The ledger is what it was before that line. Restore the " +
        "file from a copy.");

    /// <summary>FT1203: An entry of a ledger was recorded before the one before it.</summary>
    public static Rule BackwardTime { get; } = new(
        "FT1203",
        Severity.Error,
        "An entry of a ledger was recorded before the one before it.",
        "Recorded times never decrease, so that what was known at a time is well defined. Reading ends at such an entry. The clock of " +
        "a computer may have been wrong, or lines were moved.");

    /// <summary>FT1204: The chain of a ledger is broken.</summary>
    public static Rule BrokenChain { get; } = new(
        "FT1204",
        Severity.Error,
        "The chain of a ledger is broken.",
        "Every line has the digest of the line before (SHA-256 of its bytes without the line feed). If they differ, the line before was " +
        "changed after it was written, or lines were removed, inserted or moved. The entries are read, but what they say is no longer " +
        "proved to be what was recorded. Compare the file with a copy.");

    /// <summary>FT1205: The last append to a ledger was interrupted.</summary>
    public static Rule TornEntry { get; } = new(
        "FT1205",
        Severity.Info,
        "The last append to a ledger was interrupted.",
        "The file ends with a part of a line, or with some of several entries that were appended together, because the program or the " +
        "computer stopped while it wrote them. They never counted as recorded, and were removed before something else was appended.");

    /// <summary>FT1206: A checkpoint of a ledger does not fit the entries before it.</summary>
    public static Rule BadCheckpoint { get; } = new(
        "FT1206",
        Severity.Error,
        "A checkpoint of a ledger does not fit the entries before it.",
        "A checkpoint has the fingerprint of the set that the entries before it come to. If it differs, an entry before the checkpoint " +
        "was changed, or the checkpoint was written for another ledger.");

    /// <summary>FT1207: A snapshot of a ledger cannot be used.</summary>
    public static Rule UnusableSnapshot { get; } = new(
        "FT1207",
        Severity.Info,
        "A snapshot of a ledger cannot be used.",
        "Snapshots beside a ledger save the time of applying its entries from the beginning. One that cannot be read, or that was made " +
        "for other entries, is ignored; the answer is the same. Delete it.");

    /// <summary>FT1208: A ledger does not end as expected.</summary>
    public static Rule OtherHead { get; } = new(
        "FT1208",
        Severity.Error,
        "A ledger does not end as expected.",
        "No line of the ledger has the digest that the last line had when it was noted. Entries were cut off at the end, or the " +
        "history was written anew. The chain alone cannot show that, which is why the digest of the last line should be kept elsewhere.");

    /// <summary>FT1209: The entries of the time asked about were packed away.</summary>
    public static Rule PackedAway { get; } = new(
        "FT1209",
        Severity.Error,
        "The entries of the time asked about were packed away.",
        "A packed ledger begins with what its older entries came to, so it cannot say what was known before the last of them. Ask the " +
        "archive, which is a ledger too.");

    /// <summary>FT1210: A ledger ends within an entry.</summary>
    public static Rule EndsWithinEntry { get; } = new(
        "FT1210",
        Severity.Error,
        "A ledger ends within an entry.",
        "The file ends with a part of a line, or with some of several entries that were appended together. Either an append was " +
        "interrupted, and what it wrote never counted as recorded; or the file was cut off, and entries are missing. Compare it with a " +
        "copy. The next append removes the part.");
}
