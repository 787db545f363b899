using System.Globalization;
using FactTracker.Wording.Dates;
using Humanizer;

namespace FactTracker.History;

/// <summary>Says whether the words of a quote, with the text around it, state an amount or a date.</summary>
internal sealed class QuoteDetails
{
    private const decimal GreatestInWords = 1_000_000_000_000;
    private static readonly HashSet<string>[] Months = [.. Enumerable.Range(0, 12).Select(NamesOf)];
    private readonly string _text;
    private readonly WordRun _run;
    private readonly List<string> _words = [];
    private readonly Lazy<HashSet<decimal>> _numbers;
    private readonly HashSet<long> _digits = [];

    public QuoteDetails(Quote quote)
    {
        _text = $"{quote.Prefix} {quote.Exact} {quote.Suffix}";
        _run = WordRun.Of(_text);
        for (var i = 0; i < _run.Count; i++) _words.Add(_run.TextOf(i, i + 1));
        _numbers = new(() => QuoteNumbers.Of(_words));
        foreach (var range in Runs(_text))
        {
            var isNumber = long.TryParse(_text.AsSpan()[range], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber) _digits.Add(number);
        }
    }

    /// <summary>Returns whether words stand in it.</summary>
    public bool HasWords(string? words) => words is not null && WordRun.Of(words) is { Count: > 0 } sought && Has(sought);

    /// <summary>Returns whether it states a number, in digits or in words.</summary>
    public bool HasNumber(decimal number)
    {
        var amount = Math.Abs(number);
        return _numbers.Value.Contains(amount)
            || (amount <= GreatestInWords && amount == decimal.Truncate(amount) && InWords((long)amount));
    }

    /// <summary>Returns whether it states the year of a date, and the month and the day as far as the date has them.</summary>
    public bool HasDate(Edtf date) =>
        date.Year is not { } year
        || (_digits.Contains(Math.Abs(year))
            && (date.Month is not { } month || _digits.Contains(month) || _words.Exists(word => IsMonth(word, month)))
            && (date.Day is not { } day || _digits.Contains(day)));

    private bool InWords(long number) => DetailLanguages.All.Any(language => HasWords(number.ToWords(language)));

    private bool Has(WordRun sought) => _run.Hashes.IndexOf(sought.Hashes) >= 0;

    // The name in any form, or its first three or four letters.
    private static bool IsMonth(string word, int month)
    {
        var name = word.ToUpperInvariant();
        return Months[month - 1].Any(known => known == name
            || (name.Length is 3 or 4 && known.StartsWith(name, StringComparison.Ordinal)));
    }

    private static HashSet<string> NamesOf(int month) =>
    [
        .. DetailLanguages.All.Select(language => DatePhrases.For(language).Months[month])
            .SelectMany(phrase => (string[])[phrase.Alone, phrase.After, phrase.Between, phrase.Within])
            .Select(name => name.ToUpperInvariant()),
    ];

    private static IEnumerable<Range> Runs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i > start) yield return start..i;
        }
    }
}
