using System.Text.Json;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads strings, shared or not, and reports those that are too long or not valid Unicode.</summary>
internal static class Strings
{
    /// <summary>Reads a text that hardly repeats; returns null after rejecting the value.</summary>
    public static string? Text(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Read(ref reader, context);
        context.RejectType(ref reader, "a string");
        return null;
    }

    /// <summary>Reads a text of which there are many that hardly repeat; returns the default after rejecting the value.</summary>
    public static LateText Late(ref JsonCursor reader, ReadContext context) =>
        reader.TokenType == JsonTokenType.String && IsPlain(ref reader) && context.Texts.TryHold(reader.ValueSpan, out var held)
            ? held
            : new LateText(Text(ref reader, context));

    /// <summary>Reads a text that is likely to repeat; returns null after rejecting the value.</summary>
    public static string? Shared(ref JsonCursor reader, ReadContext context) => Pooled(ref reader, context)?.Text;

    /// <summary>Reads a shared text that must not be blank; returns null after rejecting the value.</summary>
    public static string? NotBlank(ref JsonCursor reader, ReadContext context)
    {
        if (Pooled(ref reader, context) is not { } pooled) return null;
        if (!string.IsNullOrWhiteSpace(pooled.Text)) return pooled.Text;
        context.Reject(ref reader, Rules.WrongType, "Expected a text, found an empty string.", "Remove the member.");
        return null;
    }

    /// <summary>Reads a shared text with the values created from it; returns null after rejecting the value.</summary>
    public static PooledText? Pooled(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            context.RejectType(ref reader, "a string");
            return null;
        }

        // A text that is too long is never pooled, so every pooled text is within the limits.
        if (context.Shared.Strings.TryFind(reader.ValueSpan, out var hash, out var known)) return known;
        if (Read(ref reader, context) is not { } text) return null;
        var pooled = new PooledText(text);
        context.Shared.Strings.Enter(reader.ValueSpan, hash, pooled);
        return pooled;
    }

    /// <summary>Reads the current string or name; returns null after rejecting it.</summary>
    public static string? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.ValueSpan.Length > context.Options.MaxStringBytes)
        {
            var message = $"The string is longer than the limit of {context.Options.MaxStringBytes} bytes.";
            Fail(ref reader, context, Rules.LimitPassed, message, "Shorten it, or raise MaxStringBytes.");
            return null;
        }

        if (reader.TryGetString() is { } text) return text;
        const string Invalid = "The string is not valid Unicode: it has bytes that are not UTF-8, or half of a surrogate pair.";
        Fail(ref reader, context, Rules.BadText, Invalid, "Write it again as UTF-8 without that character.");
        return null;
    }

    /// <summary>Returns whether the current string is valid; rejects it otherwise.</summary>
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
