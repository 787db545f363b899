using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactTracker.Interchange.Formats.GedcomX;

namespace FactTracker.Interchange;

/// <summary>A formal date of GEDCOM X: simple, a range, or recurring; exact or approximate.</summary>
/// <remarks>
/// Follows the GEDCOM X date format specification rather than its reference implementation: a time of day needs a day before it, and one
/// without a zone is local time. <c>-0000</c> is read as <c>+0000</c>. Equality is by content.
/// </remarks>
/// <example><code>
/// var date = GedcomXDate.Parse("A+1633-02-19/P74Y");
/// date.ToEdtf().Value;  // 1633-02-19~/1707-02-19~, with the duration lost
/// </code></example>
public sealed record GedcomXDate
{
    internal GedcomXDate()
    {
    }

    /// <summary>Whether it is approximate: <c>A</c>.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>Whether it recurs: <c>R</c>.</summary>
    public bool IsRecurring { get; internal init; }

    /// <summary>How often it recurs, or null when not stated.</summary>
    public int? Count { get; internal init; }

    /// <summary>Whether it is a range; recurring dates are ranges.</summary>
    public bool IsRange { get; internal init; }

    /// <summary>The simple date, or the start of the range; null when that is open.</summary>
    public GedcomXSimpleDate? Start { get; internal init; }

    /// <summary>The end of the range; null when it is open, given by a duration, or there is no range.</summary>
    public GedcomXSimpleDate? End { get; internal init; }

    /// <summary>The length of the range, when it is given in place of the end.</summary>
    public GedcomXDuration? Duration { get; internal init; }

    /// <summary>Parses a formal date.</summary>
    /// <param name="text">The text, without the scheme <c>gedcomx-date:</c>.</param>
    /// <exception cref="FormatException">
    /// The text is not a formal date; the message states the column and what was expected there.
    /// </exception>
    public static GedcomXDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date, out var column, out var expected)
            ? date
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"\"{text}\" is not a formal date of GEDCOM X: at character {column}, {expected}."));
    }

    /// <summary>Parses a formal date.</summary>
    /// <param name="text">The text, without the scheme <c>gedcomx-date:</c>.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the text is a formal date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out GedcomXDate? date) =>
        TryParse(text, out date, out _, out _);

    /// <summary>Parses a formal date, and states where and why the text is not one.</summary>
    /// <param name="text">The text, without the scheme <c>gedcomx-date:</c>.</param>
    /// <param name="date">The date.</param>
    /// <param name="column">The column of the error, counted from 1.</param>
    /// <param name="expected">What was expected there.</param>
    /// <returns>Whether the text is a formal date.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out GedcomXDate? date, out int column, out string expected)
    {
        var grammar = new GedcomXGrammar(text ?? "");
        date = grammar.Date();
        (column, expected) = (grammar.Column, grammar.Expected);
        return date is not null;
    }

    /// <summary>Converts an EDTF date to a formal date.</summary>
    /// <param name="date">The date.</param>
    public static EdtfConversion<GedcomXDate> From(Edtf date) => GedcomXConversion.From(date);

    /// <summary>Converts this to EDTF.</summary>
    public EdtfConversion<Edtf?> ToEdtf() => GedcomXConversion.ToEdtf(this);

    /// <summary>Returns the formal text.</summary>
    public override string ToString()
    {
        var prefix = IsApproximate ? "A" : IsRecurring ? string.Create(CultureInfo.InvariantCulture, $"R{Count}/") : "";
        return IsRange ? $"{prefix}{Start}/{(object?)End ?? Duration}" : $"{prefix}{Start}";
    }
}
