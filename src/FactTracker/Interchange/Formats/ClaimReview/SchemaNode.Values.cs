using System.Globalization;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <content>The plain values: text, numbers, addresses, dates, languages, each in whatever dress it comes.</content>
internal sealed partial class SchemaNode
{
    private const int MostShown = 80;
    private const int LeastTime = 10; // A shorter number may be a year, and may be anything.

    /// <summary>The text of a member: the first where there are several, which are kept.</summary>
    public string? Text(string name)
    {
        var values = Values(name);
        if (values.Count == 0)
        {
            Take(name);
            return null;
        }

        if (TextOf(values[0], isTold: true) is not { } text) return Named(values[0]);
        KeepOnly(name, [.. values.Skip(1)]);
        return NotBlank(text, values[0]);
    }

    /// <summary>The text of a member that some publishers' scripts cut at its commas.</summary>
    public string? JoinedText(string name)
    {
        var values = Values(name);
        if (values.Count < 2 || !values.All(value => value.IsString)) return Text(name);
        var texts = values.Select(value => TextOf(value, isTold: true)!).ToList();
        Take(name);
        var text = texts.Aggregate((whole, next) => whole + (whole.TrimEnd() is [.., '.' or '!' or '?' or '。' or '»' or '”' or '"'] ? " " : ", ") + next);
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

    /// <summary>The headline, which of an article is its title, and stays where it is.</summary>
    public string? Headline => Values("headline") is [var value, ..] && TextOf(value, isTold: false) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The language of a text that has a tag of its own: <c>{"@value": "Falsch", "@language": "de"}</c>.</summary>
    public LanguageTag? LanguageOf(string name) =>
        Values(name) is [{ IsObject: true } value, ..] && value["@language"] is { IsString: true, Text: { } tag } && !string.IsNullOrWhiteSpace(tag) ? new LanguageTag(tag) : default(LanguageTag?);

    /// <summary>A number: schema.org takes one for a text as well.</summary>
    public decimal? Number(string name) => NumberOf(name, isShare: false);

    /// <summary>The mark of a rating: a number, or the first of a share such as "4/5", "4 out of 5" or "80%", which is kept.</summary>
    public decimal? Mark(string name) => NumberOf(name, isShare: true);

    private decimal? NumberOf(string name, bool isShare)
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
                if (isShare && MarkShare.Read(text) is { } share)
                {
                    Repaired(values[0], $"\"{Shown(text!)}\" is read as {share.Mark.ToString(CultureInfo.InvariantCulture)}, and kept.");
                    return share.Mark;
                }

                Unread(values[0], "a number that can be held exactly");
                return null;
            }

            Repaired(values[0], $"\"{Shown(text!)}\" is read as {Encoding.UTF8.GetString(digits)}.");
        }

        KeepOnly(name, [.. values.Skip(1)]);
        return number;
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

        var text = TextOf(values[0], isTold: false);
        if (text is null || (values[0].IsNumber && text.Length < LeastTime) || SchemaDate.Read(text) is not { } date)
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

    // A node where a text belongs is known by its name, and kept.
    private string? Named(JsonItem item)
    {
        if ((item["name"] ?? item["text"]) is { IsString: true } name && TextOf(name, isTold: false) is { } text && !string.IsNullOrWhiteSpace(text))
        {
            Repaired(item, $"It is no text; \"{Shown(text)}\" in it is read for it, and it is kept.");
            return text;
        }

        Unread(item, "a text");
        return null;
    }

    private string? TextOf(JsonItem item, bool isTold)
    {
        if (item is { IsObject: true } && item["@value"] is { } value) return TextOf(value, isTold);
        if (item is not { IsString: true } and not { IsNumber: true }) return null;
        var text = item.Text!;
        var read = HtmlText.Read(text);
        if (isTold && read != text) Repaired(item, $"It has HTML in it, and is read as \"{Shown(read)}\".");
        return read;
    }
}
