namespace FactTracker.Tests.Conventions;

/// <summary>The layers of the library: which folder may use which. This is the only list.</summary>
internal static class Layers
{
    private static readonly string[] Claims = ["Claims", "Sources", "Values", "Confidences", "Dates", "Primitives"];

    private static readonly string[] Serialization = ["Serialization", "Problems", "Json", .. Claims];

    private static readonly string[] Checking = ["Checking", "History", "Analysis", "Wording", .. Serialization];

    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Primitives"] = [],
        ["Json"] = ["Primitives"],
        ["Problems"] = ["Json", "Primitives"],
        ["Dates"] = ["Primitives"],
        ["Confidences"] = ["Primitives"],
        ["Values"] = ["Confidences", "Dates", "Primitives"],
        ["Sources"] = ["Values", "Dates", "Primitives"],
        ["Claims"] = ["Json", .. Claims[1..]],
        ["Serialization"] = Serialization[1..],
        ["Analysis"] = ["Wording", .. Serialization],
        ["History"] = ["Analysis", "Wording", .. Serialization],
        ["Checking"] = Checking[1..],
        ["Wording"] = ["Json", .. Claims],
        ["Reading"] = Claims,
        ["Verification"] = ["Reading", "History", "Analysis", "Wording", .. Serialization],
        ["Interchange/Contract"] = Checking,
        ["Interchange/Shared"] = ["Interchange/Contract", "Reading", .. Checking],
        ["Interchange/Formats"] = ["Interchange/Shared", "Interchange/Contract", "Reading", .. Checking],
        ["Interchange"] = ["Interchange/Formats", "Interchange/Shared", "Interchange/Contract", .. Checking],
        // Citations of claims are written by the formats of bibliographies and reviews: the library writes each format in one place.
        ["Reports"] = ["Interchange", "Interchange/Contract", "Interchange/Formats", "History", "Analysis", "Wording", .. Serialization],
        ["Publishing"] = ["Interchange", "Interchange/Contract", "Analysis", "Wording", .. Serialization],
        ["Storage"] = ["Interchange", "Interchange/Contract", "History", "Analysis", "Wording", .. Serialization],
    };

    /// <summary>Returns the layer of a folder: its first part, and in Interchange the path down to the format or the shared
    /// folder.</summary>
    public static string Of(string folder) => folder.Split('/') switch
    {
        ["Interchange", var part, var name, ..] => $"Interchange/{part}/{name}",
        ["Interchange", var part] => $"Interchange/{part}",
        var parts => parts[0],
    };

    /// <summary>Returns whether the list contains a layer.</summary>
    public static bool IsListed(string layer) => Below.ContainsKey(Kind(layer));

    /// <summary>Returns whether code of one layer may use code of another. Formats never use each other; shared folders may, unless that
    /// leads in a circle.</summary>
    public static bool Allow(string from, string to) =>
        from == to || (IsListed(from) && (Below[Kind(from)].Contains(Kind(to), StringComparer.Ordinal)
            || (Kind(from), Kind(to)) is ("Interchange/Shared", "Interchange/Shared")));

    private static string Kind(string layer) => layer.Split('/') is ["Interchange", var part, ..] ? $"Interchange/{part}" : layer;
}
