namespace FactTracker;

/// <content>Reading and writing other formats.</content>
public static partial class Rules
{
    /// <summary>FT0901: The text is not in the format it was read as.</summary>
    public static Rule NotInFormat { get; } = new(
        "FT0901",
        Severity.Error,
        "The text is not in the format it was read as.",
        "The text contains nothing of the format that was named or detected. Check what the file is, or name its format.");

    /// <summary>FT0902: A value in another format cannot be interpreted.</summary>
    public static Rule ForeignUnread { get; } = new(
        "FT0902",
        Severity.Warning,
        "A value in another format cannot be interpreted.",
        "The value breaks the rules of its own format, so its meaning is not clear. It is kept as written, as an extension " +
        "member under the prefix of the format, and FactTracker does not interpret it.");

    /// <summary>FT0903: A value in another format was read although it breaks the rules of the format.</summary>
    public static Rule ForeignRepaired { get; } = new(
        "FT0903",
        Severity.Info,
        "A value in another format was read although it breaks the rules of the format.",
        "The value is not written as its format requires, but its meaning is clear: a number in a string, a single value " +
        "instead of a list, a date in another notation. The message says how the value was read.");

    /// <summary>FT0904: A value cannot be represented in the target format.</summary>
    public static Rule NotCarried { get; } = new(
        "FT0904",
        Severity.Warning,
        "A value cannot be represented in the target format.",
        "The target format has no place for this value. The set itself is unchanged; the output lacks the value or has a " +
        "coarser form of it, as the message says.");

    /// <summary>FT0905: A text in another format is broken off or malformed.</summary>
    public static Rule ForeignMalformed { get; } = new(
        "FT0905",
        Severity.Error,
        "A text in another format is broken off or malformed.",
        "The text breaks the grammar of its format at this place, so a part of it could not be read. Often the file was cut off. " +
        "What comes before was read. Get the whole file, or correct it at this place.");

    /// <summary>FT0906: A file cannot be read.</summary>
    public static Rule FileUnread { get; } = new(
        "FT0906",
        Severity.Error,
        "A file cannot be read.",
        "The file does not exist, may not be opened, or is not a claim set in any format. The facttracker command reports it, so " +
        "that a report of several files has an entry for each file that is missing in it.");
}
