using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes values, in short where the short form says it all.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, ClaimValue value)
    {
        switch (value)
        {
            case TextValue { HasNotes: false } text:
                json.WriteStringValue(text.Text);
                break;
            case FlagValue { HasNotes: false } flag:
                json.WriteBooleanValue(flag.Flag);
                break;
            case Quantity { HasNotes: false, IsBareAmount: true, Amount: { } amount } when AmountWriter.IsNumber(amount):
                AmountWriter.Write(json, amount);
                break;
            case UnrecognisedValue { Json: var raw }:
                RawWriter.Write(json, raw);
                break;
            default:
                WriteLong(json, value);
                break;
        }
    }

    /// <summary>Writes what stands where a date is asked for: the EDTF alone where that says it all.</summary>
    public static void WriteDate(Utf8JsonWriter json, DateStatement date)
    {
        if (date is DateValue { HasNotes: false, Calendar: null } plain) json.WriteStringValue(plain.Date.ToString());
        else WriteLong(json, date);
    }

    private static void WriteLong(Utf8JsonWriter json, ClaimValue value)
    {
        var members = new ObjectWriter(json, value.Extensions);
        WriteKind(members, value);
        members.Text("words", value.Words);
        members.Text("language", value.Language?.Text);
        members.Several("confidence", value.Confidence, ConfidenceWriter.Write);
        members.End();
    }

    private static void WriteKind(ObjectWriter members, ClaimValue value)
    {
        switch (value)
        {
            case TextValue text:
                members.Text("text", text.Text);
                break;
            case FlagValue flag:
                members.One("flag", flag, (json, it) => json.WriteBooleanValue(it.Flag));
                break;
            case Quantity quantity:
                WriteQuantity(members, quantity);
                break;
            case DateValue date:
                members.Text("date", date.Date.ToString());
                members.Text("calendar", date.Calendar);
                break;
            case EntityValue entity:
                members.Text("entity", entity.Id);
                members.Text("label", entity.Label);
                TranslationWriter.Write(members, entity.Translations);
                break;
            case UnknownValue:
                members.Flag("unknown", true);
                break;
            default:
                members.Flag("none", true);
                break;
        }
    }

    private static void WriteQuantity(ObjectWriter members, Quantity quantity)
    {
        members.Amount("amount", quantity.Amount);
        members.Amount("lower", quantity.Bounds?.Lower?.Value);
        members.Amount("upper", quantity.Bounds?.Upper?.Value);
        members.Flag("lowerExcluded", quantity.Bounds?.Lower?.Excluded ?? false);
        members.Flag("upperExcluded", quantity.Bounds?.Upper?.Excluded ?? false);
        if (quantity.Unit != Unit.None) members.Text("unit", quantity.Unit.Symbol);
        members.Word("approximation", quantity.StatedApproximation);
        members.One("of", quantity.Of, Write);
        members.Amount("sampleSize", quantity.SampleSize);
        members.Amount("level", quantity.Level);
    }
}
