using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads an element of a list of CSL names: a name in parts, or a text in its place.</summary>
/// <param name="Names">The names: usually one, several when a text lists them, none when the element is no name.</param>
/// <param name="Repair">How an element that is not a name in parts was read, or null.</param>
/// <param name="Fault">Why the names are not sure, as a clause, or null.</param>
internal readonly record struct CslNameReader(IReadOnlyList<CslName> Names, string? Repair, string? Fault)
{
    /// <summary>Reads an element.</summary>
    public static CslNameReader Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            return element.SoundText() is { } text && !string.IsNullOrWhiteSpace(text)
                ? OfText(text)
                : new([], null, null);
        if (CslName.Of(element) is { } name) return OfListed(name) ?? new([name], null, null);
        return UnderName(element) is { } under
            ? new([under], "The member \"name\" is read as a name without parts", null)
            : new([], null, null);
    }

    private static CslNameReader OfText(string text)
    {
        var list = CslNameList.Of(text);
        if (list.IsOne) return new([CslName.AsOne(text)], "The text is read as a name without parts", null);
        var problem = list.ProblemOf(text, "Each name must be an element of its own");
        return list.IsUnclear
            ? new([CslName.AsOne(text)], "The text is read as a name without parts", problem?.Message)
            : new(NamesOf(list), problem?.Message.TrimEnd('.'), null);
    }

    // Several names where one is due, each of them "Last, First": some exporters put the whole list into one name.
    private static CslNameReader? OfListed(CslName name)
    {
        if (name.Members.Count != 1 || (name.Literal ?? name.Family) is not { } text || !text.Contains(';', StringComparison.Ordinal))
            return null;
        var list = CslNameList.Of(text);
        if (list.IsUnclear || list.Names.Count < 2 || list.Names.Any(it => !it.Contains(',', StringComparison.Ordinal))) return null;
        return new(NamesOf(list), list.ProblemOf(text, "Each name must be an element of its own")?.Message.TrimEnd('.'), null);
    }

    private static List<CslName> NamesOf(CslNameList list)
    {
        var names = list.Names.Select(CslName.Inverted).OfType<CslName>().ToList();
        if (list.HasOthers) names.Add(CslName.AsOne(CslNameList.Others));
        return names;
    }

    // Crossref writes organisations this way.
    private static CslName? UnderName(JsonElement element)
    {
        var members = element.SoundMembers().ToDictionary(StringComparer.Ordinal);
        if (!members.Remove("name", out var name) || name.SoundText() is not { } literal || string.IsNullOrWhiteSpace(literal)) return null;
        return new CslName(new Extensions([.. CslName.AsOne(literal).Members, .. members
            .Where(member => member.Key is not ("" or "literal"))
            .Select(member => new Extension(member.Key, member.Value.ToRaw()))]));
    }
}
