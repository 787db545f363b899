namespace FactTracker.Analysis;

/// <summary>What a policy says of the properties of a set, each looked up once.</summary>
internal sealed class PropertyBook(ConflictPolicy policy, TopicMap topics)
{
    private readonly PropertyList _singleValued = new(policy.SingleValued);
    private readonly PropertyList _throughout = new(policy.Throughout);
    private readonly PropertyList _cumulative = new(policy.Cumulative);
    private readonly Dictionary<int, PropertyRules> _rules = [];
    private readonly HashSet<int> _learnt = [];

    /// <summary>The properties learnt to be single-valued, in the order of the set.</summary>
    public ValueList<ClaimValue> Learnt => [.. _learnt.Order().Select(number => topics.Values[number])];

    /// <summary>Takes properties as single-valued, by their numbers.</summary>
    public void Learn(IEnumerable<int> properties) =>
        _learnt.UnionWith(properties.Where(number => !_singleValued.Has(topics.Values[number])));

    /// <summary>Returns what the policy says of a property, by its number.</summary>
    public PropertyRules Of(int property)
    {
        if (_rules.TryGetValue(property, out var rules)) return rules;
        rules = Of(topics.Values[property], _learnt.Contains(property));
        _rules.Add(property, rules);
        return rules;
    }

    /// <summary>Returns what the policy says of a property.</summary>
    public PropertyRules Of(ClaimValue property, bool isLearnt = false) => new(
        isLearnt || _singleValued.Has(property), _throughout.Has(property), _cumulative.Has(property) || CumulativeWords.AreIn(property),
        isLearnt);
}
