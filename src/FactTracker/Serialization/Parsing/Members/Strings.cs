using System.Text.Json;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads strings: shared or not, with a problem for what is no sound Unicode or too long.</summary>
internal static class Strings
{
    /// <summary>Reads a text that hardly repeats; null after rejecting the value.</summary>
    public static string? Text(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Read(ref reader, context);
        context.RejectType(ref reader, "a string");
        return null;
    }

    /// <summary>Reads a text that hardly repeats and of which there are many; none after rejecting the value.</summary>
    public static LateText Late(ref JsonCursor reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.String && IsPlain(ref reader) && context.Texts.TryHold(reader.ValueSpan, out var held)
            ? held
            : new LateText(Text(ref reader, context));

    /// <summary>Reads a text that is likely to repeat; null after rejecting the value.</summary>
    public static string? Shared(ref JsonCursor reader, ReadContext context) => Pooled(ref reader, context)?.Text;

    /// <summary>Reads a shared text that must say something; null after rejecting the value.</summary>
    public static string? NotBlank(ref JsonCursor reader, ReadContext context)
    {
        if (Pooled(ref reader, context) is not { } pooled) return null;
        if (!string.IsNullOrWhiteSpace(pooled.Text)) return pooled.Text;
        context.Reject(ref reader, Rules.WrongType, "Expected a text that says something, found an empty one.", "Leave the member out.");
        return null;
    }

    /// <summary>Reads a shared text with the values made of it; null after rejecting the value.</summary>
    public static PooledText? Pooled(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.RejectType(ref reader, "a string");
            return null;
        }

        // A text that is too long is never pooled, so what is found is within the limits.
        if (context.Shared.Strings.TryFind(reader.ValueSpan, out var hash, out var known)) return known;
        if (Read(ref reader, context) is not { } text) return null;
        var pooled = new PooledText(text);
        context.Shared.Strings.Enter(reader.ValueSpan, hash, pooled);
        return pooled;
    }

    /// <summary>The string or name the reader stands on; null after rejecting it.</summary>
    public static string? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.ValueSpan.Length > context.Options.MaxStringBytes)
        {
            Fail(ref reader, context, Rules.LimitPassed, $"A string is longer than {context.Options.MaxStringBytes} bytes.", "Shorten it, or raise MaxStringBytes.");
            return null;
        }

        if (reader.TryGetString() is { } text) return text;
        Fail(ref reader, context, Rules.BadText, "A string is not sound Unicode: bytes that are not UTF-8, or half a surrogate pair.", null);
        return null;
    }

    /// <summary>Whether the string the reader stands on is sound; it is rejected if not.</summary>
    public static bool IsSound(ref JsonCursor reader, ReadContext context) =>
        (reader.ValueIsAscii && reader.ValueSpan.Length <= context.Options.MaxStringBytes)
        || Read(ref reader, context) is not null;

    private static bool IsPlain(ref JsonCursor reader) => reader.ValueIsAscii || (!reader.ValueIsEscaped && Utf8.IsValid(reader.ValueSpan));

    private static void Fail(ref JsonCursor reader, ReadContext context, Rule rule, string message, string? remedy)
    {
        context.Report(ref reader, rule, message, null, remedy);
        context.IsRejected = true;
    }
}
