using System.Buffers;
using System.Globalization;
using FactTracker.Checking;
using NodaTime;

namespace FactTracker.Interchange;

/// <summary>A cursor over the text of a date. It advances past what it takes and the white space and comma after it.</summary>
internal sealed class ForeignDateCursor(string text, DayMonthOrder order = DayMonthOrder.Unknown)
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];
    private static readonly SearchValues<char> OfTags =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=!.:");
    private int _place;

    /// <summary>The position, which can be set back after taking too much.</summary>
    public int Place
    {
        get => _place;
        set => _place = value;
    }

    /// <summary>The order of day and month in numbers, if it is known.</summary>
    public DayMonthOrder Order => order;

    public bool AtEnd
    {
        get
        {
            SkipNote();
            return _place == text.Length;
        }
    }

    /// <summary>Takes a number with this many digits and no more.</summary>
    public bool TryNumber(int least, int most, out int number)
    {
        number = 0;
        var end = _place;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - _place < least || end - _place > most) return false;
        number = int.Parse(text.AsSpan(_place..end), CultureInfo.InvariantCulture);
        MoveTo(end);
        return true;
    }

    /// <summary>Takes one of several characters.</summary>
    public bool TryTake(string any, out char taken)
    {
        taken = _place < text.Length && any.Contains(text[_place], StringComparison.Ordinal) ? text[_place] : '\0';
        if (taken == '\0') return false;
        MoveTo(_place + 1);
        return true;
    }

    public bool TryWord(out string word)
    {
        word = text[_place..WordEnd()];
        MoveTo(WordEnd());
        return word.Length > 0;
    }

    /// <summary>Takes several words, ignoring case; otherwise does not move.</summary>
    public bool TryPhrase(string phrase)
    {
        if (!text.AsSpan(_place).StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return false;
        var end = _place + phrase.Length;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return false;
        MoveTo(end);
        return true;
    }

    /// <summary>Takes the name of a zone in the IANA database, such as <c>Europe/Berlin</c>; otherwise does not move.</summary>
    public bool TryIanaZone()
    {
        var end = _place;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '_' or '-' or '+')) end++;
        if (NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(text[_place..end]) is null) return false;
        if (!text.AsSpan(_place..end).Contains('/')) return false;
        MoveTo(end);
        return true;
    }

    /// <summary>Takes the name of a month; otherwise does not move.</summary>
    public bool TryBareMonth(out int month)
    {
        month = MonthNames.Find(text.AsSpan(_place..WordEnd()));
        if (month == 0) return false;
        MoveTo(WordEnd());
        TryTake(".", out _);
        return true;
    }

    /// <summary>Takes one of several words, ignoring case.</summary>
    public bool TryWordOf(params ReadOnlySpan<string> words)
    {
        var end = WordEnd();
        foreach (var word in words)
        {
            if (!text.AsSpan(_place..end).Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            MoveTo(end);
            return true;
        }

        return false;
    }

    /// <summary>Takes an English ordinal: "1st", "22nd".</summary>
    public bool TryOrdinal(out int number)
    {
        var start = _place;
        if (TryNumber(1, 2, out number) && TryWordOf(Ordinals)) return true;
        _place = start;
        return false;
    }

    /// <summary>
    /// Takes the name of a month, with "de" or "of" before and after it, an ordinal ending and the point of an abbreviation.
    /// </summary>
    public bool TryMonth(out int month)
    {
        var start = _place;
        while (TryWordOf("de", "of", "er", "º") || TryWordOf(Ordinals) || TryTake(".", out _))
        {
        }

        if (!TryBareMonth(out month))
        {
            _place = start;
            return false;
        }

        TryWordOf("de", "of", "г");
        return true;
    }

    /// <summary>Skips the name of a weekday, or any word followed by a comma, such as a weekday in another language.</summary>
    public void SkipWeekday()
    {
        var end = WordEnd();
        if (WeekdayNames.FindAny(text.AsSpan(_place..end)) == IsoDayOfWeek.None
            && (end == _place || end == text.Length || text[end] != ',')) return;
        MoveTo(end);
        TryTake(".", out _);
        TryTake(",", out _);
    }

    public void SkipTimeMark()
    {
        if (!TryWordOf("T", "at", "um", "à", "в")) TryTake("-–|", out _);
    }

    public bool TryHalfOfDay(out bool isAfternoon)
    {
        isAfternoon = TryWordOf("PM");
        return isAfternoon || TryWordOf("AM");
    }

    /// <summary>Skips the tags that RFC 9557 puts after a time: <c>[Europe/Berlin]</c>, <c>[u-ca=gregory]</c>.</summary>
    public void SkipTags()
    {
        while (_place < text.Length && text[_place] == '[')
        {
            var length = text.AsSpan(_place).IndexOf(']');
            if (length < 2 || text.AsSpan((_place + 1), length - 1).ContainsAnyExcept(OfTags)) return;
            MoveTo(_place + length + 1);
        }
    }

    // Text in brackets at the end: the name of a zone or of a weekday. What else stands there may qualify the date.
    private void SkipNote()
    {
        if (_place >= text.Length || text[_place] != '(' || text[^1] != ')') return;
        var note = text[(_place + 1)..^1].Trim();
        if (ZoneName.IsOne(note) || WeekdayNames.FindAny(note.TrimEnd('.')) != IsoDayOfWeek.None) _place = text.Length;
    }

    private int WordEnd()
    {
        var end = _place;
        while (end < text.Length && (char.IsLetter(text[end])
            || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) end++;
        return end;
    }

    private void MoveTo(int place)
    {
        _place = place;
        while (_place < text.Length && (char.IsWhiteSpace(text[_place]) || text[_place] == ',')) _place++;
    }
}
