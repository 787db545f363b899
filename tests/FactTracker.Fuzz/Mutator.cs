namespace FactTracker.Fuzz;

/// <summary>Creates texts: a seed, or a part of one, with a few characters changed, removed, inserted, repeated or swapped; sometimes
/// noise.</summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, Dice dice)
{
    private const int Longest = 96;
    private const int MostChanges = 4;
    private const int NoiseOneIn = 16;
    private const int LongestNoise = 24;
    private const string Alphabet = "0123456789XXuxYyESTZepsz?~%-–−+/.,:[]{}() \t0129éé☃\ud800\0";

    private static readonly string[] Numbers =
    [
        "0", "00", "0000", "1", "13", "32", "53", "99", "100", "999", "1000", "2199", "2200", "9998", "9999", "10000", "0.5", "1.5",
        "2022.5", "1/2", "1e9", "1e14", "1e27", "1e-27", "2147483647", "2147483648", "9223372036854775808", "79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ];

    private readonly char[] _text = new char[Longest];
    private int _length;

    /// <summary>The last text.</summary>
    public string Text => new(_text, 0, _length);

    /// <summary>Creates the next text. It is valid until the next call.</summary>
    public ReadOnlySpan<char> Next()
    {
        _length = 0;
        if (dice.Below(NoiseOneIn) == 0)
        {
            for (var left = dice.Below(LongestNoise); left > 0; left--) Insert(_length, Any());
            return _text.AsSpan(0, _length);
        }

        Take(seeds[dice.Below(seeds.Count)]);
        for (var changes = dice.Below(MostChanges); changes > 0; changes--) Change();
        return _text.AsSpan(0, _length);
    }

    private void Take(string seed)
    {
        _length = Math.Min(seed.Length, Longest);
        seed.AsSpan(0, _length).CopyTo(_text);
    }

    private void Change()
    {
        var at = dice.Below(_length + 1);
        switch (dice.Below(7))
        {
            case 0 when at < _length: _text[at] = Any(); break;
            case 1 when at < _length: _text[at] = (char)('0' + dice.Below(10)); break;
            case 2 when at < _length: Remove(at); break;
            case 3 when at + 1 < _length: (_text[at], _text[at + 1]) = (_text[at + 1], _text[at]); break;
            case 4: Splice(seeds[dice.Below(seeds.Count)], at); break;
            case 5: Renumber(at); break;
            default: Insert(at, Any()); break;
        }
    }

    private char Any() => Alphabet[dice.Below(Alphabet.Length)];

    private void Insert(int at, char character)
    {
        if (_length == Longest) return;
        _text.AsSpan(at, _length - at).CopyTo(_text.AsSpan(at + 1));
        _text[at] = character;
        _length++;
    }

    private void Remove(int at)
    {
        _text.AsSpan(at + 1, _length - at - 1).CopyTo(_text.AsSpan(at));
        _length--;
    }

    /// <summary>Replaces the next digits by a number that is small, large or fractional.</summary>
    private void Renumber(int at)
    {
        while (at < _length && !char.IsAsciiDigit(_text[at])) at++;
        while (at < _length && char.IsAsciiDigit(_text[at])) Remove(at);
        foreach (var digit in Numbers[dice.Below(Numbers.Length)]) Insert(at++, digit);
    }

    /// <summary>Appends the tail of another text to the head of this one.</summary>
    private void Splice(string other, int at)
    {
        var tail = other.AsSpan(dice.Below(other.Length));
        tail = tail[..Math.Min(tail.Length, Longest - at)];
        tail.CopyTo(_text.AsSpan(at));
        _length = at + tail.Length;
    }
}
