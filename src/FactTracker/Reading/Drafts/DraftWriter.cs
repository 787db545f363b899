namespace FactTracker.Reading;

/// <summary>
/// Records the sentences from which claims are drafted: a claim for each quantity, or one for a sentence that has a date, a speaker or an
/// estimate but no quantity. Ordinals and small bare numbers alone make no claim.
/// </summary>
/// <remarks>
/// A text without stops, such as a table or a list, is drafted in sections. Otherwise the drafts of a table would be as many as its cells
/// and each as long as the table, because each draft repeats the words around its quantity.
/// </remarks>
internal sealed class DraftWriter(Passage passage, List<Mention> mentions, PartStart start)
{
    private const int LeastWords = 2; // In addition to the mentions; fewer words make no statement.
    private const int LongestStatement = 1_000; // Characters.
    private const int YearLength = 4; // Characters.
    private const int LeastLarge = 1_000; // Bare numbers from here on are claims.
    private const int MostValues = 16; // Quantities of one statement.

    private readonly DraftList _drafts = new(mentions, start.Drafts);
    private readonly SurveyReader _surveys = new(passage, mentions, start.Surveys);
    private readonly ParagraphCount _paragraphs = new(passage.Text);

    private readonly SkippedList _skipped = new();
    private readonly List<int> _values = []; // Those of the statement that is added.

    private readonly TimeBinder _times = new(passage, mentions);

    public IReadOnlyList<DraftClaim> Drafts => _drafts;

    /// <summary>The parts of the text from which no claim was drafted.</summary>
    public IReadOnlyList<SkippedPassage> Skipped => _skipped;

    /// <summary>The period that the text reports on, as EDTF; or null.</summary>
    public string? Report => _times.Report;

    /// <summary>Where the next part of the text starts.</summary>
    public PartStart End => new(
        start.Offset + passage.Text.Length,
        start.Paragraphs + _paragraphs.At(passage.Text.Length),
        start.Drafts + _drafts.Count,
        _surveys.Count);

    /// <summary>Records the claims of the sentence whose mentions start at an index.</summary>
    public void Add(int first, SentenceSpeech? speech)
    {
        _times.Begin();
        if (first < mentions.Count) _times.Read(first);
        var end = EndOfStatement();
        var survey = _surveys.Read(first);
        var place = 0;
        while (first < mentions.Count)
        {
            var stretch = Stretch(place, first, end);
            Add(place, stretch.End, first, stretch.Last, survey, speech);
            (place, first) = stretch;
        }

        if (place < end) Skip(passage[place].Start, passage[end - 1].End, SkipReason.NothingFound);
    }

    // Returns the end of a statement that starts at a token, and of the mentions that start in it. No mention is split.
    private (int End, int Last) Stretch(int from, int first, int end)
    {
        var (place, last, values) = (from, first, 0);
        var limit = passage[from].Start + LongestStatement;
        while (place < end && (passage[place].End <= limit || place == from) && values < MostValues)
        {
            var behind = passage[place].End;
            for (; last < mentions.Count && mentions[last].Offset < behind; last++)
            {
                if (IsClaimed(mentions[last])) values++;
                limit = Math.Max(limit, mentions[last].Offset + mentions[last].Length);
            }

            place++;
        }

        while (last > first && place < end && passage[place].Start < mentions[last - 1].Offset + mentions[last - 1].Length)
        {
            place++;
        }

        return place < end ? (place, last) : (end, mentions.Count);
    }

    private void Add(int from, int end, int first, int last, (Survey? Survey, int Sample) survey, SentenceSpeech? speech)
    {
        if (WhyNot(from, end, first, last, survey.Sample) is { } reason)
        {
            Skip(passage[from].Start, passage[end - 1].End, reason);
            return;
        }

        _skipped.Break();
        SkipOthers(first, last);
        var values = _values;
        values.Clear();
        for (var place = first; place < last; place++)
        {
            if (place != survey.Sample && IsClaimed(mentions[place])) values.Add(place);
        }

        if (speech is not null && values.Count > 0) AddDenials(values, first, last, speech);
        var (begin, behind) = (passage[from].Start, passage[end - 1].End);
        var context = new DraftContext(passage.Text[begin..behind], begin, first, last)
        {
            OffsetOfPart = start.Offset,
            Paragraph = start.Paragraphs + _paragraphs.At(begin), Around = Around(begin, behind), Survey = survey.Survey,
            Speech = speech,
            Signs = WorthReader.Signs(passage, from, end, mentions, first, last),
            Topic = TopicGrammar.Read(passage, from, end, Opening(first, last)),
        };
        _drafts.Add(context, values, _times);
    }

