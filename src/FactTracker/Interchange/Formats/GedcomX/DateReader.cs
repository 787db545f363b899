using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Reads dates: the formal date as EDTF, or else the original in words, which are kept beside it.</summary>
internal static class DateReader
{
    /// <summary>Reads the date of a conclusion; any other members of it are kept.</summary>
    public static DateStatement? Read(MemberReader members)
    {
        if (members.Item[Members.Date] is not { } item) return null;
        if (!item.IsObject)
        {
            members.Report(item, "A date must be an object with the members original and formal.");
            return null;
        }

        var original = item[Members.Original] is { IsString: true, IsSound: true } words ? words.Text : null;
        var date = Formal(item[Members.Formal], members);
        if (date is null && original is null) return null;
        var isWhole = Resource.HasOnly(item, Members.Original, Members.Formal) && (item[Members.Original] is null || original is not null)
            && (item[Members.Formal] is null || date is not null);
        if (isWhole) members.Take(Members.Date);
        if (date is null && item[Members.Formal] is null) date = OfOriginal(item[Members.Original]!, members);
        DateStatement statement = date is null ? new UnknownValue() : date;
        return original is null ? statement : statement with { Words = original };
    }

    private static DateValue? OfOriginal(JsonItem original, MemberReader members)
    {
        if (OriginalDate.Read(original.Text!) is { } date) return new DateValue(date);
        members.Unread(original,
            $"\"{original.Text}\" is not a date, and there is no formal one; it is kept as the words of an unknown date.");
        return null;
    }

    private static DateValue? Formal(JsonItem? formal, MemberReader members)
    {
        if (formal is null) return null;
        if (formal is { IsString: true, Text: { } text } && PlaceholderDate.Is(text.TrimStart('+')))
        {
            members.Report(formal, ForeignDate.FaultOf(text.TrimStart('+')));
            return null;
        }

        if (!formal.IsString || !GedcomXDate.TryParse(formal.Text, out var date))
        {
            members.Report(formal, formal.IsString
                ? $"\"{formal.Text}\" is not a formal date of GEDCOM X, such as +1863-04-12."
                : "A formal date must be a text.");
            return null;
        }

        if (date.ToEdtf().Value is not { } edtf) return null;
        var value = new DateValue(edtf);
        return FormalOf(edtf) == formal.Text ? value
            : value with { Extensions = Extensions.Empty.WithText(Members.Prefix + Members.Formal, formal.Text) };
    }

    /// <summary>Returns the formal date for an EDTF date, or null when there is none.</summary>
    public static string? FormalOf(Edtf date) => GedcomXDate.From(date).Value?.ToString();
}
