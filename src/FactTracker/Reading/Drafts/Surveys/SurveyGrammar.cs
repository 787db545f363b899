namespace FactTracker.Reading;

/// <summary>
/// Parses what a sentence states about a survey, around its noun or verb.
/// <code>
/// survey = [method] [pollster] noun *("of" number people / [fieldwork] "by" pollster / method / ["on" / "between"] date)
///        / number people ["were"] "polled" / "polled" number people
/// </code>
/// It ends at the verb that introduces the results, or at the first result.
/// </summary>
internal sealed class SurveyGrammar(Passage passage, List<Mention> mentions, int first, int at, int nounEnd)
{
    private const int LongestIntroduction = 40; // Tokens.
    private const int FarthestBefore = 6; // Tokens of the noun phrase before the noun.
    private const int FarthestFieldwork = 8; // Tokens between "carried out" and "by", or "published" and its date.
    private const int FarthestVerb = 3; // Tokens between the number of people and "polled".

    private int _from; // The words that state it.
    private int _end;

    /// <summary>The details; empty when nothing is stated.</summary>
    public SurveyDetails Read()
    {
        var limit = EndOfIntroduction();
        (_from, _end) = (StartOfNounPhrase(passage, at), nounEnd);
        var details = WithMentions(new SurveyDetails(), limit);
        details = details with { Pollster = PollsterBefore() ?? PollsterBehind(limit), Method = Method(limit) };
        return details with { Words = passage.Between(_from, _end).ToString() };
    }

    /// <summary>The start of the noun phrase that ends with a noun, including its article.</summary>
    public static int StartOfNounPhrase(Passage passage, int noun)
    {
        for (var place = noun - 1; place >= 0 && place >= noun - FarthestBefore; place--)
        {
            if (passage[place].Entry.Can(WordUse.Article | WordUse.Definite)) return place;
            if (passage[place].IsDash && passage[place].IsGlued) continue;
            var isEnd = passage[place].Entry.Can(WordUse.Verb | WordUse.Speech | WordUse.At | WordUse.Of);
            if (isEnd || !passage[place].IsWord) return place + 1;
        }

        return Math.Max(0, noun - FarthestBefore);
    }

    private int EndOfIntroduction()
    {
        var end = nounEnd;
        var result = ResultOffset();
        while (end < passage.Count && end < nounEnd + LongestIntroduction && passage[end].Start < result && !IsEnd(end))
        {
            end++;
        }

        return end;
    }

    private int ResultOffset()
    {
        for (var i = first; i < mentions.Count; i++)
        {
            if (mentions[i].Offset >= passage[at].End && IsResult(mentions[i])) return mentions[i].Offset;
        }

        return int.MaxValue;
    }

    private bool IsEnd(int place) => passage[place].Symbol is ';' or ':'
        || (passage[place].Entry.Can(WordUse.Speech) && passage.Find(PhraseKind.Fieldwork, place) is null);

    private static bool IsResult(Mention mention) => mention.Value is Quantity { Unit.Kind: UnitKind.Share or UnitKind.PercentagePoints };

    private SurveyDetails WithMentions(SurveyDetails details, int limit)
    {
        var place = Math.Max(0, _from - FarthestBefore);
        for (var i = first; i < mentions.Count && place < limit; i++)
        {
            var mention = mentions[i];
            while (place < limit && passage[place].Start < mention.Offset)
            {
                place++;
            }

            if (place >= limit || mention.Offset < passage[place].Start) continue;
            var end = EndOf(mention, place);
            if (details.SampleSize is null && SampleOf(mention, place, end) is { } sample)
            {
                details = details with
                {
                    Sample = i,
                    SampleSize = sample.Size,
                    SampleWords = mention.Text,
                    People = sample.People,
                };
                Include(place, end);
            }
            else if (place >= _from && mention is { Kind: MentionKind.Date or MentionKind.Period, Value: DateValue date })
            {
                details = IsPublication(place)
                    ? details with { Published = details.Published ?? date.Date }
                    : details with { Fieldwork = details.Fieldwork ?? date.Date };
                Include(place, end);
            }
        }

        return details;
    }

