using System.Text;

namespace FactTracker.Interchange.Tables;

/// <summary>Ids in cells, which people give as they like: "Claim 12".</summary>
internal static class RecordIdCell
{
    /// <summary>The id with a hyphen for each character that an id cannot have, and no longer than an id may be.</summary>
    public static string Clean(string id)
    {
        if (RecordIdSyntax.Fault(id) is null) return id;
        var clean = new StringBuilder(id.Length);
        var count = 0;
        foreach (var rune in id.EnumerateRunes())
        {
            if (count++ == RecordIdSyntax.MaxCodePoints) break;
            clean.Append(RecordIdSyntax.Fault(rune.ToString()) is null ? rune.ToString() : "-");
        }

        return clean.ToString();
    }
}
