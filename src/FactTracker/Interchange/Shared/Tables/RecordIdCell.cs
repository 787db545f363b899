using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Ids in cells, which people give as they like: "Claim 12".</summary>
internal static class RecordIdCell
{
    /// <summary>An id in a cell, cleaned, which is told.</summary>
    public static string Clean(MemberCells cells, int cell, string id)
    {
        var clean = Clean(id);
        if (clean != id) cells.Repaired(cell, $"An id has no white space, no control or format character and at most {RecordIdSyntax.MaxCodePoints} characters; \"{id}\" is read as \"{clean}\".");
        return clean;
    }

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
