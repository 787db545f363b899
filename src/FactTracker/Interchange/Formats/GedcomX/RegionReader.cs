namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Reads the qualifiers of a source reference: a region of characters or of time is a locator, the others are kept.</summary>
internal static class RegionReader
{
    private const string Characters = "http://gedcomx.org/CharacterRegion";
    private const string Time = "http://gedcomx.org/TimeRegion";

    public static Locator? Read(MemberReader members)
    {
        if (members.Item[Members.Qualifiers] is not { IsArray: true, Elements: [{ IsObject: true } qualifier] }
            || !Resource.HasOnly(qualifier, Members.Name, Members.Value)) return null;
        if (qualifier[Members.Value] is not { IsString: true, IsSound: true, Text: { Length: > 0 } value }) return null;
        var key = qualifier[Members.Name]?.Text switch { Characters => "char", Time => "t", _ => null };
        if (key is null) return null;
        members.Take(Members.Qualifiers);
        return new Locator { Fragment = $"{key}={value}" };
    }

    /// <summary>Returns name and value of the qualifier for a locator, or null.</summary>
    public static (string Name, string Value)? Of(Locator? locator) => locator?.Fragment switch
    {
        ['c', 'h', 'a', 'r', '=', .. var value] when value.Length > 0 => (Characters, value),
        ['t', '=', .. var value] when value.Length > 0 => (Time, value),
        _ => null,
    };
}