    // The text before and behind a statement.
    private (string Before, string Behind) Around(int begin, int behind) => (
        passage.Text[QuoteAround.StartOf(passage.Text, begin)..begin], passage.Text[behind..QuoteAround.EndOf(passage.Text, behind)]);

    // A denial without a value is a claim of its own beside those that have values.
    private void AddDenials(List<int> values, int first, int last, SentenceSpeech speech)
    {
        var claimed = values.ConvertAll(place => mentions[place]);
        values.AddRange(Enumerable.Range(first, last - first).Where(place => speech.IsBareDenial(mentions[place], claimed)));
        values.Sort();
    }

    // The first mention of a sentence that is no hedge.
    private Mention? Opening(int first, int last)
    {
        while (first < last && mentions[first].Kind == MentionKind.Hedge)
        {
            first++;
        }

        return first < last ? mentions[first] : null;
    }

    private SkipReason? WhyNot(int from, int end, int first, int last, int sample)
    {
        if (first == last) return SkipReason.NothingFound;
        if (!SaysSomething(from, end, first, last)) return SkipReason.TooFewWords;
        for (var place = first; place < last; place++)
        {
            if ((place != sample && IsClaimed(mentions[place])) || IsWorthAClaim(mentions[place])) return null;
        }

        return sample >= first && sample < last ? SkipReason.Sample : Reason(mentions[first]);
    }

    // Records the numbers and ranks of a sentence that are the value of none of its claims.
    private void SkipOthers(int first, int last)
    {
        for (var place = first; place < last; place++)
        {
            var mention = mentions[place];
            if (IsClaimed(mention)) _skipped.Break();
            else if (mention.Value is Quantity) Skip(mention.Offset, mention.Offset + mention.Length, Reason(mention));
        }

        _skipped.Break();
    }

    private void Skip(int from, int end, SkipReason reason) => _skipped.Add(start.Offset + from, start.Offset + end, reason);

    private static SkipReason Reason(Mention mention) => mention.Kind == MentionKind.Ordinal ? SkipReason.Rank : SkipReason.BareNumber;

    private static bool IsClaimed(Mention mention) =>
        mention is { Value: Quantity quantity, Kind: not MentionKind.Ordinal }
            && (quantity.Unit != Unit.None || quantity.Approximation != Approximation.Exactly || IsLarge(mention, quantity));

    // "Rose by 11,400 to 1,382,600": a number that is no year and hardly a name.
    private static bool IsLarge(Mention mention, Quantity quantity) =>
        quantity.Amount >= LeastLarge && mention.Text.Length > YearLength;

    private static bool IsWorthAClaim(Mention mention) =>
        mention.Kind is MentionKind.Date or MentionKind.Period or MentionKind.Attribution or MentionKind.Estimate or MentionKind.Condition;

    private bool SaysSomething(int from, int end, int first, int last)
    {
        var words = 0;
        var next = first;
        for (var place = from; place < end && words < LeastWords; place++)
        {
            ref readonly var token = ref passage[place];
            while (next < last && mentions[next].Offset + mentions[next].Length <= token.Start)
            {
                next++;
            }

            var isInside = next < last
                && mentions[next].Offset <= token.Start
                && mentions[next].Kind is not (MentionKind.Condition or MentionKind.Attribution or MentionKind.Estimate);
            if (token.IsWord && !isInside) words++;
        }

        return words >= LeastWords;
    }

    private int EndOfStatement() =>
        passage.Count > 1 && passage[passage.Count - 1].Symbol is '.' or ';' ? passage.Count - 1 : passage.Count;
}
