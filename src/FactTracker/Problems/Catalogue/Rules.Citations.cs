namespace FactTracker;

/// <content>Sources as they are cited.</content>
public static partial class Rules
{
    /// <summary>FT0601: A reliability is not on the scale A to F.</summary>
    public static Rule BadReliability { get; } = new(
        "FT0601",
        Severity.Error,
        "A reliability is not on the scale A to F.",
        "The reliability of a source is one of the letters A to F of the Admiralty pair; F says that it cannot be " +
        "judged.");

    /// <summary>FT0602: A credibility is not on the scale 1 to 6.</summary>
    public static Rule BadCredibility { get; } = new(
        "FT0602",
        Severity.Error,
        "A credibility is not on the scale 1 to 6.",
        "The credibility of the information as cited is a whole number from 1 to 6 of the Admiralty pair; 6 says that " +
        "it cannot be judged.");

    /// <summary>FT0603: An address is not an absolute http or https one.</summary>
    public static Rule BadUrl { get; } = new(
        "FT0603",
        Severity.Warning,
        "An address is not an absolute http or https one.",
        "Nobody else can follow a relative address, and other schemes do not lead to a page. Blanks, quotes and a few other " +
        "characters stand in addresses as percent codes (RFC 3986, section 2); letters of any script may stand as they are (RFC 3987).");

    /// <summary>FT0604: A quote has no words.</summary>
    public static Rule EmptyQuote { get; } = new(
        "FT0604",
        Severity.Warning,
        "A quote has no words.",
        "A quote holds the exact words of the source; without any it shows nothing.");

    /// <summary>FT0605: A time in a recording cannot be read.</summary>
    public static Rule BadLocatorTime { get; } = new(
        "FT0605",
        Severity.Error,
        "A time in a recording cannot be read.",
        "Write seconds or h:mm:ss, or two of them with a hyphen between, the earlier first.");

    /// <summary>FT0606: A digest does not have the form of its algorithm.</summary>
    public static Rule BadHash { get; } = new(
        "FT0606",
        Severity.Warning,
        "A digest does not have the form of its algorithm.",
        "A digest is written in hexadecimal digits, 64 of them for sha256, and its algorithm in lower case without " +
        "hyphen.");
}
