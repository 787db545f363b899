namespace FactTracker.Reading;

/// <summary>
/// Takes the words for a speaker apart.
/// <code>
/// speaker = [article] [role] Name [affiliation] / [article] noun [affiliation] / document ("by" / "from") speaker
/// </code>
/// A form of address ("Mr", "Dr", "Sir") is left out, an office ("Judge") is a role, and so is an affiliation without any other role.
/// </summary>
internal static class SpeakerNaming
{
    /// <summary>The speakers named between two positions; empty when the words name nobody.</summary>
    public static SpeakerWords[] Of(Passage passage, int from, int end)
    {
        // "Company's confirmed cases": a possessive alone is no subject.
        if (end == from || passage.Language.WithoutPossessive(passage.TextAt(end - 1)).Length < passage[end - 1].Length) return [];
        if (Others(passage, from, end) is { } others) end = others;
        if (Joint(passage, from, end) is { } joint)
        {
            SpeakerWords[] both = [.. Of(passage, from, joint), .. Of(passage, joint + 1, end)];
            return both.Length == 2 ? both : [];
        }

        return One(passage, from, end) is { } one ? [one] : [];
    }

    private static SpeakerWords? One(Passage passage, int from, int end)
    {
        var isIndefinite = passage[from].Entry.Can(WordUse.Article);
        var isDefinite = passage[from].Entry.Can(WordUse.Definite);
        var start = from;
        while (start < end && passage[start].Entry.Can(WordUse.Article | WordUse.Definite))
        {
            start++;
        }

        if (start >= end || passage[start].Entry.Can(SpeechUse.Negative)) return null;
        var headEnd = HeadEnd(passage, start, end);
        var name = NameStart(passage, start, headEnd);
        return name < headEnd && !SpeakerRole.IsTitle(passage, name, headEnd)
            ? Named(passage, start, name, headEnd, end, isDefinite)
            : Described(passage, isIndefinite ? from : start, start, headEnd, end);
    }

    // A proper name, with the role before it.
    private static SpeakerWords? Named(Passage passage, int start, int name, int headEnd, int end, bool isDefinite)
    {
        var isBody = SpeakerRole.Has(passage, name, headEnd, SpeechUse.Body | SpeechUse.Document);
        var title = isBody ? name : SpeakerRole.TitleEnd(passage, name, headEnd);
        var gender = SpeakerRole.Gender(passage, start, headEnd);
        var isAddressed = SpeakerRole.Has(passage, start, title, SpeechUse.Honorific);
        var role = SpeakerRole.Before(passage, start, title);
        var before = LastBefore(passage, start, title);
        var isPerson = isAddressed || (before >= start && ProperNames.IsPerson(passage, before) && !isBody);
        if (!isPerson) role = null;
        var words = passage.Between(title, headEnd);
        var kind = isPerson ? SpeakerKind.Person
            : isBody || (isDefinite && before < start) || SpeakerRole.Has(passage, start, title, SpeechUse.Body) ? SpeakerKind.Organisation
            : headEnd - title == 1 ? Single(passage, title)
            : SpeakerKind.Person;
        if (kind == SpeakerKind.Person) role ??= headEnd < end && ProperNames.IsPreposition(passage, headEnd)
            ? passage.Between(headEnd, end).ToString()
            : null;
        return new SpeakerWords(passage.Language.WithoutPossessive(words).ToString(), role, kind, gender)
        {
            IsFirm = kind != SpeakerKind.Group && !(kind == SpeakerKind.Unknown && ProperNames.StartsSentence(passage, title)
                && ProperNames.IsPlural(passage, title)),
        };
    }

    // The last word before a name that is no form of address, or a position before the start.
    private static int LastBefore(Passage passage, int start, int name)
    {
        var before = name - 1;
        while (before >= start && (passage[before].Entry.Can(SpeechUse.Honorific) || !passage[before].IsWord))
        {
            before--;
        }

        return before;
    }

    private static SpeakerKind Single(Passage passage, int at)
    {
        const int LongestAcronym = 5;
        var text = passage.TextAt(at);
        if (text.Length <= LongestAcronym && text.Length > 1 && !text.ContainsAnyExceptInRange('A', 'Z')) return SpeakerKind.Organisation;
        return ProperNames.StartsSentence(passage, at) && ProperNames.IsPlural(passage, at) && ProperNames.IsPerson(passage, at)
            ? SpeakerKind.Group
            : SpeakerKind.Unknown;
    }

