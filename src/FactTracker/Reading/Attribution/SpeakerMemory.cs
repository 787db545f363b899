namespace FactTracker.Reading;

/// <summary>
/// The speakers of a text so far. A surname stands for the only person with it, an acronym or a common noun for the organisation named
/// before, and a pronoun for the last speaker it fits.
/// </summary>
internal sealed class SpeakerMemory
{
    private const int Recent = 8; // Speakers that a pronoun or a common noun can refer to.
    private const int Reach = 6; // Sentences.

    private readonly Dictionary<string, SpeakerIdentity> _byName = new(StringComparer.OrdinalIgnoreCase);
    // Null when several speakers share it.
    private readonly Dictionary<string, SpeakerIdentity?> _byShortName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(SpeakerIdentity Who, int Sentence, bool Speaks)> _recent = [];

    /// <summary>Returns the speaker that words name, and whether a common noun was taken for a name before it.</summary>
    public (SpeakerIdentity Who, bool IsGuessed) Find(SpeakerWords words, int sentence, bool speaks = true)
    {
        if (!_byName.TryGetValue(words.Name, out var who)) who = ByShortName(words);
        if (who is null && !words.IsNamed && words.Kind != SpeakerKind.Group && ByNoun(words.Name, sentence) is { } named)
        {
            Remember(named, sentence, speaks);
            return (named, true);
        }

        if (who is null) Add(who = new SpeakerIdentity(words));
        else Merge(who, words);
        Remember(who, sentence, speaks);
        return (who, false);
    }

    /// <summary>The last speaker that a pronoun can stand for, or null when none or several do.</summary>
    public SpeakerIdentity? Find(SpeechUse pronoun, int sentence)
    {
        var fitting = _recent.FindLastIndex(one => one.Who.Fits(pronoun) && sentence - one.Sentence <= Reach);
        if (fitting < 0) return null;
        var last = _recent[fitting];
        // Two people in the same sentence: the one that speaks, or the one whose gender is known.
        foreach (var other in _recent)
        {
            if (ReferenceEquals(other.Who, last.Who) || other.Sentence != last.Sentence || !other.Who.Fits(pronoun)) continue;
            if (other.Speaks == last.Speaks && other.Who.Gender == last.Who.Gender) return null;
            if ((other.Speaks && !last.Speaks) || (other.Speaks == last.Speaks && other.Who.Gender != SpeechUse.None)) last = other;
        }

        last.Who.Confirm(pronoun);
        Remember(last.Who, sentence, speaks: true);
        return last.Who;
    }

    private void Merge(SpeakerIdentity who, SpeakerWords words)
    {
        var before = who.Name;
        who.Add(words);
        if (before != who.Name) _byName.TryAdd(who.Name, who);
    }

    private void Add(SpeakerIdentity who)
    {
        _byName.Add(who.Name, who);
        if (!who.IsNamed) return;
        if (who.Kind is SpeakerKind.Person or SpeakerKind.Unknown) Shorten(Surname(who.Name), who);
        else if (Acronym(who.Name) is { } acronym) Shorten(acronym, who);
    }

    private void Shorten(string name, SpeakerIdentity who)
    {
        if (name.Length > 0 && !_byShortName.TryAdd(name, who) && !ReferenceEquals(_byShortName[name], who)) _byShortName[name] = null;
    }

    private SpeakerIdentity? ByShortName(SpeakerWords words)
    {
        if (!words.IsNamed) return null;
        if (_byShortName.GetValueOrDefault(words.Name) is { } known) return known;
        // "Mr Hale", and later "Tom Hale".
        return words.Kind == SpeakerKind.Person && _byName.TryGetValue(Surname(words.Name), out var surname)
            && surname.Kind is SpeakerKind.Person or SpeakerKind.Unknown ? surname : null;
    }

    // "The ministry" behind "the Ministry of Health".
    private SpeakerIdentity? ByNoun(string noun, int sentence)
    {
        for (var at = _recent.Count - 1; at >= 0 && sentence - _recent[at].Sentence <= Reach; at--)
        {
            var (who, _, _) = _recent[at];
            if (who is { IsNamed: true, Kind: SpeakerKind.Organisation } && HasWord(who.Name, noun)) return who;
        }

        return null;
    }

    private static bool HasWord(string name, string word)
    {
        foreach (var part in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private void Remember(SpeakerIdentity who, int sentence, bool speaks)
    {
        _recent.RemoveAll(one => ReferenceEquals(one.Who, who));
        if (_recent.Count == Recent) _recent.RemoveAt(0);
        _recent.Add((who, sentence, speaks));
    }

    // The last word, without "Jr." and with the small words before it: "van der Berg" is found as "Berg" and as written.
    private static string Surname(string name)
    {
        var words = name.Split(' ');
        for (var at = words.Length - 1; at > 0; at--)
        {
            if (words[at].Length > 2 && !words[at].EndsWith('.')) return words[at];
        }

        return words[0];
    }

    private static string? Acronym(string name)
    {
        var letters = string.Concat(name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length > 1 ? letters : null;
    }
}