    private int EndOf(Mention mention, int place)
    {
        while (place < passage.Count && passage[place].Start < mention.Offset + mention.Length)
        {
            place++;
        }

        return place;
    }

    private (long Size, string? People)? SampleOf(Mention mention, int start, int end)
    {
        if (mention is not { Kind: MentionKind.Number, Value: Quantity { Amount: >= 2 and <= long.MaxValue and var amount } quantity }
            || decimal.Truncate(amount) != amount || quantity.Unit.Kind is not (UnitKind.None or UnitKind.Noun)) return null;
        var isBehindNoun = start >= nounEnd && passage[start - 1].Entry.Starts(PhraseKind.SampleBefore);
        return isBehindNoun || IsAsked(start, end) || passage.Find(PhraseKind.Respondents, end - 1) is not null
            ? ((long)amount, quantity.Unit == Unit.None ? null : quantity.Unit.Symbol)
            : null;
    }

    // "1,600 adults surveyed", "1,600 adults were interviewed", "polled 1,600 adults"
    private bool IsAsked(int start, int end)
    {
        if (passage[start - 1].Entry.Starts(PhraseKind.Surveyed)) return true;
        for (var place = end; place < end + FarthestVerb && passage[place].IsWord; place++)
        {
            if (passage[place].Entry.Starts(PhraseKind.Surveyed)) return true;
        }

        return false;
    }

    private bool IsPublication(int place)
    {
        for (var before = place - 1; before >= _from && before >= place - FarthestFieldwork; before--)
        {
            if (passage.Find(PhraseKind.Fieldwork, before) is { } fieldwork) return fieldwork.Phrase.Text.Length > 0;
        }

        return false;
    }

    // "a Northgate Institute poll"
    private string? PollsterBefore()
    {
        var start = at;
        while (start > _from && passage.IsCapitalised(start - 1) && !passage[start - 1].Entry.Can(WordUse.Function)
            && passage.Find(PhraseKind.SurveyMethod, start - 1) is null && passage[start - 1].Entry.Month is null)
        {
            start--;
        }

        return start < at && start > 0 ? passage.Language.WithoutPossessive(passage.Between(start, at)).ToString() : null;
    }

    private string? PollsterBehind(int limit)
    {
        for (var place = nounEnd; place < limit; place++)
        {
            if (!passage[place].Entry.Can(WordUse.Step) || passage.Find(PhraseKind.SurveyMethod, place) is not null) continue;
            if (!IsCarriedOut(place)) continue;
            if (SurveyNames.Read(passage, place + 1) is not { } name) continue;
            Include(place, name.End);
            return passage.Between(name.From, name.End).ToString();
        }

        return null;
    }

    // "by" directly behind the noun or its sample, or behind "carried out".
    private bool IsCarriedOut(int step)
    {
        for (var place = step - 1; place >= nounEnd - 1 && place >= step - FarthestFieldwork; place--)
        {
            if (place < nounEnd || passage[place].Entry.Starts(PhraseKind.Fieldwork)) return true;
            if (passage[place].Symbol == ',') return false;
        }

        return false;
    }

    private string? Method(int limit)
    {
        for (var place = Math.Max(0, _from); place < limit; place++)
        {
            if (passage.Find(PhraseKind.SurveyMethod, place) is not { } method || !IsOfSurvey(place, method)) continue;
            Include(place, method.End);
            return method.Phrase.Text;
        }

        return null;
    }

    // "An online poll", "conducted online", "by telephone"; but not "a poll of adults who shop online".
    private bool IsOfSurvey(int place, PhraseMatch method)
    {
        if (place < nounEnd || method.Phrase.Words.Length > 1) return true;
        for (var before = place - 1; before >= nounEnd - 1 && before >= place - FarthestFieldwork; before--)
        {
            if (passage[before].Entry.StartsAny([PhraseKind.Fieldwork, PhraseKind.Surveyed])) return true;
        }

        return false;
    }

    private void Include(int from, int end) => (_from, _end) = (Math.Min(_from, from), Math.Max(_end, end));
}
