namespace FactTracker;

/// <content>What happens on the way from and to the formats of others.</content>
public static partial class Rules
{
    /// <summary>FT0901: The text is not in the format it was read as.</summary>
    public static Rule NotInFormat { get; } = new(
        "FT0901",
        Severity.Error,
        "The text is not in the format it was read as.",
        "Nothing of the format that was named, or told by the text, is found here. Look at what the file is, or name " +
        "its format.");

    /// <summary>FT0902: Something in another format cannot be understood.</summary>
    public static Rule ForeignUnread { get; } = new(
        "FT0902",
        Severity.Warning,
        "Something in another format cannot be understood.",
        "The value breaks the rules of its own format, so that what it means cannot be told. It is kept as it was " +
        "written, as an extension member under the prefix of the format, and nothing here reads it.");

    /// <summary>FT0903: Something in another format was read in spite of how it is written.</summary>
    public static Rule ForeignRepaired { get; } = new(
        "FT0903",
        Severity.Info,
        "Something in another format was read in spite of how it is written.",
        "The value is not written as its format asks, yet what it means is plain: a number in a string, one thing where " +
        "a list belongs, a date in another notation. The message tells what it was read as.");

    /// <summary>FT0904: Something could not be carried into another format.</summary>
    public static Rule NotCarried { get; } = new(
        "FT0904",
        Severity.Warning,
        "Something could not be carried into another format.",
        "The format written has no place for what stands here. The set itself still has it; what was written does not, " +
        "or has it in a coarser form, as the message tells.");
}
