using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>Writes values in canonical form: in short form if that loses nothing, numbers without zeros at their end.</summary>
internal static class CanonicalValues
{
    public static void Write(CanonicalWriter json, ClaimValue value)
    {
        switch (value)
        {
            case TextValue { HasNotes: false } text:
                json.Text(text.Text);
                break;
            case FlagValue { HasNotes: false } flag:
                json.Flag(flag.Flag);
                break;
            case Quantity quantity:
                WriteQuantity(json, quantity);
                break;
            case UnrecognisedValue { Json: var raw }:
                CanonicalJson.WriteExact(json, raw.AsUtf8());
                break;
            default:
                WriteLong(json, value);
                break;
        }
    }

    /// <summary>Writes a member that is a date, as just the EDTF string if that loses nothing.</summary>
    public static void WriteDate(CanonicalWriter json, DateStatement date)
    {
        if (date is DateValue { HasNotes: false, Calendar: null } plain) CanonicalDate.Write(json, plain.Date);
        else WriteLong(json, date);
    }

    private static void WriteLong(CanonicalWriter json, ClaimValue value)
    {
        var members = new CanonicalObject(json, value.Extensions);
        if (value is DateValue date) members.Text("calendar"u8, date.Calendar);
        members.Several("confidence"u8, value.Confidence, CanonicalParts.WriteConfidence);
        WriteKindUpToLabel(members, value);
        members.Language("language"u8, value.Language);
        WriteKindFromLanguage(members, value);
        members.Text("words"u8, value.Words);
        members.End();
    }

    private static void WriteKindUpToLabel(CanonicalObject members, ClaimValue value)
    {
        switch (value)
        {
            case DateValue date:
                members.Date("date"u8, date.Date);
                break;
            case EntityValue entity:
                members.Text("entity"u8, entity.Id);
                members.Text("label"u8, entity.Label);
                break;
            case FlagValue flag:
                members.One("flag"u8, flag, (json, it) => json.Flag(it.Flag));
                break;
        }
    }

    private static void WriteKindFromLanguage(CanonicalObject members, ClaimValue value)
    {
        switch (value)
        {
            case TextValue text: members.Text("text"u8, text.Text); break;
            case EntityValue entity: CanonicalParts.WriteTranslations(members, entity.Translations); break;
            case UnknownValue: members.Flag("unknown"u8, true); break;
            case NoneValue: members.Flag("none"u8, true); break;
        }
    }

    private static void WriteQuantity(CanonicalWriter json, Quantity quantity)
    {
        if (quantity.ExactAmount is { } big) quantity = WithShortest(quantity, big);
        if (quantity is { HasNotes: false, IsBareAmount: true, Amount: { } bare } && AmountWriter.IsNumber(ShortestAmount.Of(bare)))
        {
            json.Amount(bare);
            return;
        }

        var (lower, upper) = (quantity.Bounds?.Lower, quantity.Bounds?.Upper);
        var members = new CanonicalObject(json, quantity.Extensions);
        members.Amount("amount"u8, quantity.Amount);
        members.Text("amount"u8, quantity.ExactAmount?.ToString());
        members.Word("approximation"u8, quantity.StatedApproximation);
        members.Several("confidence"u8, quantity.Confidence, CanonicalParts.WriteConfidence);
        members.Language("language"u8, quantity.Language);
        members.Amount("level"u8, quantity.Level);
        members.Amount("lower"u8, lower?.Value);
        members.Flag("lowerExcluded"u8, lower?.Excluded ?? false);
        members.One("of"u8, quantity.Of, Write);
        members.Amount("sampleSize"u8, quantity.SampleSize);
        if (quantity.Unit != Unit.None) members.Text("unit"u8, quantity.Unit.Symbol);
        members.Amount("upper"u8, upper?.Value);
        members.Flag("upperExcluded"u8, upper?.Excluded ?? false);
        members.Text("words"u8, quantity.Words);
        members.End();
    }

    // Without the zeros at its end, it may be an amount that a decimal holds.
    private static Quantity WithShortest(Quantity quantity, BigAmount big) => new(big.Shortest(), quantity.Bounds, quantity.Unit)
    {
        Approximation = quantity.Approximation,
        Of = quantity.Of,
        SampleSize = quantity.SampleSize,
        Level = quantity.Level,
        Words = quantity.Words,
        Language = quantity.Language,
        Confidence = quantity.Confidence,
        Extensions = quantity.Extensions,
    };
}
