using FactTracker.Interchange.Shared.Languages;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Reads the members of one object of another format one by one. Members that nobody takes are kept under the prefix of the format.
/// </summary>
internal sealed class MemberReader(JsonItem item, ImportContext context, string prefix)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, RawJson> _kept = new(StringComparer.Ordinal);

    public JsonItem Item => item;

    /// <summary>Takes a member and returns its value, or null when there is none.</summary>
    public JsonItem? Take(string name)
    {
        _taken.Add(name);
        return item[name];
    }

    /// <summary>Takes a member that is a text. One that is not a text is kept and reported.</summary>
    public string? Text(string name)
    {
        if (item[name] is not { } value) return null;
        if (value is { IsString: true, IsSound: true } && !string.IsNullOrWhiteSpace(value.Text))
        {
            _taken.Add(name);
            return value.Text;
        }

        Report(value, $"The member \"{name}\" must be a text.");
        return null;
    }

    /// <summary>Takes a member that is the tag of a language. The name of a language is read as its tag, and reported.</summary>
    public LanguageTag? Language(string name)
    {
        return Text(name) is { } text ? TagOf(text, item[name]!) : default(LanguageTag?);
    }

    /// <summary>Returns the tag of a language. The name of a language is read as its tag, and reported.</summary>
    /// <param name="text">The tag or name; not blank.</param>
    /// <param name="at">The value that it is in.</param>
    public LanguageTag TagOf(string text, JsonItem at)
    {
        var tag = LanguageNames.TagOf(text);
        if (tag.Text != text) Repaired(at, $"A language must be a tag; \"{text}\" is read as {tag}.");
        return tag;
    }

    /// <summary>Takes a member that is a list of texts. One that is not is kept and reported.</summary>
    public ValueList<string> Texts(string name)
    {
        if (item[name] is not { } value) return default;
        if (!value.OneOrMany.All(element => element is { IsString: true, IsSound: true }) || value.Elements.Count == 0)
        {
            Report(value, $"The member \"{name}\" must be a list of texts.");
            return default;
        }

        _taken.Add(name);
        return [.. value.Elements.Select(element => element.Text!)];
    }

    public void Report(JsonItem at, string message) => context.Report(at, Rules.ForeignUnread, message, "It is kept as an extension.");

    /// <summary>Reports a value that was not understood; the message says what became of it.</summary>
    public void Unread(JsonItem at, string message) => context.Report(at, Rules.ForeignUnread, message);

    public void Repaired(JsonItem at, string message) => context.Report(at, Rules.ForeignRepaired, message);

    /// <summary>Keeps a value under the prefix.</summary>
    public void Keep(string name, RawJson value) => _kept[prefix + name] = value;

    /// <summary>Keeps the elements of a list that were not understood, and reports each.</summary>
    public void KeepUnread(string name, IReadOnlyCollection<JsonItem> elements, string message)
    {
        if (elements.Count == 0) return;
        Keep(name, RawBuilder.List(elements.Select(context.Raw)));
        foreach (var element in elements)
        {
            Report(element, message);
        }
    }

    /// <summary>Returns a reader of another object in the same text.</summary>
    public MemberReader For(JsonItem other) => new(other, context, prefix);

    public RawJson Raw(JsonItem value) => context.Raw(value);

    /// <summary>Counts text that is produced once more, for this object, from a part of the input that was already used.</summary>
    public void Repeat(long length) => context.Repeat(length, item);

    /// <summary>Returns what was kept, and all members that were not taken.</summary>
    public Extensions Rest()
    {
        foreach (var (name, value) in item.Members)
        {
            if (!_taken.Contains(name)) Keep(name, context.Raw(value));
        }

        return new Extensions([.. _kept.Select(member => new Extension(member.Key, member.Value))]);
    }
}
