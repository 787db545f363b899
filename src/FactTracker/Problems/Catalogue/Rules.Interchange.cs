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
}
