using System.Collections;
using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// The draft claims of a text. Each is created on access: a draft repeats its sentence and the reasons for each member, so all drafts of a
/// long text together would be many times its size.
/// </summary>
internal sealed class DraftList(IReadOnlyList<Mention> mentions) : IReadOnlyList<DraftClaim>
{
    private const int NoValue = -1;
    private readonly List<DraftContext> _contexts = [];
    private readonly List<(int Context, int Value)> _drafts = [];

    public int Count => _drafts.Count;

    public DraftClaim this[int index]
    {
        get
        {
            var (context, value) = _drafts[index];
            return _contexts[context].Draft(
                string.Create(CultureInfo.InvariantCulture, $"c{index + 1}"), mentions, value == NoValue ? null : mentions[value]);
        }
    }

    /// <summary>
    /// Adds a sentence with the indices of the mentions that are values of its claims. Without an index, a single claim without a value is
    /// added.
    /// </summary>
    public void Add(DraftContext context, List<int> values)
    {
        if (values.Count == 0) values.Add(NoValue);
        _drafts.AddRange(values.Select(value => (_contexts.Count, value)));
        _contexts.Add(context);
    }

    public IEnumerator<DraftClaim> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
