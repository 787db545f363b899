using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Ids in cells, which people write freely: "Claim 12".</summary>
internal static class RecordIdCell
{
    /// <summary>Makes the id in a cell valid, and reports a change.</summary>
    public static string Clean(MemberCells cells, int cell, string id)
    {
        var clean = Clean(id);
        if (clean != id)
            cells.Repaired(
                cell, $"The id \"{id}\" is read as \"{clean}\"; an id has no white space, no control or format characters, and at most " +
                    $"{RecordIdSyntax.MaxCodePoints} characters.");
        return clean;
    }

    /// <summary>Returns the id with a hyphen for each character that ids cannot have, cut to the length that ids can have.</summary>
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
