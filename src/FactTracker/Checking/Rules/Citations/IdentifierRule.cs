using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports identifiers of sources and people that cannot exist: their form is not that of their scheme, or their check digit is
/// wrong.</summary>
internal sealed class IdentifierRule : IPartRule<Source>, IPartRule<Agent>, IPartRule<Url>
{
    private static readonly string[] DoiResolvers = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"];
    private static readonly string[] OrcidPrefixes = ["https://orcid.org/", "http://orcid.org/", "orcid:"];

    public void Check(Source part, Spot spot)
    {
        foreach (var identifier in part.Identifiers)
        {
            if (FaultOf(identifier.Scheme) is not { } faultOf) continue;
            for (var i = 0; i < identifier.Values.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(identifier.Values[i]) || faultOf(identifier.Values[i]) is not { } fault) continue;
                Add(fault, identifier.Values[i], spot.Here.Member("identifiers").Member(identifier.Scheme).At(i), spot);
            }
        }
    }

    public void Check(Agent part, Spot spot)
    {
        if (part.Id is { } id && WithoutPrefix(id, OrcidPrefixes) is { } orcid && IdentifierForms.OfOrcid(orcid) is { } fault)
            Add(fault, id, spot.Here.Member("id"), spot);
    }

    public void Check(Url part, Spot spot)
    {
        if (WithoutPrefix(part.Text, DoiResolvers) is not { } doi) return;
        if (IdentifierForms.OfDoi(Uri.UnescapeDataString(doi)) is { } fault) Add(fault, part.Text, spot.Here, spot);
    }

    private static Func<string, IdentifierFault?>? FaultOf(string scheme) => scheme.ToLowerInvariant() switch
    {
        "isbn" => IdentifierForms.OfIsbn,
        "issn" or "eissn" => IdentifierForms.OfIssn,
        "doi" => value => IdentifierForms.OfDoi(WithoutPrefix(value, [.. DoiResolvers, "doi:"]) ?? value),
        "orcid" => value => IdentifierForms.OfOrcid(WithoutPrefix(value, OrcidPrefixes) ?? value),
        _ => null,
    };

    private static string? WithoutPrefix(string text, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return text[prefix.Length..].Trim();
        }

        return null;
    }

    private static void Add(IdentifierFault fault, string value, JsonPath place, Spot spot) => spot.Findings.Add(
        new Finding(
            fault.Expected is null ? Rules.BadIdentifier : Rules.BadCheckDigit, place,
            fault.Expected is { } digit
                ? $"The check digit of the {fault.Scheme} \"{Shown.Of(value)}\" would be {digit}."
                : $"\"{Shown.Of(value)}\" cannot be {fault.Article} {fault.Scheme}.")
        {
            Value = Shown.Of(value),
            Remedy = fault.Expected is null ? $"{fault.Form}." : "A digit is wrong, or two are swapped: copy it again.",
        });
}
