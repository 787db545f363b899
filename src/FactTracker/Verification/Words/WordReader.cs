using FactTracker.History;
using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>Reads what is compared of a text. The words of its mentions (values, times, speakers, hedges) do not count.</summary>
internal sealed class WordReader : ITermSink
{
    private readonly TermReader _terms = new();
    private readonly List<WrittenWord> _words = [];
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private string _text = "";
    private IReadOnlyList<Mention> _mentions = [];
    private int _offset;
    private int _negations;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The mentions, or none for the name of a thing.</param>
    /// <param name="offset">Where the text starts in the one that the offsets of the mentions count in.</param>
    public static WrittenText Read(string text, IReadOnlyList<Mention> mentions, int offset = 0) =>
        new WordReader { _text = text, _mentions = mentions, _offset = offset }.Read();

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        switch (kind)
        {
            case TermKind.Word when !IsMasked(start, end):
                var word = term.ToString();
                _words.Add(new WrittenWord(
                    WordGroups.HeadOf(word), _text[start..end].ToLowerInvariant(), start, end, char.IsUpper(_text[start])));
                break;
            case TermKind.Number when At(start) is not { Kind: MentionKind.Date or MentionKind.Period }:
                _numbers.Add(term.ToString());
                break;
            case TermKind.Negation when At(start) is null:
                _negations++;
                break;
        }
    }

    private WrittenText Read()
    {
        _terms.Read(_text, this);
        WordPhrases.Join(_words);
        var small = RawWords.Of(_text).Where(word => At(word.Start) is null).ToList();
        return new WrittenText(_text, [.. _words.Where(word => !SmallWords.Neutral.Contains(word.Stem))])
        {
            Negations = _negations,
            Numbers = _numbers.ToHashSet(StringComparer.Ordinal),
            Turns = small.Select(word => word.Words).Where(SmallWords.Turning.Contains).ToHashSet(StringComparer.Ordinal),
            Names = NameReader.Read(_text, _words, word => At(word.Start) is not null),
            IsPresent = small.Exists(word => SmallWords.Present.Contains(word.Words)),
        };
    }

    // Of "14 cracks" the number is masked, and what is counted is not: it is part of what the sentence is about.
    private bool IsMasked(int start, int end)
    {
        if (At(start) is not { } mention) return false;
        if (mention is not { Value: Quantity { Unit: { Kind: UnitKind.Noun } unit }, Kind: MentionKind.Number or MentionKind.Range })
            return mention.Kind != MentionKind.Ordinal;
        return !unit.Symbol.Contains(_text[start..end], StringComparison.OrdinalIgnoreCase) || ScaleWords.Are(_text.AsSpan()[start..end]);
    }

    // The shortest mention at a place: a hedge lies within its quantity.
    private Mention? At(int place)
    {
        Mention? found = null;
        foreach (var mention in _mentions)
        {
            var start = mention.Offset - _offset;
            if (place < start || place >= start + mention.Length) continue;
            if (found is null || mention.Length < found.Length) found = mention;
        }

        return found;
    }
}
