using System.Collections.Frozen;
using System.Globalization;

namespace FactTracker.Wording.Quantities;

/// <summary>The words and patterns for quantities in one language, as data. Each language is one table.</summary>
/// <remarks>In patterns, <c>{0}</c> and so on are placeholders for words.</remarks>
internal sealed record QuantityPhrases
{
    private static readonly QuantityPhrases[] Tables =
        [EnglishQuantities.Table, GermanQuantities.Table, FrenchQuantities.Table, SpanishQuantities.Table, RussianQuantities.Table];

    /// <summary>The two-letter code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>The pattern of each hedge. A hedge without a pattern is exact.</summary>
    public required FrozenDictionary<Approximation, string> Hedges { get; init; }

    /// <summary>A range with the hedge "about".</summary>
    public required string AboutRange { get; init; }

    /// <summary>A range whose ends are stated one by one.</summary>
    public required string Both { get; init; }

    /// <summary>The names of large powers of ten, in ascending order.</summary>
    public required IReadOnlyList<ScaleName> Scales { get; init; }

    /// <summary>Whether a noun is in the singular after a number.</summary>
    public required Func<decimal, bool> IsOne { get; init; }

    public required string PartOf { get; init; }

    public required string TimesOf { get; init; }

    public required string Times { get; init; }

    public required string PercentagePoint { get; init; }

    public required string PercentagePoints { get; init; }

    public required string RankNumber { get; init; }

    public required string Level { get; init; }

    public required string Sample { get; init; }

    /// <summary>Returns the table of a culture's language, or null when there is none.</summary>
    public static QuantityPhrases? For(CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName;
        return Array.Find(Tables, table => table.Language == language);
    }
}
