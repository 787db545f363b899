namespace FactTracker.Tests.Conventions;

/// <summary>The direction of the library's folders: which may use which. The only list of it.</summary>
internal static class Layers
{
    private static readonly string[] Claims = ["Claims", "Sources", "Values", "Confidences", "Dates", "Primitives"];

    private static readonly string[] Serialization = ["Serialization", "Checking", .. Claims];

    // What formats have in common; these may use each other too, as long as it is in no circle.
    private static readonly string[] SharedByFormats =
    [
        "Interchange/Csl", "Interchange/Csv", "Interchange/Dates", "Interchange/Importing", "Interchange/Json", "Interchange/Kept", "Interchange/Losses",
        "Interchange/Texts", "Interchange/Verdicts", "Interchange/WikibaseModel",
    ];

    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Primitives"] = [],
        ["Dates"] = ["Primitives"],
        ["Confidences"] = ["Primitives"],
        ["Values"] = ["Confidences", "Dates", "Primitives"],
        ["Sources"] = ["Values", "Dates", "Primitives"],
        ["Claims"] = Claims[1..],
        ["Checking"] = Claims,
        ["Wording"] = Claims,
        ["Analysis"] = Claims,
        ["History"] = Claims,
        ["Reading"] = Claims,
        ["Serialization"] = Serialization[1..],
        ["Interchange"] = ["Interchange", .. SharedByFormats, "Reading", "Wording", .. Serialization],
        ["Storage"] = ["History", .. Serialization],
    };

    /// <summary>The layer of a folder: its first part, and for interchange formats, who do not know each other, the second too.</summary>
    public static string Of(string folder)
    {
        var parts = folder.Split('/');
        return parts is ["Interchange", var format, ..] ? $"Interchange/{format}" : parts[0];
    }

    /// <summary>Whether the list names a layer at all.</summary>
    public static bool IsListed(string layer) => Below.ContainsKey(Root(layer));

    /// <summary>Whether code of one layer may use code of another.</summary>
    public static bool Allow(string from, string to) => from == to || (IsListed(from) && Below[Root(from)].Contains(to, StringComparer.Ordinal));

    private static string Root(string layer) => layer.Split('/')[0];
}
