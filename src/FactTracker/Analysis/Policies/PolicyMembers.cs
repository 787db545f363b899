using System.Globalization;
using FactTracker.Json;
using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Reads the members of one object of a policy file, and reports those that it does not have.</summary>
internal readonly struct PolicyMembers
{
    private const int LongestList = 12; // Only the kinds of source are more.
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private readonly JsonItem _item;
    private readonly PolicyText _text;

    /// <param name="item">The object. Anything else is reported and has no members.</param>
    /// <param name="text">Takes the problems.</param>
    /// <param name="known">The names of the members that the object may have.</param>
    public PolicyMembers(JsonItem item, PolicyText text, params string[] known)
    {
        (_item, _text) = (item, text);
        if (!item.IsObject) text.Report(item, $"{Shown(item)} stands where an object is expected.", "Write { … }.");
        foreach (var (name, value) in item.Members)
        {
            if (known.Contains(name)) continue;
            var meant = NearestWord.Find(name, known) is { } near ? $" Did you mean \"{near}\"?" : "";
            text.Report(
                value, $"\"{Problems.Shown.Of(name)}\" is not a member of a policy here.{meant}",
                $"The members are {string.Join(", ", known)}.");
        }
    }

    /// <summary>Returns the value of a member, also when it is null, or null when there is no such member.</summary>
    public JsonItem? this[string name]
    {
        get
        {
            foreach (var member in _item.Members)
            {
                if (member.Name == name) return member.Value;
            }

            return null;
        }
    }

    public string? Name(string name)
    {
        if (this[name] is not { } value) return null;
        if (IsName(value)) return value.Text;
        _text.Report(value, $"{Shown(value)} is not a name.", "Write a text that is not empty.");
        return null;
    }

    public bool? Flag(string name)
    {
        if (this[name] is not { } value) return null;
        if (value.Kind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False)
            return value.Kind == System.Text.Json.JsonValueKind.True;
        _text.Report(value, $"{Shown(value)} is not true or false.", "Write true or false, without quotes.");
        return null;
    }

    /// <summary>Returns a whole number, or null when there is none in the range.</summary>
    public long? WholeNumber(string name, long least, long most)
    {
        if (this[name] is not { } value) return null;
        if (!TryNumber(value, out var number) || number != decimal.Truncate(number) || number < least)
            _text.Report(value, string.Create(Invariant, $"{Shown(value)} is not a whole number of at least {least}."));
        else if (number > most) _text.Report(value, string.Create(Invariant, $"{Shown(value)} is more than {most}."));
        else return (long)number;
        return null;
    }

    /// <summary>Returns a number, or null when there is none in the range.</summary>
    public decimal? Number(string name, DecimalRange range)
    {
        if (this[name] is not { } value) return null;
        if (TryNumber(value, out var number) && range.Has(number)) return number;
        _text.Report(value, $"{Shown(value)} is not a number {range}.");
        return null;
    }

    public Period? Period(string name)
    {
        if (this[name] is not { } value) return null;
        if (value.IsString && PeriodText.TryParse(value.Text!, out var period)) return period;
        _text.Report(value, $"{Shown(value)} is not a positive ISO 8601 period.", PeriodText.Remedy);
        return null;
    }

    /// <summary>Returns the word of a list, or null when there is none.</summary>
    public string? Word(string name, IReadOnlyList<string> words) => this[name] is { } value ? Word(value, words) : null;

    /// <summary>Returns the words of a member that is one or a list of them, or null when there is none.</summary>
    public IReadOnlyList<string>? Words(string name, IReadOnlyList<string> words)
    {
        if (this[name] is not { } value) return null;
        var found = new List<string>();
        foreach (var element in value.OneOrMany)
        {
            if (Word(element, words) is { } word) found.Add(word);
        }

        return found;
    }

    /// <summary>Returns the names of a member that is one or a list of them.</summary>
    public ValueList<string> Names(string name)
    {
        if (this[name] is not { } value) return default;
        var found = new List<string>();
        foreach (var element in value.OneOrMany)
        {
            if (IsName(element)) found.Add(element.Text!);
            else _text.Report(element, $"{Shown(element)} is not a name.", "Write a text, or a list of texts.");
        }

        if (value.IsArray && value.Elements.Count == 0)
            _text.Report(value, "The list is empty, so no claim would meet it.", "Remove the member, or name something.");
        return [.. found];
    }

    public static bool IsName(JsonItem value) => value.IsString && value.IsSound && !string.IsNullOrWhiteSpace(value.Text);

    public static string Shown(JsonItem value) => value switch
    {
        { IsObject: true } => "An object",
        { IsArray: true } => "A list",
        { IsString: true } => $"\"{Problems.Shown.Of(value.Text!)}\"",
        { IsNumber: true } => Problems.Shown.Of(value.Text!),
        { IsNull: true } => "null",
        _ => value.Kind == System.Text.Json.JsonValueKind.True ? "true" : "false",
    };

    private string? Word(JsonItem value, IReadOnlyList<string> words)
    {
        if (value.IsString && words.Contains(value.Text)) return value.Text;
        var meant = value.IsString && NearestWord.Find(value.Text!, words) is { } near ? $" Did you mean \"{near}\"?" : "";
        var list = words.Count > LongestList
            ? string.Create(Invariant, $"Use one of the {words.Count} kinds of source of the format.")
            : $"Use one of {string.Join(", ", words)}.";
        _text.Report(value, $"{Shown(value)} is not known here.{meant}", list);
        return null;
    }

    private static bool TryNumber(JsonItem value, out decimal number)
    {
        number = default;
        return value.IsNumber && decimal.TryParse(value.Text, NumberStyles.Float, Invariant, out number);
    }
}
