namespace FactTracker;

/// <content>The structure of a text: valid JSON with the right types and the required members.</content>
public static partial class Rules
{
    /// <summary>FT0101: The text is not valid JSON.</summary>
    public static Rule MalformedJson { get; } = new(
        "FT0101",
        Severity.Error,
        "The text is not valid JSON.",
        "The text violates the JSON grammar (RFC 8259) at this position. What comes before it is kept. What comes after it " +
        "is read only if the fault could be repaired or its record left out, as the message says. Look for a missing comma, quote or " +
        "bracket, or a file that was cut off.");

    /// <summary>FT0102: A value has the wrong JSON type.</summary>
    public static Rule WrongType { get; } = new(
        "FT0102",
        Severity.Error,
        "A value has the wrong JSON type.",
        "The format expects another type here, such as an object instead of a string, or a single value instead of a list. The " +
        "value is left out of the model and kept as written.");

    /// <summary>FT0103: A required member is missing.</summary>
    public static Rule MissingMember { get; } = new(
        "FT0103",
        Severity.Error,
        "A required member is missing.",
        "Some members are required, such as the id of a record or the source of a citation; the documentation of the format " +
        "marks them. A record without them cannot be represented, so it is left out.");

    /// <summary>FT0104: A member appears twice in one object.</summary>
    public static Rule DuplicateMember { get; } = new(
        "FT0104",
        Severity.Error,
        "A member appears twice in one object.",
        "Member names are unique within an object, compared after unescaping. The first value is used and the second is left " +
        "out; delete one of them.");

    /// <summary>FT0105: A member is not defined by the format.</summary>
    public static Rule UnlistedMember { get; } = new(
        "FT0105",
        Severity.Info,
        "A member is not defined by the format.",
        "The member is kept and written back, but FactTracker does not interpret it. It may be misspelled; the message suggests " +
        "the nearest defined member. If it is an extension, give its name a prefix and a colon.");

    /// <summary>FT0106: Something exceeds a limit of the reader.</summary>
    public static Rule LimitPassed { get; } = new(
        "FT0106",
        Severity.Error,
        "Something exceeds a limit of the reader.",
        "Limits on size, depth, length and count protect the program from hostile files. Each limit is an option with a " +
        "default; raise it for files that you trust.");

    /// <summary>FT0107: A list contains null.</summary>
    public static Rule NullInList { get; } = new(
        "FT0107",
        Severity.Error,
        "A list contains null.",
        "Null means that a member is absent, which has no meaning within a list. Remove the element, or write { \"unknown\": true " +
        "} for a value that exists but is not known.");

    /// <summary>FT0108: The format version is not supported.</summary>
    public static Rule UnsupportedVersion { get; } = new(
        "FT0108",
        Severity.Error,
        "The format version is not supported.",
        "A later major version may give the same members another meaning, so the set is not read at all.");

    /// <summary>FT0109: The set uses a later minor version of the format.</summary>
    public static Rule LaterVersion { get; } = new(
        "FT0109",
        Severity.Info,
        "The set uses a later minor version of the format.",
        "The set is read. Members that were added in later versions are kept as written, but not interpreted.");

    /// <summary>FT0110: A string is not valid Unicode.</summary>
    public static Rule BadText { get; } = new(
        "FT0110",
        Severity.Error,
        "A string is not valid Unicode.",
        "The bytes are not UTF-8, or an escape stands for half of a surrogate pair. Such a string cannot be compared or " +
        "exchanged safely. In the native format, bytes that are not UTF-8 are read as Windows-1252, or become U+FFFD if the rest of " +
        "the string is UTF-8, so that the text is kept.");

    /// <summary>FT0111: A value is of two kinds at once.</summary>
    public static Rule AmbiguousValue { get; } = new(
        "FT0111",
        Severity.Error,
        "A value is of two kinds at once.",
        "The kind of a value in long form follows from the one member it has of text, flag, amount (or lower, upper), date, " +
        "entity, unknown and none. Two of them contradict each other, and so does false for unknown or none.");

    /// <summary>FT0112: A value is of an unknown kind.</summary>
    public static Rule UnrecognisedValue { get; } = new(
        "FT0112",
        Severity.Info,
        "A value is of an unknown kind.",
        "The value has none of the members that determine the kind of a value. It is kept and written back.");

    /// <summary>FT0113: The first line of the line form is not the set.</summary>
    public static Rule NoSetLine { get; } = new(
        "FT0113",
        Severity.Error,
        "The first line of the line form is not the set.",
        "The line form starts with a line that holds the set without its sources and claims. If that line is missing, the rest " +
        "is read as version 1.0.");

    /// <summary>FT0114: A set line appears among the records of the line form.</summary>
    public static Rule LaterSetLine { get; } = new(
        "FT0114",
        Severity.Error,
        "A set line appears among the records of the line form.",
        "Only the first line holds the set; this line is skipped. Two sets cannot be merged by concatenating their files.");

    /// <summary>FT0115: A line does not hold exactly one source or claim.</summary>
    public static Rule BadWrapper { get; } = new(
        "FT0115",
        Severity.Error,
        "A line does not hold exactly one source or claim.",
        "Every line after the first is { \"source\": {…} } or { \"claim\": {…} }, apart from extensions.");

    /// <summary>FT0116: A claim says nothing.</summary>
    public static Rule MissingContent { get; } = new(
        "FT0116",
        Severity.Error,
        "A claim says nothing.",
        "A claim needs a text, a property with a value, or a property with a time. Without one of these there is nothing that " +
        "can be true or false.");

    /// <summary>FT0117: A source cannot be found.</summary>
    public static Rule UntitledSource { get; } = new(
        "FT0117",
        Severity.Error,
        "A source cannot be found.",
        "A source has a title, an address, an identifier such as a DOI, an archived copy, or the reference as printed in words. " +
        "A source that is deliberately not named has the kind \"unnamed\"; it needs none of them, and neither do the kinds " +
        "interview, personal_communication, statement and observation.");

    /// <summary>FT0118: More problems of one rule were found than are listed.</summary>
    public static Rule MoreProblems { get; } = new(
        "FT0118",
        Severity.Info,
        "More problems of one rule were found than are listed.",
        "A list of problems contains at most a certain number of each rule, so that many problems of one rule do not hide " +
        "another. The note has the number of the others and the place of the first of them. Raise MaxProblems in code, or " +
        "--max-problems on the command line, to list them all.");

    /// <summary>FT0119: Claims and sources are not in a set.</summary>
    public static Rule RecordsAlone { get; } = new(
        "FT0119",
        Severity.Info,
        "Claims and sources are not in a set.",
        "The text is a list of claims and sources, or each line is one, without a set around them. They are read as a set of version " +
        "1.0. Each is recognised as a claim or a source by its members, so that records of other data are not mistaken for them.");
}
