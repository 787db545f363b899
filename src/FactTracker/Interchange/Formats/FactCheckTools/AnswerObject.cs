using System.Text;
using FactTracker.Interchange.Shared.Languages;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>An object of an answer. Its members are taken one by one; the rest become extension members under <c>factcheck:</c>.</summary>
internal sealed class AnswerObject(JsonItem item, ImportContext context)
{
    public const string ExtensionPrefix = "factcheck:";
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public JsonItem? this[string name] => item[name];

    public void Take(string name) => _taken.Add(name);

    /// <summary>Takes a text that is not blank; any other value is kept.</summary>
    public string? Text(string name)
    {
        if (item[name] is not { } value || value is { IsString: true, Text: { } blank } && string.IsNullOrWhiteSpace(blank))
        {
            Take(name);
            return null;
        }

        if (value.IsString)
        {
            Take(name);
            return IsNothing(value) ? null : value.Text;
        }

        context.Report(value, Rules.ForeignUnread, $"The member \"{name}\" is not a text.", "It is kept as an extension.");
        return null;
    }

    /// <summary>Takes a date and time (RFC 3339) or a date; one in another notation is kept as well.</summary>
    public DateStatement? Date(string name)
    {
        if (item[name] is not { } value || value is { IsString: true, Text.Length: 0 })
        {
            Take(name);
            return null;
        }

        if (IsNothing(value))
        {
            Take(name);
            return null;
        }

        if (value is not { IsString: true, Text: { } text } || ForeignDate.Read(text) is not { } date)
        {
            var fault = value.Text is { } words ? ForeignDate.FaultOf(words) : $"The member \"{name}\" is not a date.";
            context.Report(value, Rules.ForeignUnread, fault, "It is kept as an extension.");
            return null;
        }

        if (date.ToString() == text) Take(name);
        else context.Report(value, Rules.ForeignRepaired, $"The date \"{text}\" is read as {date}; the original is kept.");
        return date;
    }

    /// <summary>Takes a language tag; the name of a language is read as its tag, and kept.</summary>
    public LanguageTag? Language(string name)
    {
        if (item[name] is not { IsString: true, Text: { } text } value || LanguageNames.Find(text) is not { } tag)
            return Text(name) is { } own ? new LanguageTag(own) : default(LanguageTag?);
        context.Report(value, Rules.ForeignRepaired, $"The language \"{text}\" is read as {tag}; the original is kept.");
        return tag;
    }

    /// <summary>Takes a number; the API returns whole numbers.</summary>
    public decimal? Number(string name)
    {
        if (item[name] is not { } value)
        {
            Take(name);
            return null;
        }

        if (value.Text is { } text && ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out var number) == ExactDecimalResult.Exact)
        {
            Take(name);
            return number;
        }

        context.Report(value, Rules.ForeignUnread, $"The member \"{name}\" is not a number.", "It is kept as an extension.");
        return null;
    }

    /// <summary>Takes a member that is an object, or returns null; any other value is kept.</summary>
    public AnswerObject? Object(string name)
    {
        if (item[name] is not { IsObject: true } value) return null;
        Take(name);
        return new AnswerObject(value, context);
    }

    /// <summary>Takes the objects of a list; other elements are kept.</summary>
    public IReadOnlyList<AnswerObject> Objects(string name)
    {
        if (item[name] is not { IsArray: true } value) return [];
        if (value.Elements.All(element => element.IsObject)) Take(name);
        else context.Report(
            value, Rules.ForeignUnread, $"An element of the list \"{name}\" is not an object.", "It is kept as an extension.");
        return [.. value.Elements.Where(element => element.IsObject).Select(element => new AnswerObject(element, context))];
    }

    /// <summary>The object as it was written.</summary>
    public RawJson Raw => context.Raw(item);

    public TextPlace Place => context.PlaceOf(item);

    /// <summary>The length of the object in bytes.</summary>
    public int Length => item.Length;

    /// <summary>Counts text that is produced once more, for this object, from a part of the input that was already used.</summary>
    public void Repeat(long length) => context.Repeat(length, item);

    private bool IsNothing(JsonItem value)
    {
        if (value is not { IsString: true, Text: { } text } || !NothingMark.Is(text)) return false;
        context.Report(value, Rules.ForeignRepaired, NothingMark.Message(text));
        return true;
    }

    /// <summary>Returns the members that were not taken.</summary>
    public Extensions Rest() =>
        new([.. item.Members.Where(member => !_taken.Contains(member.Name))
            .Select(member => new Extension(ExtensionPrefix + member.Name, context.Raw(member.Value)))]);
}
