using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Takes the members of one object of another format one by one; what nobody took is kept under the prefix of the format.</summary>
internal sealed class MemberReader(JsonItem item, ImportContext context, string prefix)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Extensions _kept = Extensions.Empty;

    public JsonItem Item => item;

    /// <summary>The value of a member, which is then taken.</summary>
    public JsonItem? Take(string name)
    {
        _taken.Add(name);
        return item[name];
    }

    /// <summary>The text of a member; what is none stays and is told.</summary>
    public string? Text(string name)
    {
        if (item[name] is not { } value) return null;
        if (value is { IsString: true, IsSound: true } && !string.IsNullOrWhiteSpace(value.Text))
        {
            _taken.Add(name);
            return value.Text;
        }

        Report(value, $"The {name} of an object is a text.");
        return null;
    }

    /// <summary>The texts of a list; one that is not all texts stays and is told.</summary>
    public ValueList<string> Texts(string name)
    {
        if (item[name] is not { } value) return default;
        if (!value.OneOrMany.All(element => element is { IsString: true, IsSound: true }) || value.Elements.Count == 0)
        {
            Report(value, $"The {name} of an object are a list of texts.");
            return default;
        }

        _taken.Add(name);
        return [.. value.Elements.Select(element => element.Text!)];
    }

    public void Report(JsonItem at, string message) => context.Report(at, Rules.ForeignUnread, message, "It is kept as it is.");

    public void Repaired(JsonItem at, string message) => context.Report(at, Rules.ForeignRepaired, message);

    /// <summary>Keeps something under the prefix.</summary>
    public void Keep(string name, RawJson value) => _kept = _kept.With(prefix + name, value);

    /// <summary>A reader of another object of the same text.</summary>
    public MemberReader For(JsonItem other) => new(other, context, prefix);

    public RawJson Raw(JsonItem value) => context.Raw(value);

    /// <summary>What was kept, and all that nobody took.</summary>
    public Extensions Rest()
    {
        foreach (var (name, value) in item.Members)
        {
            if (!_taken.Contains(name)) Keep(name, context.Raw(value));
        }

        return _kept;
    }
}
