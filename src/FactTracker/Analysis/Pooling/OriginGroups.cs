namespace FactTracker.Analysis;

/// <summary>Puts judgements that share an origin, directly or by way of others, into one group.</summary>
internal sealed class OriginGroups
{
    private const string Nameless = ""; // No id is empty.
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Returns the groups in the order of their first judgements. All judgements without a named origin are one group.</summary>
    public static IReadOnlyList<IReadOnlyList<TracedJudgement>> Of(IReadOnlyList<TracedJudgement> judgements)
    {
        var groups = new OriginGroups();
        foreach (var judgement in judgements)
        {
            var first = KeyOf(judgement);
            foreach (var source in judgement.Origins.SelectMany(origin => origin.Sources))
            {
                groups.Join(first, source.Text);
            }
        }

        return
        [
            .. judgements.GroupBy(judgement => groups.RootOf(KeyOf(judgement)), StringComparer.Ordinal).Select(group => group.ToList()),
        ];
    }

    private static string KeyOf(TracedJudgement judgement) =>
        judgement.Origins is [{ Sources: [var first, ..] }, ..] ? first.Text : Nameless;

    private void Join(string one, string other)
    {
        var (root, otherRoot) = (RootOf(one), RootOf(other));
        if (root != otherRoot) _parents[otherRoot] = root;
    }

    // Halves the path on the way, so that long chains do not cost more than they have links.
    private string RootOf(string key)
    {
        while (_parents.TryGetValue(key, out var parent))
        {
            if (_parents.TryGetValue(parent, out var next)) _parents[key] = next;
            key = parent;
        }

        return key;
    }
}
