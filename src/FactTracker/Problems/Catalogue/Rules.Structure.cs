namespace FactTracker;

/// <content>What a text must be to be read at all: JSON, of the right types, with the members it must have.</content>
public static partial class Rules
{
    /// <summary>FT0101: The text is not JSON.</summary>
    public static Rule MalformedJson { get; } = new(
        "FT0101",
        Severity.Error,
        "The text is not JSON.",
        "The text breaks the grammar of JSON (RFC 8259) at this place, so nothing behind it can be read; what stands " +
        "before it is kept. Look for a missing comma, quote or bracket, or a file that was cut short.");

    /// <summary>FT0102: A value has the wrong JSON type.</summary>
    public static Rule WrongType { get; } = new(
        "FT0102",
        Severity.Error,
        "A value has the wrong JSON type.",
        "The format asks for another type of value here: an object where there is a string, say, or a list where only " +
        "one thing can stand. The value is left out of the model and kept as it was written.");

    /// <summary>FT0103: A member that must be there is missing.</summary>
    public static Rule MissingMember { get; } = new(
        "FT0103",
        Severity.Error,
        "A member that must be there is missing.",
        "Records need an id, citations a source, and so on; the format marks these members. Without them the record " +
        "cannot be held, so it is left out.");

    /// <summary>FT0104: An object has a member twice.</summary>
    public static Rule DuplicateMember { get; } = new(
        "FT0104",
        Severity.Error,
        "An object has a member twice.",
        "Names within an object are unique, compared after unescaping. The first value holds and the second is left " +
        "out; delete one of them.");

    /// <summary>FT0105: A member is not one that the format lists.</summary>
    public static Rule UnlistedMember { get; } = new(
        "FT0105",
        Severity.Info,
        "A member is not one that the format lists.",
        "The member is kept and written back, but nothing here reads it. It may be misspelt; the message names the " +
        "nearest listed one. To say that it is an extension, give its name a prefix and a colon.");

    /// <summary>FT0106: Something is larger than the reader allows.</summary>
    public static Rule LimitPassed { get; } = new(
        "FT0106",
        Severity.Error,
        "Something is larger than the reader allows.",
        "Limits on size, depth, length and count keep a hostile file from taking the machine down. Each is an option " +
        "with a default; raise it if the file is to be trusted.");

    /// <summary>FT0107: A list has null in it.</summary>
    public static Rule NullInList { get; } = new(
        "FT0107",
        Severity.Error,
        "A list has null in it.",
        "Null means that a member is absent, which has no meaning within a list. Leave the element out; for a value " +
        "that exists but is not known write { \"unknown\": true }.");

    /// <summary>FT0108: The format version is not one this reader can read.</summary>
    public static Rule UnsupportedVersion { get; } = new(
        "FT0108",
        Severity.Error,
        "The format version is not one this reader can read.",
        "A later major version may mean something else by the same words, so it is not read at all.");

    /// <summary>FT0109: The set was written for a later minor version of the format.</summary>
    public static Rule LaterVersion { get; } = new(
        "FT0109",
        Severity.Info,
        "The set was written for a later minor version of the format.",
        "It is read; members added since then are kept as they are and nothing here understands them.");

    /// <summary>FT0110: A string is not sound Unicode.</summary>
    public static Rule BadText { get; } = new(
        "FT0110",
        Severity.Error,
        "A string is not sound Unicode.",
        "The bytes are not UTF-8, or an escape stands for half a surrogate pair. Such a string cannot be compared or " +
        "passed on safely.");

    /// <summary>FT0111: A value is of two kinds at once.</summary>
    public static Rule AmbiguousValue { get; } = new(
        "FT0111",
        Severity.Error,
        "A value is of two kinds at once.",
        "The long form of a value is told by which one of text, flag, amount (or lower, upper), date, entity, unknown " +
        "and none it has. Two of them contradict each other, and so does false for unknown or none.");

    /// <summary>FT0112: A value is of a kind that is not known here.</summary>
    public static Rule UnrecognisedValue { get; } = new(
        "FT0112",
        Severity.Info,
        "A value is of a kind that is not known here.",
        "The value is kept and written back. It has none of the members that tell the kind of a value.");

    /// <summary>FT0113: The first line of the line form is not the set.</summary>
    public static Rule NoSetLine { get; } = new(
        "FT0113",
        Severity.Error,
        "The first line of the line form is not the set.",
        "The line form begins with a line that holds the set without its sources and claims. Without it reading goes " +
        "on as version 1.0.");

    /// <summary>FT0114: A set line stands among the records of the line form.</summary>
    public static Rule LaterSetLine { get; } = new(
        "FT0114",
        Severity.Error,
        "A set line stands among the records of the line form.",
        "Only the first line is the set; this one is skipped. Two sets cannot be joined by joining their files.");

    /// <summary>FT0115: A line holds neither just a source nor just a claim.</summary>
    public static Rule BadWrapper { get; } = new(
        "FT0115",
        Severity.Error,
        "A line holds neither just a source nor just a claim.",
        "Every line behind the first is { \"source\": {…} } or { \"claim\": {…} }, extensions apart.");

    /// <summary>FT0116: A claim says nothing.</summary>
    public static Rule MissingContent { get; } = new(
        "FT0116",
        Severity.Error,
        "A claim says nothing.",
        "A claim needs its text, or a property with a value, or a property with a time. Without one of these there is " +
        "nothing that can be true or false.");

    /// <summary>FT0117: A source has neither title nor address.</summary>
    public static Rule UntitledSource { get; } = new(
        "FT0117",
        Severity.Error,
        "A source has neither title nor address.",
        "Nobody can find a source that has neither, unless its kind is \"unnamed\", for sources that nobody names.");
}
