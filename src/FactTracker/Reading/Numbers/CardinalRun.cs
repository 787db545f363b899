namespace FactTracker.Reading;

/// <summary>Adds up the words of one number, for as long as each fits after the ones before it: "two thousand and two hundred".</summary>
internal struct CardinalRun(Passage passage, int at, bool andJoins, bool isMoney, int before = int.MaxValue)
{
    private const int LongestRun = 40; // Words. No number in the range of a decimal has more.
    private decimal _total; // The part that ends with a thousand or a larger scale.
    private decimal _group; // The current part below a thousand.
    private decimal _smallest = decimal.MaxValue; // The smallest scale used so far.
    private decimal _lastScale = 1; // The scale of the last word; 1 when it was not a scale.
    private decimal _namedScale = 1;
    private bool _isClosed; // Nothing can follow a dozen.
    private bool _hasAny;
    private readonly int _start = at;
    private int _end = at;

    public NumberReading? Read()
    {
        while (!_isClosed && _end - _start < LongestRun && _end < before && Take())
        {
        }

        if (!_hasAny || Exact.Add(_total, _group) is not { } value) return null;
        if (_namedScale > 1) value = Exact.Plain(value); // 1.50 million is 1,500,000, without decimals.
        return new NumberReading(value, _end) { Scale = _namedScale };
    }

    private bool Take()
    {
        var place = _hasAny ? BehindJoint(_end) : _end;
        var token = passage[place];
        var isJoined = place > _end;
        if (token.IsNumber) return TakeDigits(token, place, isJoined);
        if (token.Entry.Cardinal is { } below && Fits(below)) return Took(place, With(below));
        if (ScaleAt(place) is { } scale && !(isJoined && passage[_end].Entry.Can(WordUse.And))) return TakeScale(scale, place);
        return false;
    }

    // "and" after a hundred or more; a hyphen between any two words of a number.
    private int BehindJoint(int place)
    {
        var joint = passage[place];
        if (joint.Entry.Can(WordUse.And)) return andJoins && (_lastScale >= 100 || JoinsTens(place)) ? place + 1 : place;
        if (joint.Symbol is not ('-' or '‐' or '‑') || !passage[place + 1].IsWord) return place;
        // "2,000-crore": a scale alone can follow digits and a hyphen.
        return !passage[place - 1].IsNumber || (joint.IsGlued && passage[place + 1].IsGlued && passage[place + 1].Entry.Scale is not null)
            ? place + 1
            : place;
    }

    // "treinta y siete", "vingt et un".
    private bool JoinsTens(int place) =>
        passage.Language.HasAndInTens && passage[place + 1].Entry.Cardinal is { } units && Fits(units);

    private bool Fits(decimal below)
    {
        if (!_hasAny || _lastScale >= 100) return !_hasAny || (below > 0 && below < _lastScale);
        // "двести пять"
        if (passage[_end - 1].Entry.Cardinal is >= 100 and var hundreds && hundreds % 100 == 0) return below is > 0 and < 100;
        if (passage.Language.CountsInTwenties && FitsTwenty(below)) return true;
        return below is > 0 and < 10 && _group % 100 >= 20 && _group % 10 == 0 && passage[_end - 1].IsWord;
    }

    // "quatre-vingt" is four twenties; "soixante-douze" and "quatre-vingt-douze" go on beyond ten, "dix-sept" beyond sixteen.
    private bool FitsTwenty(decimal below) => passage[_end - 1].IsWord && (_group % 100) switch
    {
        4 => below == 20,
        60 or 80 => below is > 0 and <= 16,
        10 or 70 or 90 => below is >= 7 and <= 9,
        _ => false,
    };

    private decimal With(decimal below) =>
        below == 20 && _group % 100 == 4 && passage.Language.CountsInTwenties ? _group - 4 + 80 : _group + below;

    private bool TakeDigits(Token token, int place, bool isJoined)
    {
        if (_hasAny && !(isJoined && _lastScale >= 100 && token.Number < _lastScale && decimal.Truncate(token.Number) == token.Number
            && !IsFollowedByScale(place)))
            return false;
        return Took(place, _group + token.Number);
    }

    private bool IsFollowedByScale(int place) => passage[place + 1].Entry.Scale is not null;

    private bool Took(int place, decimal group)
    {
        _group = group;
        _lastScale = 1;
        _hasAny = true;
        _end = place + 1;
        return true;
    }

    private bool TakeScale(decimal scale, int place)
    {
        var count = _group == 0 && !(_hasAny && passage[_end - 1].IsNumber) ? 1 : _group;
        decimal? total = _total;
        decimal? group = 0;
        if (scale == 100 && (_total == 0 || _group > 0)) group = Exact.Multiply(count, scale);
        else if (scale < 1000) (group, _isClosed) = (_group == 0 && _hasAny ? null : Exact.Multiply(count, scale), scale == 12);
        else if (_group == 0 && _total > 0) total = Exact.Multiply(_total, scale);
        else if (scale < _smallest) total = Exact.Multiply(count, scale) is { } product ? Exact.Add(_total, product) : null;
        else total = Exact.Add(_total, _group) is { } sum ? Exact.Multiply(sum, scale) : null;
        if (total is not { } newTotal || group is not { } newGroup) return false;
        (_total, _group) = (newTotal, newGroup);
        if (scale >= 1000) _smallest = scale;
        _lastScale = _namedScale = scale;
        _hasAny = true;
        _end = BehindStop(place + 1);
        return true;
    }

    // "500 Mio. Euro": the stop of an abbreviation within a sentence.
    private int BehindStop(int place) =>
        passage[place].Symbol == '.' && passage[place].IsGlued && passage[place - 1].Entry.IsAbbreviation && place + 1 < passage.Count
            ? place + 1
            : place;

    private decimal? ScaleAt(int place)
    {
        var token = passage[place];
        if (token.Entry.Scale is { } scale) return scale;
        if (token.Entry.SuffixScale is not { } suffix || !_hasAny || !passage[place - 1].IsNumber) return null;
        if (token.Length > 1) return suffix;
        if (!token.IsGlued) return token.Symbol is 'k' or 'K' || (isMoney && token.Symbol is 'm' or 'M' or 'b' or 'B') ? suffix : null;
        if (token.Symbol == 'g' || (token.Symbol == 'G' && passage[place - 1].Length == 1)) return null; // Grams, and "5G".
        if (passage[place - 2].Entry.Can(WordUse.Label) && place - 1 == _start) return null; // "Ward 7B"
        // "10k" and "1.8M" are numbers. "5m" may be metres, unless it is money or something is counted.
        return token.Symbol is 'k' or 'K' or 'M' or 'B' or 'b' or 'G' or 'T' || isMoney || IsCounted(place + 1) ? suffix : null;
    }

    private bool IsCounted(int place)
    {
        var next = passage[place];
        if (passage.Find(PhraseKind.Currency, place) is not null) return true;
        return next.IsWord
            && !next.Entry.Can(WordUse.Function | WordUse.Verb)
            && (next.Entry.Can(WordUse.Plural) || passage.Language.LooksCounted(passage.TextAt(place)));
    }
}
