namespace FactTracker.Reading;

/// <summary>
/// The times that carry from one sentence to the next: the time of a sentence, within a paragraph and the past tense, until another is
/// named; and the period of a poll, to sentences about its answers.
/// </summary>
internal sealed class CarriedTimes(Passage passage)
{
    private const int FarthestTime = 3; // Sentences.
    private const int FarthestPoll = 6;

    private (int Mention, int Sentence, ClauseTense Tense) _time = (-1, 0, ClauseTense.None);
    private (int Mention, int Sentence) _poll = (-1, 0);

    /// <summary>The time that carries to the sentence, or -1.</summary>
    public int Time => passage.Sentence - _time.Sentence <= FarthestTime ? _time.Mention : -1;

    /// <summary>The tense of the clause that named it.</summary>
    public ClauseTense Tense => _time.Tense;

    /// <summary>Whether the sentence before named it.</summary>
    public bool IsOfSentenceBefore => passage.Sentence - _time.Sentence == 1;

    /// <summary>The poll whose period carries to the sentence, or -1.</summary>
    public int Poll => passage.Sentence - _poll.Sentence <= FarthestPoll ? _poll.Mention : -1;

    /// <summary>Begins a sentence: a new paragraph ends the time.</summary>
    public void Begin()
    {
        if (Paragraphs.Begins(passage)) Clear();
    }

    /// <summary>Records the time of the sentence; -1 when it names several.</summary>
    public void Record(int mention, ClauseTense tense) => _time = (mention, passage.Sentence, tense);

    /// <summary>Records when the people of a poll were asked.</summary>
    public void RecordPoll(int mention) => _poll = (mention, passage.Sentence);

    private void Clear() => _time = (-1, 0, ClauseTense.None);
}
