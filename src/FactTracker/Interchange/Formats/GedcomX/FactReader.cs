using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Reads the values of genders, names and facts.</summary>
internal static class FactReader
{
    private static readonly FlagValue Is = new(true);

    public static Claim Gender(Claim claim, MemberReader members) => claim with
    {
        Property = Members.Gender,
        Value = [members.Text(Members.Type) is { } type ? TypeUri.ToEntity(type) : Is],
        When = DateReader.Read(members),
    };

    /// <summary>
    /// Reads a name: the full text of its first form, or the parts of that form in their order. Forms with further members are kept whole.
    /// </summary>
    public static Claim Name(Claim claim, MemberReader members)
    {
        var forms = members.Item[Members.NameForms];
        var first = forms?.OneOrMany.FirstOrDefault() is { IsObject: true } form ? form : null;
        ClaimValue value = Is;
        if (first is not null && TextOf(first) is { } text)
        {
            value = text;
            var language =
                first[Members.Language] is { IsString: true, IsSound: true, Text: { } tag } && !string.IsNullOrWhiteSpace(tag) ? tag
                : null;
            if (language is not null) value = value with { Language = members.TagOf(language, first) };
            var isWhole = forms is { IsArray: true, Elements.Count: 1 }
                && (language is null
                    ? Resource.HasOnly(first, Members.FullText)
                    : Resource.HasOnly(first, Members.FullText, Members.Language));
            if (isWhole) members.Take(Members.NameForms);
        }

        return claim with { Property = Members.Name, Value = [value], When = DateReader.Read(members) };
    }

    /// <summary>Returns the text of a form of a name, or null when it has neither a full text nor parts.</summary>
    public static string? TextOf(JsonItem form)
    {
        if (form[Members.FullText] is { IsString: true, IsSound: true, Text: { } full } && !string.IsNullOrWhiteSpace(full)) return full;
        var parts = form[Members.Parts]?.OneOrMany.Where(part => part.IsObject).Select(part => part[Members.Value])
            .Where(value => value is { IsString: true, IsSound: true } && !string.IsNullOrWhiteSpace(value.Text))
            .Select(value => value!.Text!.Trim()).ToList();
        return parts is { Count: > 0 } ? string.Join(' ', parts) : null;
    }

    /// <summary>Reads a fact: its value. For an event at one time the date is the value, otherwise the time of the claim.</summary>
    public static Claim Fact(Claim claim, MemberReader members)
    {
        var type = members.Text(Members.Type);
        ClaimValue property = type is null ? "fact" : TypeUri.ToEntity(type);
        var date = DateReader.Read(members);
        if (members.Item[Members.Value] is { IsString: true, IsSound: true, Text: { } text })
        {
            members.Take(Members.Value);
            return claim with { Property = property, Value = [text], When = date };
        }

        return date is not null && type is not null && TypeUri.IsMoment(type)
            ? claim with { Property = property, Value = [date] }
            : claim with { Property = property, Value = [Is], When = date };
    }
}
