using System.Globalization;
using System.Text.Json;

namespace FactTracker.Mcp.Answers;

/// <summary>Writes what an assistant needs of a claim in few words: its id, what it says, where it stands and what verifies it.</summary>
internal static class ClaimSummary
{
    private const int LongestText = 600; // Characters: a paragraph. read_claim has the whole.

    /// <summary>Writes the members of a claim into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ServedSet served, Claim claim)
    {
        var culture = CultureInfo.InvariantCulture;
        json.WriteString("id"u8, claim.Id.Text);
        json.WriteString("says"u8, Short(claim.ToWords(culture)));
        if (!claim.Value.IsEmpty)
            json.WriteString("value"u8, Short(string.Join("; ", claim.Value.Select(value => value.ToWords(culture)))));
        if (claim.When is { } when) json.WriteString("when"u8, when.ToWords(culture));
        if (claim.Status != ClaimStatus.Asserted) json.WriteString("status"u8, claim.Status.Name);
        if (!claim.Modality.IsEmpty) json.WriteString("modality"u8, string.Join(", ", claim.Modality.Select(modality => modality.Name)));
        WriteVerifiedBy(json, served, claim);
    }

    // The number of independent origins, and the best that shows one: a quote, an archived copy, a citation, or nothing.
    private static void WriteVerifiedBy(Utf8JsonWriter json, ServedSet served, Claim claim)
    {
        var count = served.Origins.CountOf(claim);
        json.WriteStartObject("verifiedBy"u8);
        json.WriteNumber("origins"u8, count.Certain);
        if (count.Possible != count.Certain) json.WriteNumber("possibleOrigins"u8, count.Possible);
        json.WriteString("evidence"u8, StateOf(claim));
        json.WriteEndObject();
    }

    private static string StateOf(Claim claim)
    {
        if (claim.Citations.Any(citation => citation.Quote is not null)) return "quoted";
        if (claim.Citations.Any(citation => !citation.Archived.IsEmpty)) return "archived";
        return claim.Citations.IsEmpty ? "no source" : "cited";
    }

    private static string Short(string words)
    {
        if (words.Length <= LongestText) return words;
        return $"{words[..(char.IsHighSurrogate(words[LongestText - 1]) ? LongestText - 1 : LongestText)]}…";
    }
}
