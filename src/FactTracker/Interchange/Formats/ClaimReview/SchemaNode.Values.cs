using System.Globalization;
using System.Text;
using FactTracker.Interchange.Shared.Languages;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <content>The plain values: text, numbers, dates and languages, in each form that occurs.</content>
internal sealed partial class SchemaNode
{
    private const int MostShown = 80;
    private static readonly string[] OfLanguage = ["alternateName", "identifier", "name"];
    private const int LeastTime = 10; // A shorter number is ambiguous: it may be a year.

    /// <summary>Takes the text of a member: the first when there are several; the others are kept.</summary>
    public string? Text(string name) => Text(name, isClaim: false);

    // The words of a claim may be a word that elsewhere stands for nothing.
    private string? Text(string name, bool isClaim)
    {
        var values = Values(name);
        if (values.Count == 0)
        {
            Take(name);
            return null;
        }

        if (TextOf(values[0], isReported: true) is not { } text) return Named(values[0]);
        KeepOnly(name, [.. values.Skip(1)]);
        return isClaim && !string.IsNullOrWhiteSpace(text) ? text : NotBlank(text, values[0]);
    }

    /// <summary>Takes the words of a claim, from a member that the scripts of some publishers cut at its commas.</summary>
    public string? JoinedText(string name)
    {
        var values = Values(name);
        if (values.Count < 2 || !values.All(value => value.IsString)) return Text(name, isClaim: true);
        var texts = values.Select(value => TextOf(value, isReported: true)!).ToList();
        Take(name);
        var text = Joined(texts);
        Repaired(values[0], $"The text was cut into a list of {texts.Count}; it is read as \"{Shown(text)}\".");
        return NotBlank(text, values[0]);
    }

    private static string Joined(List<string> texts)
    {
        var whole = new StringBuilder(texts[0]);
        var end = EndOf(texts[0]);
        foreach (var next in texts.Skip(1))
        {
            var isSentence = end is '.' or '!' or '?' or '。' or '»' or '”' or '"';
            whole.Append(isSentence ? " " : ", ").Append(next);
            end = EndOf(next) ?? (isSentence ? end : ',');
        }

        return whole.ToString();
    }

    // The last character that is not white space, or null.
    private static char? EndOf(string text) => text.AsSpan().TrimEnd() is [.., var end] ? end : null;

