namespace FactTracker;

/// <content>Sources and citations.</content>
public static partial class Rules
{
    /// <summary>FT0601: A reliability is not a letter from A to F.</summary>
    public static Rule BadReliability { get; } = new(
        "FT0601",
        Severity.Error,
        "A reliability is not a letter from A to F.",
        "The reliability of a source is a letter from A to F of the Admiralty code; F means that it cannot be judged.");

    /// <summary>FT0602: A credibility is not a number from 1 to 6.</summary>
    public static Rule BadCredibility { get; } = new(
        "FT0602",
        Severity.Error,
        "A credibility is not a number from 1 to 6.",
        "The credibility of the cited information is a whole number from 1 to 6 of the Admiralty code; 6 means that it cannot " +
        "be judged.");

    /// <summary>FT0603: An address is not a valid http or https URL.</summary>
    public static Rule BadUrl { get; } = new(
        "FT0603",
        Severity.Warning,
        "An address is not a valid http or https URL.",
        "Relative addresses and other schemes do not lead other people to a page. White space, quotes and a few other " +
        "characters must be percent-encoded (RFC 3986, section 2); letters of any script are allowed (RFC 3987). A host has a " +
        "top-level domain, unless it is an IP address.");

    /// <summary>FT0604: A quote is empty.</summary>
    public static Rule EmptyQuote { get; } = new(
        "FT0604",
        Severity.Warning,
        "A quote is empty.",
        "A quote holds the exact words of the source; without any it shows nothing.");

    /// <summary>FT0605: A time in a recording is not valid.</summary>
    public static Rule BadLocatorTime { get; } = new(
        "FT0605",
        Severity.Error,
        "A time in a recording is not valid.",
        "Write seconds or h:mm:ss, or a range of two times with a hyphen between them, the earlier one first.");

    /// <summary>FT0606: A digest does not have the form of its algorithm.</summary>
    public static Rule BadHash { get; } = new(
        "FT0606",
        Severity.Warning,
        "A digest does not have the form of its algorithm.",
        "A digest is written in hexadecimal digits, 64 of them for sha256. Its algorithm is written in lower case without a " +
        "hyphen.");

    /// <summary>FT0607: A check digit is wrong.</summary>
    public static Rule BadCheckDigit { get; } = new(
        "FT0607",
        Severity.Warning,
        "A check digit is wrong.",
        "The last digit of an ISBN, an ISSN or an ORCID is computed from the others, so that a wrong or swapped digit is " +
        "noticed. Such an identifier belongs to nothing, or to something else.");

    /// <summary>FT0608: An identifier does not have the form of its scheme.</summary>
    public static Rule BadIdentifier { get; } = new(
        "FT0608",
        Severity.Warning,
        "An identifier does not have the form of its scheme.",
        "A DOI, an ISBN, an ISSN or an ORCID has a fixed form. Text in another form leads nobody to the source. DOIs in " +
        "addresses of doi.org are checked too.");

    /// <summary>FT0609: A claim cites no source.</summary>
    public static Rule CitesNothing { get; } = new(
        "FT0609",
        Severity.Info,
        "A claim cites no source.",
        "Nobody can look up whether it is so. Claims that follow from others (formula, derivedFrom), are the same as " +
        "others (sameAs, repeats), have a review with an address, or whose claimant is a source of the set need no " +
        "citation of their own. It is a note, which the command reports; in code, ask for notes in the options.");
}
