using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Drafts claims from the mentions of sentences: one for each quantity, or one for a sentence that has a date, a speaker or an estimate and no quantity.
/// Ordinals and bare numbers alone make no claim.
/// </summary>
internal sealed class DraftWriter(Passage passage)
{
    private const int LeastWords = 2; // Beside the mentions; fewer say nothing.
    private readonly List<DraftClaim> _drafts = [];

    public IReadOnlyList<DraftClaim> Drafts => _drafts;

    /// <summary>Drafts the claims of the sentence whose mentions are the last of a list, from one on.</summary>
    public void Add(List<Mention> mentions, int first)
    {
        if (mentions.Count == first || !SaysSomething(mentions, first)) return;
        var sentence = mentions.GetRange(first, mentions.Count - first);
        var statement = passage.Between(0, EndOfStatement()).ToString();
        var offset = passage[0].Start;
        var context = new DraftContext(sentence, statement, offset);
        var values = sentence.FindAll(IsClaimed);
        if (values.Count == 0 && !sentence.Exists(IsWorthAClaim)) return;
        if (values.Count == 0) Add(context, null);
        foreach (var value in values)
        {
            Add(context, value);
        }
    }

    private void Add(DraftContext context, Mention? value) =>
        _drafts.Add(context.Draft(string.Create(CultureInfo.InvariantCulture, $"c{_drafts.Count + 1}"), value));

    private static bool IsClaimed(Mention mention) =>
        mention is { Value: Quantity quantity, Kind: not MentionKind.Ordinal } && (quantity.Unit != Unit.None || quantity.Approximation != Approximation.Exactly);

    private static bool IsWorthAClaim(Mention mention) =>
        mention.Kind is MentionKind.Date or MentionKind.Period or MentionKind.Attribution or MentionKind.Estimate or MentionKind.Condition;

    private bool SaysSomething(List<Mention> mentions, int first)
    {
        var words = 0;
        var next = first;
        for (var place = 0; place < passage.Count && words < LeastWords; place++)
        {
            var token = passage[place];
            while (next < mentions.Count && mentions[next].Offset + mentions[next].Length <= token.Start)
            {
                next++;
            }

            var isInside = next < mentions.Count && mentions[next].Offset <= token.Start && mentions[next].Kind is not (MentionKind.Condition or MentionKind.Attribution or MentionKind.Estimate);
            if (token.IsWord && !isInside) words++;
        }

        return words >= LeastWords;
    }

    private int EndOfStatement() => passage.Count > 1 && passage[passage.Count - 1].Symbol is '.' or ';' ? passage.Count - 1 : passage.Count;
}
