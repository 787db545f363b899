namespace FactTracker;

/// <content>Ids and what refers to them.</content>
public static partial class Rules
{
    /// <summary>FT0201: An id has a form that ids cannot have.</summary>
    public static Rule BadId { get; } = new(
        "FT0201",
        Severity.Error,
        "An id has a form that ids cannot have.",
        "An id is 1 to 200 characters, none of them white space, a control or a format character, so that it can be " +
        "printed, typed and told apart by eye.");

    /// <summary>FT0202: Two records have one id.</summary>
    public static Rule DuplicateId { get; } = new(
        "FT0202",
        Severity.Error,
        "Two records have one id.",
        "Ids are unique among the sources and claims of a set together. The first record is kept and the second left " +
        "out.");

    /// <summary>FT0203: A reference leads nowhere in the set.</summary>
    public static Rule DanglingReference { get; } = new(
        "FT0203",
        Severity.Error,
        "A reference leads nowhere in the set.",
        "A local id that is referred to must belong to a source (or a claim) of the set. It may be misspelt; the " +
        "message names the nearest one.");

    /// <summary>FT0204: A reference leads out of the set.</summary>
    public static Rule OutsideReference { get; } = new(
        "FT0204",
        Severity.Info,
        "A reference leads out of the set.",
        "The id is global and no record of the set has it. It may well exist elsewhere; nothing here can tell.");

    /// <summary>FT0205: Sources or claims rest on each other in a circle.</summary>
    public static Rule Cycle { get; } = new(
        "FT0205",
        Severity.Error,
        "Sources or claims rest on each other in a circle.",
        "Following basedOn or partOf among sources, or partOf, derivedFrom or supersedes among claims, comes back to " +
        "where it began, so nothing in the circle has an origin. Each reference that closes a circle is reported once, " +
        "with the way round it; with all of them taken out no circle is left.");

    /// <summary>FT0206: A record refers to itself.</summary>
    public static Rule SelfReference { get; } = new(
        "FT0206",
        Severity.Error,
        "A record refers to itself.",
        "A source cannot draw on itself and a claim cannot support, contradict or succeed itself.");
}
