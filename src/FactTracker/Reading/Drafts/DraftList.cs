using System.Collections;
using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// The draft claims of a text. Each is created on access: a draft repeats its sentence and the reasons for each member, so all drafts of a
/// long text together would be many times its size.
/// </summary>
/// <param name="mentions">The mentions of the text.</param>
/// <param name="before">The number of drafts of the text before this one, for the ids.</param>
internal sealed class DraftList(List<Mention> mentions, int before) : IReadOnlyList<DraftClaim>
{
    private const int NoValue = -1;
    private readonly List<Entry> _drafts = [];

    public int Count => _drafts.Count;

    public DraftClaim this[int index]
    {
        get
        {
            var (context, value, time) = _drafts[index];
            return context.Draft(IdOf(index), mentions, value == NoValue ? null : mentions[value], time);
        }
    }

    /// <summary>Returns the claims with their citations and notes. It takes less time than to create the drafts first.</summary>
    public Claim[] Cited(SurveySources surveys)
    {
        var claims = new Claim[_drafts.Count];
        var reasons = new List<FieldReason>();
        var (last, ofSentence) = (default(DraftContext), (List<Mention>)[]);
        for (var index = 0; index < claims.Length; index++)
        {
            var (context, value, time) = _drafts[index];
            if (!ReferenceEquals(context, last)) (last, ofSentence) = (context, context.MentionsOf(mentions));
            reasons.Clear();
            var field = new DraftField(ofSentence, value == NoValue ? null : mentions[value], reasons)
            {
                Survey = context.Survey, Speech = context.Speech, IsBrief = true,
            };
            claims[index] = context.Cited(IdOf(index), field, mentions, time, surveys);
        }

        return claims;
    }

    /// <summary>
    /// Adds a sentence with the indices of the mentions that are values of its claims, and their times. Without an index, a single claim
    /// without a value is added.
    /// </summary>
    public void Add(DraftContext context, List<int> values, TimeBinder times)
    {
        if (values.Count == 0) _drafts.Add(new Entry(context, NoValue, times.Main));
        foreach (var value in values)
        {
            _drafts.Add(new Entry(context, value, times.LinkOf(value)));
        }
    }

    public IEnumerator<DraftClaim> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"c{before + index + 1}");

    // An object, since a list of larger values would be moved as it grows.
    private sealed record Entry(DraftContext Context, int Value, TimeLink Time);
}
