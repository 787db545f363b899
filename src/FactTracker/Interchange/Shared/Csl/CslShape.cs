using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A value as its variable asks for it, or what there is to tell of one that is otherwise.</summary>
/// <param name="Value">The value in the shape of its kind, or null when there is none.</param>
/// <param name="Repair">What it was read as in spite of its shape, or null.</param>
/// <param name="IsUnread">Whether it cannot be understood.</param>
internal readonly record struct CslShape(RawJson? Value, string? Repair = null, bool IsUnread = false)
{
    private static readonly CslShape Unread = new(null, null, IsUnread: true);

    /// <summary>Brings a value into the shape of its variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="element">The value as it stands.</param>
    public static CslShape Of(string variable, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null) return new(null, "Null says nothing and is left out");
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

    /// <summary>The value with nothing in it but what the schema of CSL has a place for; null when nothing is left.</summary>
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
        var strict = names.ToElement().EnumerateArray().Select(CslName.Of).OfType<CslName>().Select(name => name.Strict()).Where(name => name.Display.Length > 0).ToList();
        return strict.Count == 0 ? null : RawBuilder.List(strict.Select(name => name.ToRaw()));
    }

    private static CslShape OfText(JsonElement element, bool isNumber, string? separator)
    {
        if (element.ValueKind == JsonValueKind.Number) return isNumber ? new(element.ToRaw())
            : new(KeptText.Raw(element.GetRawText()), "A number is read as the text it is");
        if (element.ValueKind == JsonValueKind.Array) return OfTextList(element, isNumber, separator);
        if (element.SoundText() is not { } text) return Unread;
        return string.IsNullOrWhiteSpace(text) ? new(null, "An empty text says nothing and is left out") : new(KeptText.Raw(text));
    }

    private static CslShape OfTextList(JsonElement list, bool isNumber, string? separator)
    {
        var texts = list.EnumerateArray().Select(element => element.SoundText()).ToList();
        if (texts.Contains(null)) return Unread;
        texts.RemoveAll(string.IsNullOrWhiteSpace);
        if (texts.Count == 0) return new(null, "An empty list says nothing and is left out");
        if (texts.Count == 1) return OfText(list.EnumerateArray().First(element => !string.IsNullOrWhiteSpace(element.SoundText())), isNumber,
            null) with
        { Repair = "A list of one is read as the one" };
        return separator is null ? Unread : new(KeptText.Raw(string.Join(separator, texts)), "A list is read as one text");
    }

    private static CslShape OfNames(JsonElement element)
    {
        var isList = element.ValueKind == JsonValueKind.Array;
        JsonElement[] elements = isList ? [.. element.EnumerateArray()] : [element];
        if (elements.Length == 0) return new(null, "An empty list says nothing and is left out");
        var names = elements.Select(NameOf).ToList();
        if (names.Contains(null)) return Unread;
        string? repair = null;
        if (elements.Any(it => it.ValueKind == JsonValueKind.Object && CslName.Of(it) is null)) repair = "A name under \"name\" is read as one that is not taken apart";
        else if (elements.Any(it => it.ValueKind == JsonValueKind.String)) repair = "A text is read as a name that is not taken apart";
        else if (!isList) repair = "A name alone is read as a list of one";
        return new(RawBuilder.List(names.Select(name => name!.Value)), repair);
    }

    private static RawJson? NameOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) return element.SoundText() is { } name && !string.IsNullOrWhiteSpace(name)
            ? CslName.AsOne(name).ToRaw() : null;
        return (CslName.Of(element) ?? UnderName(element))?.ToRaw();
    }

    // As Crossref has those that are no people.
    private static CslName? UnderName(JsonElement element)
    {
        var members = element.SoundMembers().ToDictionary(StringComparer.Ordinal);
        if (!members.Remove("name", out var name) || name.SoundText() is not { } literal || string.IsNullOrWhiteSpace(literal)) return null;
        return new CslName(new Extensions([.. CslName.AsOne(literal).Members, .. members.Where(member => member.Key is not ("" or "literal")).Select(member => new Extension(member.Key, member.Value.ToRaw()))]));
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
        if (elements.Length == 0) return new(null, "An empty list says nothing and is left out");
        if (!elements.All(it => it.ValueKind == JsonValueKind.String && it.SoundText() is not null)) return Unread;
        return new(RawBuilder.List(elements.Select(it => it.ToRaw())), element.ValueKind == JsonValueKind.Array ? null
            : "A text is read as a list of one");
    }

    private static string? SeparatorOf(string variable) => variable switch
    {
        CslVariables.Isbn or CslVariables.Issn => " ",
        "keyword" => ", ",
        _ => null,
    };
}
