using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

/// <summary>Characters that command a terminal, turn the direction of reading or hide, and sets that have them everywhere.</summary>
internal static class HostileSets
{
    /// <summary>
    /// A colour, a title, a return, nulls, direction both ways, marks, hidden spaces, tags, fillers, line ends of all kinds.
    /// </summary>
    public const string Words =
        "a\u001b[31m\u001b]0;t\u0007\r\b\0\u007f\u0085\u009b2J\u202e\u2066\u200f\u061c\u200b\u2060\ufeff\u00ad\u180e\u115f\u3164\u034f\u2028\u2029\n\t\U000E0041\U000E0001z";

    private static readonly string Quoted = JsonSerializer.Serialize(Words);

    /// <summary>A set with them in every member, and with errors.</summary>
    public static string Whole => $$"""
        {
          "facttracker": "1.0", "title": {{Quoted}}, "description": {{Quoted}}, {{Quoted}}: 1,
          "sources": [ { "id": "s", "title": {{Quoted}}, "publisher": {{Quoted}}, "authors": [{{Quoted}}], "words": {{Quoted}}, "url": {{Quoted}}, "kind": {{Quoted}}, "notes": {{Quoted}} } ],
          "claims": [
            { "id": "c", "text": {{Quoted}}, "subject": {{Quoted}}, "property": {{Quoted}}, "value": [{{Quoted}}, { "amount": 1, "unit": "u", "words": {{Quoted}} }, { "entity": {{Quoted}}, "label": {{Quoted}} }],
              "qualifiers": { {{Quoted}}: {{Quoted}} }, "claimant": {{Quoted}}, "condition": {{Quoted}}, "status": {{Quoted}}, "statusReason": {{Quoted}}, "modality": {{Quoted}},
              "tags": [{{Quoted}}], "citations": [{ "source": "s", "locator": {{Quoted}}, "quote": { "exact": {{Quoted}} }, "notes": {{Quoted}} }], "language": {{Quoted}},
              "reviews": [{ "author": {{Quoted}}, "verdict": {{Quoted}}, "rating": { "label": {{Quoted}} } }], "confidence": { "term": {{Quoted}}, "basis": {{Quoted}} },
              "relations": [{ "type": {{Quoted}}, "claim": "c" }], "notes": {{Quoted}}, "x:{{Quoted[1..]}}: {{Quoted}} },
            { "id": {{Quoted}}, "text": "t" }, { "id": "d", "text": "t", "when": {{Quoted}}, "recorded": {{Quoted}}, "checkEvery": {{Quoted}}, "value": { "amount": {{Quoted}} } },
            { "id": "e", "text": "t", "relations": [{ "type": "supports", "claim": {{Quoted}} }], {{Quoted}}: 1, {{Quoted}}: 2 }
          ]
        }
        """;

    /// <summary>A set without errors that every verb works on, with them in its ids and texts.</summary>
    public static string Valid { get; } = Working(Quoted, Quoted);

    /// <summary>The same with an id and words of a million characters.</summary>
    public static string Huge { get; } = Working(
        JsonSerializer.Serialize(new string('i', 1_000_000)), JsonSerializer.Serialize(Words + new string('x', 1_000_000)));

    /// <summary>Returns the characters of a text that must not reach a terminal.</summary>
    public static IEnumerable<string> Hidden(string text) =>
        from rune in text.EnumerateRunes()
        where rune.Value != '\n' && (Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune.Value is 0x034F or 0x115F or 0x3164 || rune.Value >= 0xE0000)
        select $"U+{rune.Value:X4}";

    private static string Working(string id, string words) => $$"""
        {
          "facttracker": "1.0", "title": {{words}},
          "sources": [ { "id": "note", "kind": "survey", "title": {{words}}, "publisher": {{words}}, "published": "2024", "basedOn": [] } ],
          "claims": [
            { "id": "friendly-2024", "text": {{words}}, "subject": {{words}}, "property": {{words}}, "value": { "amount": 65, "unit": "%" },
              "when": "2024", "claimant": {{words}}, "confidence": { "probability": 0.9, "basis": {{words}} }, "tags": [{{words}}],
              "citations": [ { "source": "note", "locator": {{words}}, "quote": { "exact": {{words}} } } ], "notes": {{words}} },
            { "id": {{id}}, "text": {{words}}, "subject": {{words}}, "property": {{words}}, "value": { "amount": 10, "unit": "%" }, "when": "2024" },
            { "id": "cases", "text": {{words}}, "statusReason": {{words}}, "status": "disputed", "formula": "1 + 1" }
          ]
        }
        """;
}
