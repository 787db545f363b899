namespace FactTracker.History;

/// <summary>The names of parts of lists in the addresses of conflicts: <c>citations[note, page 3].credibility</c>.</summary>
internal static class PartNames
{
    /// <summary>Returns the address of a member, of a part of it, or of a member of the part.</summary>
    public static string Address(string member, PartPlace? part)
    {
        if (part is null) return member;
        return part.Inner is { } inner ? $"{member}[{part.Name}].{inner}" : $"{member}[{part.Name}]";
    }

    /// <summary>Returns the names of the parts of a list. A name that an earlier part has is followed by its number.</summary>
    public static string[] Of<TPart>(ValueList<TPart> parts)
        where TPart : class
    {
        var names = new string[parts.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var name = Of(parts[i]);
            var count = seen[name] = seen.GetValueOrDefault(name) + 1;
            names[i] = count == 1 ? name : FormattableString.Invariant($"{name} #{count}");
        }

        return names;
    }

    /// <summary>Returns the name of a part that no other part of its list has.</summary>
    public static string Of(object part) => part switch
    {
        Citation citation => Joined(citation.Source.Text, citation.Locator?.ToString(), citation.Quote?.Exact),
        Review { Id: { } id } => id,
        Review review => Joined(AgentName(review.Author), review.Url?.Text),
        ArchivedCopy copy => copy.Url.Text,
        Confidence confidence => Joined(AgentName(confidence.By), confidence.Scale),
        Relation relation => $"{relation.Type} {relation.Claim}",
        SourceLink link => link.Source.Text,
        Qualifier qualifier => qualifier.Name,
        Identifier identifier => identifier.Scheme,
        ContentHash hash => hash.Algorithm,
        Translation translation => translation.Language.Text,
        Extension extension => extension.Name,
        _ => part.ToString() ?? "",
    };

    private static string Joined(params ReadOnlySpan<string?> names)
    {
        var known = new List<string>();
        foreach (var name in names)
        {
            if (!string.IsNullOrEmpty(name)) known.Add(name);
        }

        return string.Join(", ", known);
    }

    private static string? AgentName(Agent? agent) => agent?.Id ?? agent?.Name;
}
