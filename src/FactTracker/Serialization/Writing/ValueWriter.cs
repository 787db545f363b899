using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes values, in short form if that loses nothing.</summary>
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

    /// <summary>Writes a member that is a date, as just the EDTF string if that loses nothing.</summary>
    public static void WriteDate(Utf8JsonWriter json, DateStatement date)
    {
        if (date is DateValue { HasNotes: false, Calendar: null } plain) WriteText(json, plain.Date);
        else WriteLong(json, date);
    }

    private static void WriteText(Utf8JsonWriter json, Edtf date)
    {
        Span<byte> text = stackalloc byte[Edtf.LongestPlain];
        if (date.TryPlain(text, out var length)) json.WriteStringValue(text[..length]);
        else json.WriteStringValue(date.ToString());
    }

    private static void WriteLong(Utf8JsonWriter json, ClaimValue value)
    {
        var members = new ObjectWriter(json, value.Extensions);
        WriteKind(members, value);
        members.Text("words"u8, value.Words);
        members.Text("language"u8, value.Language?.Text);
        members.Several("confidence"u8, value.Confidence, ConfidenceWriter.Write);
        members.End();
    }

    private static void WriteKind(ObjectWriter members, ClaimValue value)
    {
        switch (value)
        {
            case TextValue text:
                members.Text("text"u8, text.Text);
                break;
            case FlagValue flag:
                members.One("flag"u8, flag, (json, it) => json.WriteBooleanValue(it.Flag));
                break;
            case Quantity quantity:
                WriteQuantity(members, quantity);
                break;
            case DateValue date:
                members.Text("date"u8, date.Date.ToString());
                members.Text("calendar"u8, date.Calendar);
                break;
            case EntityValue entity:
                members.Text("entity"u8, entity.Id);
                members.Text("label"u8, entity.Label);
                TranslationWriter.Write(members, entity.Translations);
                break;
            case UnknownValue:
                members.Flag("unknown"u8, true);
                break;
            default:
                members.Flag("none"u8, true);
                break;
        }
    }

    private static void WriteQuantity(ObjectWriter members, Quantity quantity)
    {
        members.Amount("amount"u8, quantity.Amount);
        members.Text("amount"u8, quantity.ExactAmount?.ToString());
        members.Bounds(quantity.Bounds?.Lower, quantity.Bounds?.Upper);
        if (quantity.Unit != Unit.None) members.Text("unit"u8, quantity.Unit.Symbol);
        members.Word("approximation"u8, quantity.StatedApproximation);
        members.One("of"u8, quantity.Of, Write);
        members.Amount("sampleSize"u8, quantity.SampleSize);
        members.Amount("level"u8, quantity.Level);
    }
}
