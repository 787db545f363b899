namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>The lists of a document that hold things, and the type of thing in each.</summary>
internal static class Things
{
    /// <summary>The property for the type of a thing.</summary>
    public const string Property = "type";

    public const string Person = "person";
    public const string Relationship = "relationship";

    private static readonly (string List, string Kind)[] Rows =
    [
        (Members.Persons, Person),
        (Members.Events, "event"),
        (Members.Documents, "document"),
        ("places", "place"),
        ("groups", "group"),
    ];

    public static IEnumerable<string> Lists => Rows.Select(row => row.List);

    public static string KindOf(string list) => Array.Find(Rows, row => row.List == list).Kind;

    public static string? ListOf(string kind) => Array.Find(Rows, row => row.Kind == kind).List;

    /// <summary>Makes the id of a conclusion without one from its place: <c>P-1.fact-0</c>.</summary>
    public static string IdWithout(string owner, string kind, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(owner.Length == 0 ? "" : owner + ".")}{kind}-{index}");
}
