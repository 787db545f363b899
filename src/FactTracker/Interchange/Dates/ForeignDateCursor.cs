using FactTracker.Checking;
using NodaTime;

namespace FactTracker.Interchange;

/// <summary>A place in the text of a date that moves on over what it takes, with the white space and the comma behind it.</summary>
internal sealed class ForeignDateCursor(string text)
{
    private int _place;

    public bool AtEnd
    {
        get
        {
            SkipNote();
            return _place == text.Length;
        }
    }

    /// <summary>Takes a number of so many digits, and no more of them.</summary>
    public bool TryNumber(int least, int most, out int number)
    {
        number = 0;
        var end = _place;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - _place < least || end - _place > most) return false;
        number = int.Parse(text.AsSpan(_place..end), System.Globalization.CultureInfo.InvariantCulture);
        MoveTo(end);
        return true;
    }

    /// <summary>Takes one of some characters.</summary>
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

    /// <summary>Takes the name of a month, with the "de" or "of" before and after it, an ordinal's ending and the point of a short form.</summary>
    public bool TryMonth(out int month)
    {
        var start = _place;
        while (TryWordOf("de", "of", "st", "nd", "rd", "th", "er", "º") || TryTake(".", out _))
        {
        }

        month = MonthNames.Find(text.AsSpan(_place..WordEnd()));
        if (month == 0)
        {
            _place = start;
            return false;
        }

        MoveTo(WordEnd());
        TryTake(".", out _);
        TryTake(",", out _);
        TryWordOf("de", "of", "г");
        return true;
    }

    public void SkipWeekday()
    {
        var word = text.AsSpan(_place..WordEnd());
        if (WeekdayNames.FindAny(word) == IsoDayOfWeek.None) return;
        MoveTo(WordEnd());
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

    // What stands in brackets at the end: the name of a zone.
    private void SkipNote()
    {
        if (_place < text.Length && text[_place] == '(' && text[^1] == ')') _place = text.Length;
    }

    private bool TryWordOf(params ReadOnlySpan<string> words)
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

    private int WordEnd()
    {
        var end = _place;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end;
    }

    private void MoveTo(int place)
    {
        _place = place;
        while (_place < text.Length && (char.IsWhiteSpace(text[_place]) || text[_place] == ',')) _place++;
    }
}
