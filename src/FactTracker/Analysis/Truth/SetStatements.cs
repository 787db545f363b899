using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Takes the statements for truth discovery from a set.</summary>
internal sealed class SetStatements
{
    private const double BaseSimilarity = 0.5; // Numbers less similar than this speak against each other (Yin, Han and Yu 2008).

    private readonly List<TruthTriple> _triples = [];
    private readonly Dictionary<(string Object, string Value), (List<string> Claims, Quantity? Number)> _facts = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _leftOut;

    public SetStatements(ClaimSet set)
    {
        var topics = TopicMap.Of(set.Claims);
        var ties = new ClaimTies(set.Claims);
        var values = new ValueNumbers(ClaimComparers.SameValue);
        var (objects, answers) = (new Dictionary<(int, int, string), string>(), new Dictionary<(string, string), string>());
        for (var index = 0; index < set.Claims.Count; index++)
        {
            var claim = set.Claims[index];
            var sources = claim.Citations.Where(citation => citation.Stance == Stance.Supports)
                .Select(citation => citation.Source.Text).ToArray();
            if (sources.Length == 0 || claim.Value.IsEmpty || !IsAsserted(claim) || topics.TopicOf(index) == TopicMap.None
                || !ClaimStanding.Admits(claim, index, ties, ConflictPolicy.Default))
            {
                _leftOut++;
                continue;
            }

            var time = claim.When?.AsDate?.ToString() ?? (claim.When is null ? "" : "unknown");
            var about = NameOf(objects, (topics.TopicOf(index), topics.ScopeOf(index), time), WordsOf(claim, time));
            var key = string.Join(',', claim.Value.Select(values.Of).Distinct().Order());
            var value = answers.TryGetValue((about, key), out var named)
                ? named
                : NameOfValue(answers, about, key, string.Join(" and ", claim.Value.Select(WordsOf)));
            if (!_facts.TryGetValue((about, value), out var fact))
                _facts.Add((about, value), fact = ([], claim.Value.Single as Quantity));
            fact.Claims.Add(claim.Id.Text);
            _triples.AddRange(sources.Distinct(StringComparer.Ordinal).Select(source => new TruthTriple(source, about, value)));
        }
    }

    public TruthAnswer Run(TruthPolicy policy)
    {
        var answer = TruthDiscovery.Run(_triples, policy, policy.UsesImplications ? Implication : null);
        return answer with
        {
            LeftOut = _leftOut,
            Values = [.. answer.Values.Select(value => value with { Claims = [.. _facts[(value.Object, value.Value)].Claims] })],
        };
    }

    // Two objects, or two values of one object, may have the same words; the later one gets a number.
    private string NameOf(Dictionary<(int, int, string), string> names, (int, int, string) key, string words)
    {
        if (names.TryGetValue(key, out var name)) return name;
        name = words;
        for (var number = 2; !_names.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{words} ({number})");
        }

        names.Add(key, name);
        return name;
    }

    private string NameOfValue(Dictionary<(string, string), string> answers, string about, string key, string words)
    {
        var name = words;
        for (var number = 2; _facts.ContainsKey((about, name)); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{words} ({number})");
        }

        answers.Add((about, key), name);
        return name;
    }

    private static string WordsOf(Claim claim, string time)
    {
        var about = string.Join(", ", claim.Subject.Append(claim.Property!).Select(value => value.ToString()));
        var scope = string.Join(
            ", ",
            claim.Qualifiers.OrderBy(it => it.Name, StringComparer.Ordinal).Select(it => $"{it.Name}: {string.Join(" and ", it.Values)}"));
        if (claim.Place is { } place) about += $", {place}";
        if (scope.Length > 0) about += $", {scope}";
        return time.Length == 0 ? about : $"{about}, {time}";
    }

    private static string WordsOf(ClaimValue value) => (value with { Words = null }).ToWords(CultureInfo.InvariantCulture);

    private static bool IsAsserted(Claim claim) => claim.Likelihood.IsEmpty
        && claim.Modality.All(word => word == Modality.Asserted || word == Modality.Reported || word == Modality.Inferred);

    private double Implication(TruthTriple from, TruthTriple to)
    {
        if (_facts[(from.Object, from.Value)].Number is not { Amount: { } a } one) return 0;
        if (_facts[(to.Object, to.Value)].Number is not { Amount: { } b } other || one.Unit != other.Unit) return 0;
        var greatest = Math.Max(Math.Abs((double)a), Math.Abs((double)b));
        return greatest == 0 ? 0 : Math.Exp(-Math.Abs((double)a - (double)b) / greatest) - BaseSimilarity;
    }
}
