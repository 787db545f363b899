using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// What the claims of a list are about: each claim has the number of its topic (subjects and property) and of its scope (place, condition
/// and qualifiers). Numbers are given in the order of the list and mean nothing beyond it.
/// </summary>
/// <remarks>
/// Values are compared as <see cref="ClaimComparers.SameSubject"/> does, and lists of subjects without an order. A claim without a property
/// has no topic, nor has one whose subject or property is unknown, as two unknown things need not be the same. It takes linear time, and a
/// few words for each claim. Immutable once built.
/// </remarks>
internal sealed class TopicMap
{
    /// <summary>The topic of a claim without a known property and subject.</summary>
    public const int None = -1;

    private readonly int[] _topics; // By claim.
    private readonly int[] _scopes; // By claim.
    private readonly int[] _properties; // By topic: the number of the property among the values.
    private readonly int[] _starts;
    private readonly int[] _claims; // The claims with a topic, topic by topic, in the order of the list.

    private TopicMap(int[] topics, int[] scopes, List<int> properties, ValueNumbers values, Scopes scopeNumbers)
    {
        (_topics, _scopes, _properties, Values, Scopes) = (topics, scopes, [.. properties], values, scopeNumbers);
        _starts = new int[_properties.Length + 1];
        foreach (var topic in topics)
        {
            if (topic >= 0) _starts[topic + 1]++;
        }

        for (var topic = 0; topic < _properties.Length; topic++)
        {
            _starts[topic + 1] += _starts[topic];
        }

        _claims = new int[_starts[^1]];
        var next = _starts.AsSpan(.._properties.Length).ToArray();
        for (var claim = 0; claim < topics.Length; claim++)
        {
            if (topics[claim] >= 0) _claims[next[topics[claim]]++] = claim;
        }
    }

    /// <summary>The number of topics.</summary>
    public int Count => _properties.Length;

    /// <summary>The numbers of subjects, properties, places and qualifiers.</summary>
    public ValueNumbers Values { get; }

    /// <summary>The scopes.</summary>
    public Scopes Scopes { get; }

    /// <summary>Groups the claims of a list.</summary>
    public static TopicMap Of(IReadOnlyList<Claim> claims)
    {
        var values = new ValueNumbers(SubjectComparer.Instance);
        var scopes = new Scopes(values);
        var lists = new NumberSequences();
        var topics = new Dictionary<(int Subject, int Property), int>();
        var properties = new List<int>();
        var (ofTopic, ofScope) = (new int[claims.Count], new int[claims.Count]);
        for (var index = 0; index < claims.Count; index++)
        {
            var claim = claims[index];
            if (!HasTopic(claim))
            {
                ofTopic[index] = None;
                continue;
            }

            var key = (SubjectOf(claim.Subject, values, lists), values.Of(claim.Property!));
            ref var topic = ref CollectionsMarshal.GetValueRefOrAddDefault(topics, key, out var exists);
            if (!exists)
            {
                topic = properties.Count;
                properties.Add(key.Item2);
            }

            ofTopic[index] = topic;
            ofScope[index] = scopes.Of(claim);
        }

        return new TopicMap(ofTopic, ofScope, properties, values, scopes);
    }

    /// <summary>Returns the topic of a claim, or <see cref="None"/>.</summary>
    /// <param name="claim">The index of the claim.</param>
    public int TopicOf(int claim) => _topics[claim];

    /// <summary>Returns the scope of a claim that has a topic.</summary>
    /// <param name="claim">The index of the claim.</param>
    public int ScopeOf(int claim) => _scopes[claim];

    /// <summary>Returns the number of the property of a topic among the values.</summary>
    public int PropertyOf(int topic) => _properties[topic];

    /// <summary>Returns the indexes of the claims of a topic, in the order of the list.</summary>
    public ReadOnlySpan<int> ClaimsOf(int topic) => _claims.AsSpan(_starts[topic].._starts[topic + 1]);

    private static bool HasTopic(Claim claim)
    {
        if (claim.Property is null or UnknownValue) return false;
        foreach (var subject in claim.Subject)
        {
            if (subject is UnknownValue) return false;
        }

        return true;
    }

    // One subject is its own number. Several, or none, are the number of their list, counted downwards.
    private static int SubjectOf(ValueList<ClaimValue> subject, ValueNumbers values, NumberSequences lists)
    {
        if (subject.Single is { } only) return values.Of(only);
        var numbers = subject.Select(values.Of).Distinct().Order().ToArray();
        return numbers.Length == 1 ? numbers[0] : -1 - lists.Of(numbers);
    }
}