    /// <summary>Returns the text of the first of some members that has one; all of them are kept.</summary>
    public string? Fallback(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Values(name) is not [var value, ..] || TextOf(value, isReported: false) is not { } text || IsNothing(text))
                continue;
            Repaired(value, $"The usual member is missing; \"{Shown(text)}\" is read in its place.");
            return text;
        }

        return null;
    }

    /// <summary>The headline, which is the title of an article; the member is kept.</summary>
    public string? Headline => Values("headline") is [var value, ..]
        && TextOf(value, isReported: false) is { } text
        && !IsNothing(text) ? text : null;

    /// <summary>Returns the language of a text with a tag of its own: <c>{"@value": "Falsch", "@language": "de"}</c>.</summary>
    public LanguageTag? LanguageOf(string name) =>
        Values(name) is [{ IsObject: true } value, ..]
            && value["@language"] is { IsString: true, Text: { } tag }
            && !string.IsNullOrWhiteSpace(tag) ? new LanguageTag(tag) : default(LanguageTag?);

    /// <summary>Takes a number, which schema.org also allows as a text.</summary>
    public decimal? Number(string name) => NumberOf(name, isShare: false);

    /// <summary>Takes the mark of a rating: a number, or the first number of "4/5", "4 out of 5" or "80%", which is kept.</summary>
    public decimal? Mark(string name) => NumberOf(name, isShare: true);

    private decimal? NumberOf(string name, bool isShare)
    {
        var values = Values(name);
        if (values.Count == 0)
        {
            Take(name);
            return null;
        }

        var text = TextOf(values[0], isReported: false);
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
                    Repaired(
                        values[0],
                        $"\"{Shown(text!)}\" is read as {share.Mark.ToString(CultureInfo.InvariantCulture)}; the original is kept.");
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


    /// <summary>Takes a date; one in another notation than FactTracker would write is kept as well.</summary>
    public DateStatement? Date(string name)
    {
        var values = Values(name);
        if (values.Count == 0 || (TextOf(values[0], isReported: false) is { } blank && NotBlank(blank, values[0]) is null))
        {
            KeepOnly(name, [.. values.Skip(1)]);
            return null;
        }

        var text = TextOf(values[0], isReported: false);
        if (text is null || (values[0].IsNumber && text.Length < LeastTime) || SchemaDate.Read(text) is not { } date)
        {
            if (text is null) Unread(values[0], "a date");
            else Context.Report(values[0], Rules.ForeignUnread, ForeignDate.FaultOf(Shown(text)), "It is kept unchanged.");
            return null;
        }

        if (SchemaDate.TextOf(date) == text && values.Count == 1) Take(name);
        else Repaired(values[0], $"The date \"{Shown(text)}\" is read as {date}; the original is kept.");
        return date;
    }

    /// <summary>Takes a language tag. The name of a language, or a node that has it, is read as the tag it stands for, and kept.</summary>
    public LanguageTag? Language(string name)
    {
        if (Values(name) is [{ IsObject: true } node, ..] && node["@value"] is null)
        {
            var described = NodeOf(node);
            foreach (var text in OfLanguage.Select(member => described[member]?.Text).OfType<string>())
            {
                if ((LanguageNames.Find(text) ?? ShortTag(text)) is not { } tag) continue;
                Repaired(node, $"The language must be a text; {tag} is read from the node, which is kept.");
                return tag;
            }

            Unread(node, "a language");
            return null;
        }

        if (Values(name) is [var value, ..] && TextOf(value, isReported: false) is { } words && LanguageNames.Find(words) is { } named)
        {
            Repaired(value, $"The language \"{Shown(words)}\" is read as {named}; the original is kept.");
            return named;
        }

        return Text(name) is { } own ? new LanguageTag(own) : default(LanguageTag?);
    }

    // A tag that begins with a code of ISO 639; a longer word is a name that is not known.
    private static LanguageTag? ShortTag(string text) =>
        new LanguageTag(text) is { IsWellFormed: true } tag && text.Split('-')[0].Length is 2 or 3 ? tag : default(LanguageTag?);

    /// <summary>Takes the node's own id; returns null when it has none that is a text.</summary>
    public string? Id()
    {
        if (this["@id"] is not { IsString: true, Text: { } iri } || string.IsNullOrWhiteSpace(iri)) return null;
        Take("@id");
        return NodeIds.FromIri(iri);
    }

    /// <summary>Reports a value that was read although it is not written as it should be.</summary>
    public void Repaired(JsonItem item, string message) => Context.Report(item, Rules.ForeignRepaired, message);

    /// <summary>Reports a value that was not understood and is kept.</summary>
    public void Unread(JsonItem item, string expected) => Context.Report(
        item, Rules.ForeignUnread, $"{(item.Text is { } text ? $"\"{Shown(text)}\"" : "The value")} is not {expected}.",
        "It is kept unchanged.");

    /// <summary>Whether a text is blank or a mark that stands for nothing.</summary>
    public static bool IsNothing(string text) => string.IsNullOrWhiteSpace(text) || NothingMark.Is(text);

    public static string Shown(string text) => Excerpt.Of(Encoding.UTF8.GetBytes(text), MostShown);

    private string? NotBlank(string text, JsonItem item)
    {
        if (!IsNothing(text)) return text;
        Repaired(item, string.IsNullOrWhiteSpace(text) ? "The value is empty and is read as missing." : NothingMark.Message(text));
        return null;
    }

    // A node in place of a text is read as its name, and kept.
    private string? Named(JsonItem item)
    {
        if ((item["name"] ?? item["text"]) is { IsString: true } name
            && TextOf(name, isReported: false) is { } text
            && !IsNothing(text))
        {
            Repaired(item, $"The value must be a text; \"{Shown(text)}\" is read from the node, which is kept.");
            return text;
        }

        Unread(item, "a text");
        return null;
    }

    private string? TextOf(JsonItem item, bool isReported)
    {
        if (item is { IsObject: true } && item["@value"] is { } value) return TextOf(value, isReported);
        if (item is not { IsString: true } and not { IsNumber: true }) return null;
        var text = item.Text!;
        var read = HtmlText.Read(text);
        if (isReported && read != text) Repaired(item, $"The text contains HTML; it is read as \"{Shown(read)}\".");
        return read;
    }
}
