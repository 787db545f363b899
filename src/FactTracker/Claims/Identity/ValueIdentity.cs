using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>
/// Writes what a value is, in canonical JSON: no words, labels, translations, confidence and extensions, exact numbers, dates in canonical
/// EDTF, text in normalization form C. Two values are the same exactly when their texts are.
/// </summary>
/// <remarks>
/// A text's own language is part of it. A kind of value that is not known is written whole, as nobody can say what in it is content.
/// </remarks>
internal static class ValueIdentity
{
    public static void Write(CanonicalWriter json, ClaimValue value)
    {
        switch (value)
        {
            case TextValue { Language: { } language } text:
                json.StartObject();
                json.Name("language"u8);
                json.Text(LanguageIdentity.Of(language));
                json.Name("text"u8);
                json.Text(NormalText.Of(text.Text));
                json.EndObject();
                break;
            default:
                WriteIgnoringLanguage(json, value);
                break;
        }
    }

    /// <summary>Writes what a value stands for, in whatever language a text is.</summary>
    public static void WriteIgnoringLanguage(CanonicalWriter json, ClaimValue value)
    {
        switch (value)
        {
            case TextValue text: json.Text(NormalText.Of(text.Text)); break;
            case FlagValue flag: json.Flag(flag.Flag); break;
            case Quantity quantity: QuantityIdentity.Write(json, quantity); break;
            case DateValue date: WriteLongDate(json, date); break;
            case EntityValue entity: WriteOne(json, "entity"u8, NormalText.Of(entity.Id)); break;
            case UnknownValue: json.Raw("""{"unknown":true}"""u8); break;
            case UnrecognisedValue { Json: var raw }: json.Raw(CanonicalJson.ExactOf(raw.AsUtf8())); break;
            default: json.Raw("""{"none":true}"""u8); break;
        }
    }

    /// <summary>Writes what stands where a date is asked for.</summary>
    public static void WriteDate(CanonicalWriter json, DateStatement date)
    {
        if (date is DateValue { Calendar: null } plain) CanonicalDate.Write(json, plain.Date);
        else WriteIgnoringLanguage(json, date);
    }

    private static void WriteLongDate(CanonicalWriter json, DateValue date)
    {
        json.StartObject();
        if (date.Calendar is { } calendar)
        {
            json.Name("calendar"u8);
            json.Text(NormalText.Of(calendar));
        }

        json.Name("date"u8);
        CanonicalDate.Write(json, date.Date);
        json.EndObject();
    }

    private static void WriteOne(CanonicalWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.StartObject();
        json.Name(name);
        json.Text(text);
        json.EndObject();
    }
}
