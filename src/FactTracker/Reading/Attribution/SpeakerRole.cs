namespace FactTracker.Reading;

/// <summary>Reads roles and titles: "chief executive", "Prime Minister", "Mr".</summary>
internal static class SpeakerRole
{
    /// <summary>The words between two positions as the role of a person, or null: ", an economist at Leeds,".</summary>
    public static string? Of(Passage passage, int from, int end)
    {
        while (from < end && (passage[from].Entry.Can(WordUse.Article | WordUse.Definite) || passage[from].Entry.Can(SpeechUse.Manner)))
        {
            from++;
        }

        if (from >= end || passage[from].Entry.Can(SpeechUse.Relative | SpeechUse.Joins)) return null;
        var head = from;
        while (head < end && (passage[head].IsWord || ProperNames.IsSign(passage, head))
            && !ProperNames.IsPreposition(passage, head) && !passage[head].Entry.Can(SpeechUse.Relative | SpeechUse.Verb)
            && !passage[head].Entry.Can(WordUse.And))
        {
            head++;
        }

        if (head == from || !ProperNames.IsPerson(passage, head - 1)) return null;
        for (var at = from; at < end; at++)
        {
            if (passage[at].Symbol is ',' or '"' or '“' or '”' or ';' or ':' || passage[at].Entry.Can(SpeechUse.Relative)) end = at;
        }

        return passage.Between(from, end).ToString();
    }

    /// <summary>
    /// The position after the offices and forms of address with which a name begins; its start when nothing would be left.
    /// </summary>
    public static int TitleEnd(Passage passage, int name, int end)
    {
        for (var at = end - 2; at >= name; at--)
        {
            if (!passage[at].Entry.Can(SpeechUse.Honorific | SpeechUse.Office | SpeechUse.Person)) continue;
            var behind = passage[at + 1].Symbol == '.' ? at + 2 : at + 1;
            if (behind < end && (ProperNames.IsName(passage, behind) || ProperNames.IsParticle(passage, behind))
                && !passage[behind].Entry.Can(SpeechUse.Suffix)) return behind;
        }

        return name;
    }

    /// <summary>Whether the words are an office without a name: "Prime Minister".</summary>
    public static bool IsTitle(Passage passage, int name, int end) => passage[end - 1].Entry.Can(SpeechUse.Office | SpeechUse.Person)
        && Has(passage, name, end, SpeechUse.Office | SpeechUse.Person)
        && (end - name == 1 || !Has(passage, name, end - 1, SpeechUse.Honorific));

    /// <summary>The words before a name as a role, without a form of address; null when there are none.</summary>
    public static string? Before(Passage passage, int from, int end)
    {
        while (from < end && (passage[end - 1].Entry.Can(SpeechUse.Honorific)
            || (passage[end - 1].Symbol == '.' && passage[end - 2].Entry.Can(SpeechUse.Honorific)) || passage[end - 1].Symbol == ','))
        {
            end--;
        }

        return from < end ? passage.Between(from, end).ToString() : null;
    }

    /// <summary>He or she where a word shows it.</summary>
    public static SpeechUse Gender(Passage passage, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (passage[at].Entry.Can(SpeechUse.He | SpeechUse.She)) return passage[at].Entry.Speech & (SpeechUse.He | SpeechUse.She);
        }

        return SpeechUse.None;
    }

    /// <summary>Whether one of the words contributes any of these.</summary>
    public static bool Has(Passage passage, int from, int end, SpeechUse uses)
    {
        for (var at = from; at < end; at++)
        {
            if (passage[at].Entry.Can(uses)) return true;
        }

        return false;
    }
}
