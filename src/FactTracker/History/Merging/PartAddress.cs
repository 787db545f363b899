namespace FactTracker.History;

/// <summary>The addresses of conflicts and the parts of lists in them: <c>citations[note, page 3].credibility</c>.</summary>
internal static class PartAddress
{
    /// <summary>Returns the address of a member, of a part of it, or of a member of the part.</summary>
    public static string Address(string member, PartPlace? part)
    {
        if (part is null) return member;
        return part.Inner is { } inner ? $"{member}[{part.Name}].{inner}" : $"{member}[{part.Name}]";
    }

    /// <summary>Returns the names of the parts of a list. A name that an earlier part has is followed by its number.</summary>
    public static string[] NamesOf<TPart>(ValueList<TPart> parts)
        where TPart : class
    {
        var names = new string[parts.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            var name = PartNames.Of(parts[i]);
            var count = seen[name] = seen.GetValueOrDefault(name) + 1;
            names[i] = count == 1 ? name : FormattableString.Invariant($"{name} #{count}");
        }

        return names;
    }
}
