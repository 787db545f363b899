using System.Text.Json;

namespace FactTracker.Verification;

/// <summary>A statement of a text, and what the set says about it.</summary>
/// <remarks>
/// A sentence with several values is several statements, one for each value. Immutable; equal by content.
/// </remarks>
/// <param name="Text">The sentence as written.</param>
/// <param name="Offset">The offset of the sentence in the text, in UTF-16 units; of a text with markup, in the original.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Claims">The claims that bear on it, those of the verdict first; the last may be only related.</param>
/// <param name="Reason">The reason, as English sentences.</param>
/// <example><code>
/// foreach (var statement in set.Verify(text, SystemClock.Instance.GetCurrentInstant()).Statements)
///     Console.WriteLine($"{statement.Verdict}: {statement.Text}. {statement.Reason}");
/// </code></example>
public sealed record VerifiedStatement(
    string Text, int Offset, StatementVerdict Verdict, ValueList<StatementClaim> Claims, string Reason)
{
    /// <summary>The length of the sentence in UTF-16 units; of a text with markup, in the original.</summary>
    public int Length { get; init; } = Text?.Length ?? 0;

    /// <summary>The value that was looked at, in the words of the text; null for a sentence without one.</summary>
    public string? Value { get; init; }

    /// <summary>Returns the verdict, the reason and the sentence.</summary>
    public string ToWords() => $"{VerdictWords.Of(Verdict)}: {Text}\n    {Reason}";

    /// <summary>
    /// Writes it as a JSON object: <c>text</c>, <c>verdict</c>, <c>claims</c> (what <see cref="StatementClaim.WriteTo"/> writes),
    /// <c>reason</c>, <c>offset</c>, <c>length</c>, and <c>value</c> where there is one.
    /// </summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("text"u8, Text);
        json.WriteString("verdict"u8, VerdictWords.Of(Verdict));
        json.WriteStartArray("claims"u8);
        foreach (var claim in Claims)
        {
            claim.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteString("reason"u8, Reason);
        json.WriteNumber("offset"u8, Offset);
        json.WriteNumber("length"u8, Length);
        if (Value is { } value) json.WriteString("value"u8, value);
        json.WriteEndObject();
    }
}