    // A common noun: "a spokesman for the ministry", "customs data", "Eurostat's figures".
    private static SpeakerWords? Described(Passage passage, int from, int start, int headEnd, int end)
    {
        var head = headEnd - 1;
        while (head > start && !passage[head].IsWord)
        {
            head--;
        }

        var entry = passage[head].Entry;
        if (entry.Can(SpeechUse.Document) && !entry.Can(SpeechUse.Mute))
        {
            if (Author(passage, start, headEnd, end) is { } author) return author;
            return new SpeakerWords(passage.Between(start, headEnd).ToString(), null, SpeakerKind.Document, IsNamed: false);
        }

        if (entry.Can(SpeechUse.Mute) || entry.Can(WordUse.Function) || passage[start].Entry.Can(SpeechUse.Mute)) return null;
        if (head == start && (ProperNames.IsAdverb(passage, head) || entry.Can(SpeechUse.Manner))) return null;
        var isPlural = ProperNames.IsPlural(passage, head);
        var isPerson = ProperNames.IsPerson(passage, head) && !entry.Can(SpeechUse.Body);
        var kind = isPerson ? isPlural ? SpeakerKind.Group : SpeakerKind.Person
            : entry.Can(SpeechUse.Body) ? SpeakerKind.Organisation : SpeakerKind.Unknown;
        var text = passage.Between(isPerson ? from : start, end);
        return new SpeakerWords(text.ToString(), null, kind, SpeakerRole.Gender(passage, head, headEnd), IsNamed: false)
        {
            IsFirm = kind != SpeakerKind.Unknown,
        };
    }

    // "A report by the World Bank", "Eurostat's figures".
    private static SpeakerWords? Author(Passage passage, int start, int headEnd, int end)
    {
        for (var at = headEnd; at < end; at++)
        {
            if (passage[at].Entry.Can(SpeechUse.Author) && at + 1 < end) return One(passage, at + 1, end);
        }

        for (var at = headEnd - 2; at >= start; at--)
        {
            if (passage[at].IsWord && passage.Language.WithoutPossessive(passage.TextAt(at)).Length < passage[at].Length)
                return One(passage, start, at + 1) is { } owner
                    ? owner with { Name = passage.Language.WithoutPossessive(owner.Name).ToString() } : null;
        }

        return null;
    }

    // The first noun phrase ends before a preposition that is not part of the name of an organisation.
    private static int HeadEnd(Passage passage, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (!ProperNames.IsPreposition(passage, at)) continue;
            // "Institute for Fiscal Studies", but "Kestrel Research for the Northern Post".
            var next = passage[at + 1].Entry.Can(WordUse.Definite) && passage[at].Entry.Can(WordUse.Of) ? at + 2 : at + 1;
            var isOfName = ProperNames.IsName(passage, at - 1) && passage.IsCapitalised(next)
                && (SpeakerRole.Has(passage, start, at, SpeechUse.Body) || (at == start + 1
                    && !passage[start].Entry.Can(SpeechUse.Person | SpeechUse.Office | SpeechUse.Document))
                    || IsFriends(passage, start, at));
            if (!isOfName) return at;
        }

        return end;
    }

    // "Friends of the Earth", but not "Officials of the Bank".
    private static bool IsFriends(Passage passage, int start, int at) => at == start + 1
        && passage[at].Entry.Can(WordUse.Of) && ProperNames.IsName(passage, start) && ProperNames.IsPlural(passage, start);

    private static int NameStart(Passage passage, int start, int end)
    {
        var name = end;
        while (name > start && IsOfName(passage, start, name - 1, end))
        {
            name--;
        }

        while (name < end && !passage[name].IsWord)
        {
            name++;
        }

        return name;
    }

    private static bool IsOfName(Passage passage, int start, int at, int end)
    {
        if (ProperNames.IsName(passage, at)) return true;
        if (ProperNames.IsSign(passage, at) || ProperNames.IsStopOfName(passage, at)) return at > start;
        if (at == end - 1) return false;
        if (ProperNames.IsParticle(passage, at)) return true;
        var isLink = passage[at].Entry.Can(WordUse.And | WordUse.Definite | WordUse.Function) || ProperNames.IsPreposition(passage, at);
        return isLink && at > start && (ProperNames.IsName(passage, at - 1)
            || (at > start + 1 && ProperNames.IsPreposition(passage, at - 1) && ProperNames.IsName(passage, at - 2)));
    }

    // "Jane Roe and John Hale", but not "Health and Social Care".
    private static int? Joint(Passage passage, int from, int end)
    {
        const int LeastWords = 2;
        if (SpeakerRole.Has(passage, from, end, SpeechUse.Body | SpeechUse.Document)) return null;
        for (var at = from + LeastWords; at < end - LeastWords; at++)
        {
            if (passage[at].Entry.Can(WordUse.And) && passage.IsCapitalised(at - 1) && passage.IsCapitalised(at - LeastWords)
                && passage.IsCapitalised(at + 1) && passage.IsCapitalised(at + LeastWords)) return at;
        }

        return null;
    }

    // "Yusuf Demir and colleagues": the people without a name are left out.
    private static int? Others(Passage passage, int from, int end) => end - from > 2 && passage[end - 2].Entry.Can(WordUse.And)
        && ProperNames.IsName(passage, end - 3) && !passage.IsCapitalised(end - 1) ? end - 2 : null;
}
