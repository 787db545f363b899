using System.Collections.Frozen;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Types of GEDCOM X, which are URIs: <c>http://gedcomx.org/Birth</c>.</summary>
internal static class TypeUri
{
    // Events at one time, whose time is what is claimed.
    private static readonly FrozenSet<string> Moments = FrozenSet.ToFrozenSet(
    [
        "Adoption", "AdultChristening", "Annulment", "Baptism", "BarMitzvah", "BatMitzvah", "Birth", "Blessing", "Burial", "Christening",
        "Circumcision",
        "Confirmation", "Cremation", "Death", "Divorce", "DivorceFiling", "Emigration", "Engagement", "Excommunication",
        "FirstCommunion", "Funeral",
        "Immigration", "Marriage", "MarriageBanns", "MarriageContract", "MarriageLicense", "MarriageNotice", "Naturalization", "Ordination",
        "Stillbirth",
    ], StringComparer.Ordinal);

    public static EntityValue ToEntity(string uri) => new(uri) { Label = LabelOf(uri) };

    /// <summary>Whether the date is the value of a fact of that type.</summary>
    public static bool IsMoment(string uri) => LabelOf(uri) is { } label && Moments.Contains(label);

    private static string? LabelOf(string uri)
    {
        var label = uri[(uri.LastIndexOf('/') + 1)..];
        return string.IsNullOrWhiteSpace(label) || label == uri ? null : label;
    }
}
