using System.Net;
using System.Text;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange.ClaimReview;

/// <content>The plain values: text, numbers, addresses, dates, languages, each in whatever dress it comes.</content>
internal sealed partial class SchemaNode
{
    private const int MostShown = 80;

    /// <summary>The text of a member: the first where there are several, which are kept.</summary>
    public string? Text(string name)
    {
        var values = Values(name);
        if (values.Count == 0)
        {
            Take(name);
            return null;
        }

        if (TextOf(values[0], isTold: true) is not { } text)
        {
            Unread(values[0], "a text");
            return null;
        }

        KeepOnly(name, [.. values.Skip(1)]);
        return NotBlank(text, values[0]);
    }

    /// <summary>The text of a member that some publishers' scripts cut at its commas.</summary>
    public string? JoinedText(string name)
    {
        var values = Values(name);
        var texts = values.Select(value => TextOf(value, isTold: values.Count > 1)).ToList();
        if (values.Count < 2 || texts.Contains(null)) return Text(name);
        Take(name);
        var text = string.Join(", ", texts);
        Repaired(values[0], $"It is a list of {texts.Count} texts, which are read as one: \"{Shown(text)}\".");
        return NotBlank(text, values[0]);
    }

    /// <summary>The text of the first of some members that has one, which all stay where they are.</summary>
    public string? Fallback(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Values(name) is not [var value, ..] || TextOf(value, isTold: false) is not { } text || string.IsNullOrWhiteSpace(text)) continue;
            Repaired(value, $"It stands in for a member that is missing: \"{Shown(text)}\".");
            return text;
        }

        return null;
    }

    /// <summary>The language of a text that has a tag of its own: <c>{"@value": "Falsch", "@language": "de"}</c>.</summary>
    public LanguageTag? LanguageOf(string name) =>
        Values(name) is [{ IsObject: true } value, ..] && value["@language"] is { IsString: true, Text: { } tag } && !string.IsNullOrWhiteSpace(tag) ? new LanguageTag(tag) : default(LanguageTag?);

    /// <summary>A number: schema.org takes one for a text as well.</summary>
    public decimal? Number(string name)
    {
        var values = Values(name);
        if (values.Count == 0)
        {
            Take(name);
            return null;
        }

        var text = TextOf(values[0], isTold: false);
        if (text is not null && NotBlank(text, values[0]) is null)
        {
            KeepOnly(name, [.. values.Skip(1)]);
            return null;
        }

        var digits = Encoding.UTF8.GetBytes(text?.Trim() ?? "");
        if (ExactDecimal.TryRead(digits, out var number) != ExactDecimalResult.Exact)
        {
            digits.AsSpan().Replace((byte)',', (byte)'.');
            if (ExactDecimal.TryRead(digits, out number) != ExactDecimalResult.Exact)
            {
                Unread(values[0], "a number that can be held exactly");
                return null;
            }

            Repaired(values[0], $"\"{Shown(text!)}\" is read as {Encoding.UTF8.GetString(digits)}.");
        }

        KeepOnly(name, [.. values.Skip(1)]);
        return number;
    }

    /// <summary>An address: a text, or a reference to the page as a node.</summary>
    public Url? Address(string name)
    {
        if (Values(name) is [{ IsObject: true, Members: [{ Name: "@id", Value: { IsString: true, Text: { } iri } }] }] && !string.IsNullOrWhiteSpace(iri))
        {
            Take(name);
            return new Url(iri);
        }

        return Text(name) is { } text ? new Url(text) : default(Url?);
    }

    /// <summary>An address that leads to a page, and else null; the first where there are several, which are kept.</summary>
    public string? WebAddress(string name)
    {
        if (Values(name) is not [{ IsString: true, Text: { } text }, ..] values || string.IsNullOrWhiteSpace(text) || !new Url(text).IsWeb) return null;
        KeepOnly(name, [.. values.Skip(1)]);
        return text;
    }

    /// <summary>A date; one that is not written as we would write it is kept as it stands.</summary>
    public DateStatement? Date(string name)
    {
        var values = Values(name);
        if (values.Count == 0 || (TextOf(values[0], isTold: false) is { } blank && NotBlank(blank, values[0]) is null))
        {
            KeepOnly(name, [.. values.Skip(1)]);
            return null;
        }

        var text = values[0].IsNumber ? null : TextOf(values[0], isTold: false);
        if (text is null || ForeignDate.Read(text) is not { } date)
        {
            Unread(values[0], "a date");
            return null;
        }

        if (SchemaDate.TextOf(date) == text && values.Count == 1) Take(name);
        else Repaired(values[0], $"\"{Shown(text)}\" is read as {date}, and kept.");
        return date;
    }

    /// <summary>A language tag.</summary>
    public LanguageTag? Language(string name) =>
        Values(name) is not [{ IsObject: true }, ..] && Text(name) is { } tag ? new LanguageTag(tag) : default(LanguageTag?);

    /// <summary>The node's own id, or null when it has none that is a text.</summary>
    public string? Id()
    {
        if (this["@id"] is not { IsString: true, Text: { } iri } || string.IsNullOrWhiteSpace(iri)) return null;
        Take("@id");
        return NodeIds.FromIri(iri);
    }

    /// <summary>Tells of a value that was read in spite of how it is written.</summary>
    public void Repaired(JsonItem item, string message) => Context.Report(item, Rules.ForeignRepaired, message);

    /// <summary>Tells of a value that is kept and not understood.</summary>
    public void Unread(JsonItem item, string expected) => Context.Report(item, Rules.ForeignUnread, $"It is not {expected}.", "It is kept as it is written.");

    public static string Shown(string text) => Excerpt.Of(Encoding.UTF8.GetBytes(text), MostShown);

    private string? NotBlank(string text, JsonItem item)
    {
        if (!string.IsNullOrWhiteSpace(text)) return text;
        Repaired(item, "It is empty, and read as not given.");
        return null;
    }

    private string? TextOf(JsonItem item, bool isTold)
    {
        if (item is { IsObject: true } && item["@value"] is { } value) return TextOf(value, isTold);
        if (item is not { IsString: true } and not { IsNumber: true }) return null;
        var text = item.Text!;
        if (!text.Contains('&', StringComparison.Ordinal)) return text;
        var decoded = WebUtility.HtmlDecode(text);
        if (isTold && decoded != text) Repaired(item, $"It has HTML entities in it, and is read as \"{Shown(decoded)}\".");
        return decoded;
    }
}
