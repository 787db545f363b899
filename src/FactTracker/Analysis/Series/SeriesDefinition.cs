using System.Globalization;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>What defines a value of a series besides its subject, property and time. Two values with the same definition are like for
/// like.</summary>
internal sealed record SeriesDefinition
{
    public static SeriesDefinition None { get; } = new();

    /// <summary>A key of the qualifiers, and their words.</summary>
    public (string Key, string Words) Qualifiers { get; private init; } = ("", "");

    public (string Key, string Words) Place { get; private init; } = ("", "");

    public (string Key, string Words) Whole { get; private init; } = ("", "");

    /// <summary>A key of the dimension, equal for units that convert, and the words of the unit.</summary>
    public (string Key, string Words) Unit { get; private init; } = ("", "");

    public SeriesMakers Makers { get; private init; } = SeriesMakers.None;

    public ValueList<string> Questions { get; private init; }

    /// <summary>Equal for values of the same thing, regardless of who measured it.</summary>
    public string Restriction => string.Join('\n', Qualifiers.Key, Place.Key, Whole.Key, Unit.Key);

    /// <summary>Equal for values that are like for like.</summary>
    public string Full => string.Join('\n', [Restriction, .. Makers.Keys, "", .. Questions]);

    public static SeriesDefinition Of(Claim claim, Quantity? quantity, SeriesMakers makers) => new()
    {
        Qualifiers = QualifiersOf(claim),
        Place = OneOf(claim.Place),
        Whole = OneOf(quantity?.Of),
        Unit = quantity is null ? ("no number", "no number") : ($"unit {UnitScale.Of(quantity.Unit).Key}", NameOf(quantity.Unit)),
        Makers = makers,
        Questions = [.. QuestionsOf(claim).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    /// <summary>Returns what changed from one definition to another. What one of them does not state has not changed, except for
    /// qualifiers and places, which restrict what the value is about.</summary>
    public static IEnumerable<SeriesBreak> Between(SeriesDefinition one, SeriesDefinition other)
    {
        if (one.Qualifiers.Key != other.Qualifiers.Key)
            yield return new(SeriesBreakKind.Qualifier, one.Qualifiers.Words, other.Qualifiers.Words);
        if (one.Place.Key != other.Place.Key) yield return new(SeriesBreakKind.Place, one.Place.Words, other.Place.Words);
        if (one.Whole.Key != other.Whole.Key && one.Whole.Key.Length > 0 && other.Whole.Key.Length > 0)
            yield return new(SeriesBreakKind.Whole, one.Whole.Words, other.Whole.Words);
        if (one.Unit.Key != other.Unit.Key) yield return new(SeriesBreakKind.Unit, one.Unit.Words, other.Unit.Words);
        if (one.Makers.DiffersFrom(other.Makers)) yield return new(SeriesBreakKind.Source, one.Makers.Words, other.Makers.Words);
        if (!one.Questions.IsEmpty && !other.Questions.IsEmpty && !one.Questions.Intersect(other.Questions, StringComparer.Ordinal).Any())
            yield return new(SeriesBreakKind.Question, Quoted(one.Questions), Quoted(other.Questions));
    }

    private static (string Key, string Words) QualifiersOf(Claim claim)
    {
        var named = claim.Qualifiers.OrderBy(qualifier => qualifier.Name, StringComparer.Ordinal)
            .Select(it => (it.Name, Key: SeriesKey.Of(it.Values), it.Values)).OrderBy(it => it.Name, StringComparer.Ordinal)
            .ThenBy(it => it.Key, StringComparer.Ordinal).ToList();
        return (
            string.Join(';', named.Select(it => $"{it.Name}={it.Key}")),
            string.Join(", ", named.Select(it => $"{it.Name} {string.Join(" and ", it.Values.Select(WordsOf))}")));
    }

    private static (string Key, string Words) OneOf(ClaimValue? value) => value is null ? ("", "") : (SeriesKey.Of(value), WordsOf(value));

    private static string WordsOf(ClaimValue value) =>
        (value.Words is null ? value : value with { Words = null }).ToWords(CultureInfo.InvariantCulture);

    private static string NameOf(Unit unit) => unit == FactTracker.Unit.None ? "no unit" : unit.Symbol;

    // The source's own words for the property, and quotes that contain a question. Other quotes contain the number, and differ anyway.
    private static IEnumerable<string> QuestionsOf(Claim claim)
    {
        if (claim.Property?.Words is { } words) yield return words.Trim();
        foreach (var citation in claim.Citations)
        {
            if (citation.Quote?.Exact is { } exact && exact.AsSpan().IndexOfAny('?', '？', '؟') >= 0) yield return exact.Trim();
        }
    }

    private static string Quoted(ValueList<string> questions) => string.Join(" and ", questions.Select(words => $"\"{words}\""));
}
