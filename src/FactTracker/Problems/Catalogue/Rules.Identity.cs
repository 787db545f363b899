namespace FactTracker;

/// <content>Ids and references.</content>
public static partial class Rules
{
    /// <summary>FT0201: An id is not valid.</summary>
    public static Rule BadId { get; } = new(
        "FT0201",
        Severity.Error,
        "An id is not valid.",
        "An id has 1 to 200 characters, none of them white space, a control or a format character, so that it can be printed, " +
        "typed and recognised by eye.");

    /// <summary>FT0202: Two records have the same id.</summary>
    public static Rule DuplicateId { get; } = new(
        "FT0202",
        Severity.Error,
        "Two records have the same id.",
        "Ids are unique among all sources and claims of a set. The first record is kept and the second is left out.");

    /// <summary>FT0203: A reference points to no record of the set.</summary>
    public static Rule DanglingReference { get; } = new(
        "FT0203",
        Severity.Error,
        "A reference points to no record of the set.",
        "A local id in a reference must be the id of a source (or a claim) of the set. It may be misspelled; the message " +
        "suggests the nearest id.");

    /// <summary>FT0204: A reference points outside the set.</summary>
    public static Rule OutsideReference { get; } = new(
        "FT0204",
        Severity.Info,
        "A reference points outside the set.",
        "The id is global and no record of the set has it. The record may well exist elsewhere; FactTracker does not look for " +
        "it.");

    /// <summary>FT0205: Sources or claims depend on each other in a circle.</summary>
    public static Rule Cycle { get; } = new(
        "FT0205",
        Severity.Error,
        "Sources or claims depend on each other in a circle.",
        "Following basedOn or partOf among sources, or partOf, derivedFrom or supersedes among claims, leads back to the start, " +
        "so nothing in the circle has an origin. Each reference that closes a circle is reported once, with the path around it; " +
        "removing all of these references leaves no circle.");

    /// <summary>FT0206: A record refers to itself.</summary>
    public static Rule SelfReference { get; } = new(
        "FT0206",
        Severity.Error,
        "A record refers to itself.",
        "A source cannot be based on itself or part of itself, and a claim cannot support, contradict or supersede itself.");

    /// <summary>FT0207: Two sources have the same address.</summary>
    public static Rule SameAddress { get; } = new(
        "FT0207",
        Severity.Info,
        "Two sources have the same address.",
        "The addresses are the same but for http or https, www, a host for small screens or AMP, a slash at the end, a " +
        "fragment, or parameters that track visitors (utm_source, fbclid, gclid and so on). If it is one source, it counts " +
        "as two origins, and corrections reach only one of them. Sources of which one was published after the other, and " +
        "sources that nobody names, are not compared. It is a note, which the command reports; in code, ask for notes in the options.");

    /// <summary>FT0208: Two claims have the same words.</summary>
    public static Rule SameWords { get; } = new(
        "FT0208",
        Severity.Info,
        "Two claims have the same words.",
        "The texts are the same but for case, white space and the signs around them, and the claims have the same " +
        "subject, time, place and claimant. One of them may have been entered twice. Claims that are related to each " +
        "other, or no longer stand, are not compared. It is a note, which the command reports; in code, ask for notes in " +
        "the options.");
}
