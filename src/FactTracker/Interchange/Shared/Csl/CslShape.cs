using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A value brought into the shape that its variable requires.</summary>
/// <param name="Value">The value in the required shape, or null when there is none.</param>
/// <param name="Repair">How the value was repaired, or null when its shape was right.</param>
/// <param name="IsUnread">Whether the value, or a part of it, was not understood.</param>
internal readonly record struct CslShape(RawJson? Value, string? Repair = null, bool IsUnread = false)
{
    private static readonly CslShape Unread = new(null, null, IsUnread: true);

    /// <summary>What was not understood when the rest was, or null when it is the whole value.</summary>
    public RawJson? Rest { get; init; }

    /// <summary>Why it was not understood, as a clause, or null when that is not known.</summary>
    public string? Fault { get; init; }

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

    // An element that is no text does not take the others with it.
    private static CslShape OfTextList(JsonElement list, bool isNumber, string? separator)
    {
        var texts = list.EnumerateArray().Where(IsText).ToList();
        var rest = list.EnumerateArray().Where(it => it.ValueKind != JsonValueKind.Null && it.SoundText() is null).ToList();
        if (texts.Count == 0) return rest.Count > 0 ? Unread : new(null, "The list is empty and is dropped");
        if (texts.Count > 1 && separator is null) return Unread;
        var shape = texts.Count == 1
            ? OfText(texts[0], isNumber, null) with { Repair = "The list is read as its only element" }
            : new(KeptText.Raw(string.Join(separator, texts.Select(text => text.SoundText()))),
                "The list is read as one text, its elements joined");
        return WithRest(shape, rest);

        static bool IsText(JsonElement element) =>
            element.ValueKind != JsonValueKind.Null && !string.IsNullOrWhiteSpace(element.SoundText());
    }

    private static CslShape WithRest(CslShape shape, List<JsonElement> rest) => rest.Count == 0
        ? shape
        : shape with { IsUnread = true, Rest = RawBuilder.List(rest.Select(it => it.ToRaw())) };

    private static CslShape OfNames(JsonElement element)
    {
        var isList = element.ValueKind == JsonValueKind.Array;
        JsonElement[] elements = isList ? [.. element.EnumerateArray()] : [element];
        if (elements.Length == 0) return new(null, "The list is empty and is dropped");
        var sound = elements.Where(it => !IsEmptyName(it)).ToList();
        if (sound.Count == 0) return new(null, isList ? "The list has no name and is dropped" : "The name is empty and is dropped");
        var read = sound.ConvertAll(it => (Element: it, Names: CslNameReader.Read(it)));
        var rest = read.Where(it => it.Names.Names.Count == 0).Select(it => it.Element).ToList();
        if (rest.Count == sound.Count) return Unread;
        var repair = read.Select(it => it.Names.Repair).FirstOrDefault(it => it is not null);
        if (repair is null && sound.Count < elements.Length) repair = "An empty name is dropped";
        else if (repair is null && !isList) repair = "Names must be a list; the single name is read as a list of one";
        return WithRest(new(RawBuilder.List(read.SelectMany(it => it.Names.Names).Select(name => name.ToRaw())), repair), rest) with
        {
            Fault = read.Select(it => it.Names.Fault).FirstOrDefault(it => it is not null),
        };
    }

    private static bool IsEmptyName(JsonElement element) => element.ValueKind == JsonValueKind.Null
        || (element.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(element.SoundText()));

    private static CslShape OfDate(JsonElement element)
    {
        var reading = CslDateReader.Read(element);
        if (element.ValueKind == JsonValueKind.Object)
            return reading.IsWhole || reading.Date is not null
                ? new(reading.Date is null ? null : element.ToRaw(), reading.Repair, !reading.IsWhole) { Fault = reading.Fault }
                : Unread with { Fault = reading.Fault };
        if (!reading.IsWhole) return Unread with { Fault = reading.Fault };
        return new(reading.Date is null ? null : CslDateWriter.Write(reading.Date), reading.Repair);
    }

    private static CslShape OfTexts(JsonElement element)
    {
        JsonElement[] elements = element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];
        if (elements.Length == 0) return new(null, "The list is empty and is dropped");
        var texts = elements.Where(it => it.ValueKind == JsonValueKind.String).ToList();
        if (texts.Count == 0) return Unread;
        var shape = new CslShape(RawBuilder.List(texts.Select(it => it.ToRaw())), element.ValueKind == JsonValueKind.Array ? null
            : "The value must be a list; the text is read as a list of one");
        return WithRest(shape, [.. elements.Where(it => it.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))]);
    }

    private static string? SeparatorOf(string variable) => variable switch
    {
        CslVariables.Isbn or CslVariables.Issn => " ",
        "keyword" => ", ",
        _ => null,
    };
}
