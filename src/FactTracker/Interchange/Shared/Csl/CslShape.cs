using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A value brought into the shape that its variable requires.</summary>
/// <param name="Value">The value in the required shape, or null when there is none.</param>
/// <param name="Repair">How the value was repaired, or null when its shape was right.</param>
/// <param name="IsUnread">Whether the value was not understood.</param>
internal readonly record struct CslShape(RawJson? Value, string? Repair = null, bool IsUnread = false)
{
    private static readonly CslShape Unread = new(null, null, IsUnread: true);

    /// <summary>Brings a value into the shape that its variable requires.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="element">The value as read.</param>
    public static CslShape Of(string variable, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null) return new(null, "The value is null and is dropped");
        return CslVariables.KindOf(variable) switch
        {
            CslVariableKind.Text => OfText(element, isNumber: false, SeparatorOf(variable)),
            CslVariableKind.Number => OfText(element, isNumber: true, null),
            CslVariableKind.Names => OfNames(element),
            CslVariableKind.Date => OfDate(element),
            CslVariableKind.Texts => OfTexts(element),
            _ => Unread,
        };
    }

    /// <summary>Returns the value with only what the CSL schema allows; null when nothing remains.</summary>
    public static RawJson? Strict(string variable, RawJson value)
    {
        var shape = Of(variable, value.ToElement());
        if (shape.Value is not { } shaped) return null;
        return CslVariables.KindOf(variable) switch
        {
            CslVariableKind.Names => NamesOf(shaped),
            CslVariableKind.Date => CslDateReader.Read(shaped.ToElement()).Date is { } date ? CslDateWriter.Write(date) : null,
            _ => shaped,
        };
    }

    private static RawJson? NamesOf(RawJson names)
    {
        var strict = names.ToElement().EnumerateArray().Select(CslName.Of).OfType<CslName>().Select(name => name.Strict())
            .Where(name => name.Display.Length > 0).ToList();
        return strict.Count == 0 ? null : RawBuilder.List(strict.Select(name => name.ToRaw()));
    }

    private static CslShape OfText(JsonElement element, bool isNumber, string? separator)
    {
        if (element.ValueKind == JsonValueKind.Number) return isNumber ? new(element.ToRaw())
            : new(KeptText.Raw(element.GetRawText()), "The value must be a text; the number is read as text");
        if (element.ValueKind == JsonValueKind.Array) return OfTextList(element, isNumber, separator);
        if (element.SoundText() is not { } text) return Unread;
        return string.IsNullOrWhiteSpace(text) ? new(null, "The text is empty and is dropped") : new(KeptText.Raw(text));
    }

    private static CslShape OfTextList(JsonElement list, bool isNumber, string? separator)
    {
        var texts = list.EnumerateArray().Select(element => element.SoundText()).ToList();
        if (texts.Contains(null)) return Unread;
        texts.RemoveAll(string.IsNullOrWhiteSpace);
        if (texts.Count == 0) return new(null, "The list is empty and is dropped");
        if (texts.Count == 1)
            return OfText(list.EnumerateArray().First(element => !string.IsNullOrWhiteSpace(element.SoundText())), isNumber,
            null) with
            { Repair = "The list is read as its only element" };
        return separator is null
            ? Unread
            : new(KeptText.Raw(string.Join(separator, texts)), "The list is read as one text, its elements joined");
    }

    private static CslShape OfNames(JsonElement element)
    {
        var isList = element.ValueKind == JsonValueKind.Array;
        JsonElement[] elements = isList ? [.. element.EnumerateArray()] : [element];
        if (elements.Length == 0) return new(null, "The list is empty and is dropped");
        var names = elements.Select(NameOf).ToList();
        if (names.Contains(null)) return Unread;
        string? repair = null;
        if (elements.Any(it => it.ValueKind == JsonValueKind.Object && CslName.Of(it) is null))
            repair = "The member \"name\" is read as a name without parts";
        else if (elements.Any(it => it.ValueKind == JsonValueKind.String)) repair = "The text is read as a name without parts";
        else if (!isList) repair = "Names must be a list; the single name is read as a list of one";
        return new(RawBuilder.List(names.Select(name => name!.Value)), repair);
    }

    private static RawJson? NameOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) return element.SoundText() is { } name && !string.IsNullOrWhiteSpace(name)
            ? CslName.AsOne(name).ToRaw() : null;
        return (CslName.Of(element) ?? UnderName(element))?.ToRaw();
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

    private static CslShape OfDate(JsonElement element)
    {
        var reading = CslDateReader.Read(element);
        if (element.ValueKind == JsonValueKind.Object)
            return reading.IsWhole || reading.Date is not null
                ? new(reading.Date is null ? null : element.ToRaw(), reading.Repair, !reading.IsWhole) : Unread;
        if (!reading.IsWhole) return Unread;
        return new(reading.Date is null ? null : CslDateWriter.Write(reading.Date), reading.Repair);
    }

    private static CslShape OfTexts(JsonElement element)
    {
        JsonElement[] elements = element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];
        if (elements.Length == 0) return new(null, "The list is empty and is dropped");
        if (!elements.All(it => it.ValueKind == JsonValueKind.String && it.SoundText() is not null)) return Unread;
        return new(RawBuilder.List(elements.Select(it => it.ToRaw())), element.ValueKind == JsonValueKind.Array ? null
            : "The value must be a list; the text is read as a list of one");
    }

    private static string? SeparatorOf(string variable) => variable switch
    {
        CslVariables.Isbn or CslVariables.Issn => " ",
        "keyword" => ", ",
        _ => null,
    };
}
