using System.Text;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads values that are a single string or number: amounts, flags, times, words, addresses, tags, ids.</summary>
internal static class Scalars
{
    private const string NumberGrammar = "Write a JSON number of at most 28 digits, or a string that contains one.";

    public static decimal? Amount(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            context.RejectType(ref reader, "a number, or a string that contains one");
            return null;
        }

        switch (ReadAmount(ref reader, context, out var amount))
        {
            case ExactDecimalResult.Exact:
                return amount;
            case ExactDecimalResult.NotExact:
                context.Reject(
                    ref reader, Rules.BadNumber, $"The number {context.Show(ref reader)} cannot be represented exactly.", NumberGrammar);
                return null;
            default:
                context.Reject(ref reader, Rules.BadNumber, $"{context.Show(ref reader)} is not a number.", NumberGrammar);
                return null;
        }
    }

    /// <summary>Reads an amount that need not fit into a decimal.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="context">The context.</param>
    /// <param name="exact">The amount when no decimal holds it.</param>
    public static decimal? Amount(ref JsonCursor reader, ReadContext context, out BigAmount? exact)
    {
        exact = null;
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && ReadAmount(ref reader, context, out var amount) is var result and not ExactDecimalResult.NotANumber)
        {
            if (result == ExactDecimalResult.Exact) return amount;
            var text = reader.ValueIsEscaped ? Strings.Read(ref reader, context) : Encoding.UTF8.GetString(reader.ValueSpan);
            if (BigAmount.TryParse(text, null, out var big))
            {
                exact = big;
                return null;
            }
        }

        return Amount(ref reader, context); // Reports what is wrong.
    }

    public static bool? Flag(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False) return reader.TokenType == JsonTokenType.True;
        context.RejectType(ref reader, "true or false");
        return null;
    }

    public static Instant? Instant(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.RejectType(ref reader, "an RFC 3339 time in a string");
            return null;
        }

        if (!reader.ValueIsEscaped && InstantText.TryRead(reader.ValueSpan, out var instant)) return instant;
        if (reader.ValueIsEscaped
            && Strings.Read(ref reader, context) is { } text
            && InstantText.TryRead(Encoding.UTF8.GetBytes(text), out instant))
            return instant;
        context.Reject(
            ref reader,
            Rules.BadInstant,
            $"{context.Show(ref reader)} is not a valid RFC 3339 time.",
            "Write it like 2025-09-20T09:00:00Z.");
        return null;
    }

    public static Period? Period(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (PeriodPattern.Roundtrip.Parse(text) is { Success: true } result && text != "P") return result.Value;
        context.Reject(
            ref reader, Rules.BadPeriod, $"{context.Show(ref reader)} is not a valid ISO 8601 period.", "Write it like P1Y, P6M or P2W.");
        return null;
    }

    public static TWord? Word<TWord>(ref JsonCursor reader, ReadContext context)
        where TWord : Word<TWord>, IWordList<TWord> =>
        Strings.NotBlank(ref reader, context) is { } name ? FactTracker.Word<TWord>.Parse(name, null) : null;

    public static LanguageTag? Language(ref JsonCursor reader, ReadContext context) =>
        Strings.NotBlank(ref reader, context) is { } text ? new LanguageTag(text) : default(LanguageTag?);

    public static Url? Url(ref JsonCursor reader, ReadContext context) =>
        Strings.NotBlank(ref reader, context) is { } text ? new Url(text) : default(Url?);

    public static SourceId? SourceId(ref JsonCursor reader, ReadContext context) =>
        Id(ref reader, context) is { } text ? FactTracker.SourceId.Trusted(text) : default(SourceId?);

    public static ClaimId? ClaimId(ref JsonCursor reader, ReadContext context) =>
        Id(ref reader, context) is { } text ? FactTracker.ClaimId.Trusted(text) : default(ClaimId?);

    public static Unit? Unit(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Shared(ref reader, context) is not { } symbol) return null;
        if (FactTracker.Unit.TryParse(symbol, out var unit)) return unit;
        context.Reject(
            ref reader,
            Rules.WrongType,
            $"{context.Show(ref reader)} is not a unit.",
            "Write a symbol or a noun, without white space around it.");
        return null;
    }

    public static Reliability? Reliability(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String
            && !reader.ValueIsEscaped
            && reader.ValueSpan is [>= (byte)'A' and <= (byte)'F' and var letter])
            return (Reliability)(letter - 'A');
        context.Reject(
            ref reader,
            Rules.BadReliability,
            $"{context.Show(ref reader)} is not a letter from A to F.",
            "Write \"F\" if it cannot be judged.");
        return null;
    }

    public static Credibility? Credibility(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan is [>= (byte)'1' and <= (byte)'6' and var digit])
            return (Credibility)(digit - '0');
        context.Reject(
            ref reader,
            Rules.BadCredibility,
            $"{context.Show(ref reader)} is not a number from 1 to 6.",
            "Write 6 if it cannot be judged.");
        return null;
    }

    public static MediaTime? MediaTime(ref JsonCursor reader, ReadContext context)
    {
        if (PlainOrNumber(ref reader, context) is not { } text) return null;
        if (FactTracker.MediaTime.TryParse(text, null, out var time)) return time;
        const string Remedy = "Write seconds or h:mm:ss, or a range of two with a hyphen between them.";
        context.Reject(ref reader, Rules.BadLocatorTime, $"{context.Show(ref reader)} is not a time in a recording.", Remedy);
        return null;
    }

    /// <summary>Reads a text that may also be written as a number, such as a page.</summary>
    public static string? PlainOrNumber(ref JsonCursor reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : Strings.Shared(ref reader, context);

    /// <summary>Reads the id of the record itself. It is unique, so it is not shared.</summary>
    public static LateText OwnId(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String || !IsPlainId(ref reader)) return new LateText(SharedOwnId(ref reader, context));
        context.IdHash = Utf8Hash.Of(reader.ValueSpan);
        return Strings.Late(ref reader, context);
    }

    /// <summary>Reads the id of a record that other records refer to, so that it is shared.</summary>
    public static string? SharedOwnId(ref JsonCursor reader, ReadContext context)
    {
        if (Id(ref reader, context) is not { } id) return null;
        context.IdHash = Utf8Hash.Of(Encoding.UTF8.GetBytes(id));
        return id;
    }

    private static string? Id(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String && IsPlainId(ref reader)) return Strings.Shared(ref reader, context);
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (RecordIdSyntax.Fault(text) is not { } fault) return text;
        context.Reject(ref reader, Rules.BadId, fault);
        return null;
    }

    private static bool IsPlainId(ref JsonCursor reader) =>
        reader.ValueIsAscii &&
        reader.ValueSpan.Length is > 0 and <= RecordIdSyntax.MaxCodePoints &&
        !reader.ValueSpan.ContainsAnyExceptInRange((byte)'!', (byte)'~');

    private static ExactDecimalResult ReadAmount(ref JsonCursor reader, ReadContext context, out decimal amount)
    {
        if (!reader.ValueIsEscaped) return ExactDecimal.TryRead(reader.ValueSpan, out amount);
        amount = 0;
        return Strings.Read(ref reader, context) is { } text
            ? ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out amount)
            : ExactDecimalResult.NotANumber;
    }
}
