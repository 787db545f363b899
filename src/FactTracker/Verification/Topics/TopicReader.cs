using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>Reads what the claims of a set are about. Not thread-safe: it keeps what it read.</summary>
internal sealed class TopicReader(ClaimSet set)
{
    private const string Agency = "by";
    private readonly Dictionary<int, ClaimTopic> _read = [];

    /// <summary>Returns what a claim is about.</summary>
    /// <param name="index">The index of the claim.</param>
    public ClaimTopic Of(int index)
    {
        if (!_read.TryGetValue(index, out var topic)) _read[index] = topic = Read(index);
        return topic;
    }

    private ClaimTopic Read(int index)
    {
        var claim = set.Claims[index];
        var sentence = string.IsNullOrWhiteSpace(claim.Text) ? null : StatementReader.Of(claim.Text);
        var (subject, property) = (Named(claim.Subject), Named(claim.Property is { } it ? [it] : []));
        var scope = Named([.. ScopeOf(claim)]);
        var qualifiers = WordReader.Read(
            string.Join(" ; ", claim.Qualifiers.SelectMany(qualifier => qualifier.Values).Select(value => value.ToString())), []);
        var others = Named([.. claim.Value.OfType<Quantity>().Select(CountedOf).OfType<ClaimValue>(), .. Condition(claim)]);
        var sources = Named([.. SourcesOf(claim)]);
        var names = NamesOf(sentence, subject, property, scope);
        return new ClaimTopic(index, claim)
        {
            Sentence = sentence,
            Subject = subject.Stems,
            Property = property.Stems,
            Scope = scope.Stems,
            Qualifiers = qualifiers.Stems.Concat(qualifiers.Numbers).ToHashSet(StringComparer.Ordinal),
            Others = others.Stems,
            Sources = sources.Words.Where(word => word.IsCapitalised).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal),
            Names = names,
            Spellings = Spellings(subject, property, scope, qualifiers),
            Numbers = subject.Numbers.Concat(property.Numbers).ToHashSet(StringComparer.Ordinal),
            Renditions = Renditions(sentence, claim, names),
            Negations = property.Negations
                + (claim.Modality.Contains(Modality.Denied) != (claim.Value is [FlagValue { Flag: false }]) ? 1 : 0),
        };
    }

    private static Dictionary<string, string> Spellings(params ReadOnlySpan<WrittenText> texts)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var word in text.Words)
            {
                spellings.TryAdd(word.Stem, word.Words);
            }
        }

        return spellings;
    }

    // The words of a list of things, one after the other.
    private static WrittenText Named(ValueList<ClaimValue> values) => WordReader.Read(string.Join(" ; ", values.Select(WordsOf)), []);

    private static string WordsOf(ClaimValue value) => value switch
    {
        TextValue text => text.Text,
        EntityValue entity => entity.Label ?? "",
        Quantity or DateValue => "",
        _ => "",
    };

    private static IEnumerable<ClaimValue> ScopeOf(Claim claim)
    {
        if (claim.Place is { } place) yield return place;
        foreach (var qualifier in claim.Qualifiers)
        {
            foreach (var value in qualifier.Values)
            {
                yield return value;
            }
        }

        foreach (var value in claim.Value)
        {
            if (value is Quantity { Of: { } whole }) yield return whole;
            else if (value is TextValue or EntityValue) yield return value;
        }
    }

    private static ClaimValue? CountedOf(Quantity quantity) =>
        quantity.Unit.Kind == UnitKind.Noun ? new TextValue(quantity.Unit.Symbol) : null;

    private static ValueList<ClaimValue> Condition(Claim claim) => claim.Condition is { } condition ? [new TextValue(condition)] : [];

    private IEnumerable<ClaimValue> SourcesOf(Claim claim)
    {
        foreach (var agent in claim.Claimant)
        {
            yield return new TextValue(agent.ToString());
        }

        foreach (var citation in claim.Citations)
        {
            if (!set.Sources.TryGet(citation.Source, out var source)) continue;
            if (!string.IsNullOrWhiteSpace(source.Title)) yield return new TextValue(source.Title);
            if (source.Publisher is { } publisher) yield return new TextValue(publisher.ToString());
        }
    }

    // A word is a name where it has a capital letter without being the first, and everywhere when it is one somewhere.
    private static HashSet<string> NamesOf(Statement? sentence, WrittenText subject, WrittenText property, WrittenText scope)
    {
        IEnumerable<string> inText = sentence is null ? [] : Capitalised(sentence.Written, 1);
        return inText.Concat(Capitalised(subject, 0)).Concat(Capitalised(property, 1)).Concat(Capitalised(scope, 0))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Capitalised(WrittenText text, int from) =>
        text.Names.Where(name => from == 0 || text.Words[0].Stem != name.Stem || !text.Words[0].IsCapitalised)
            .Select(name => name.Stem);

    private static List<IReadOnlyList<NamePlace>> Renditions(Statement? sentence, Claim claim, IReadOnlySet<string> names)
    {
        var renditions = new List<IReadOnlyList<NamePlace>>();
        if (sentence is not null) renditions.Add(OfNames(sentence.Written, names));
        if (claim.Property is not { } property) return renditions;
        var subject = string.Join(" and ", claim.Subject.Select(WordsOf));
        var stated = OfNames(WordReader.Read($"{subject} {Uncapitalised(WordsOf(property))}", []), names);
        var subjects = WordReader.Read(subject, []).Stems;
        renditions.Add([.. stated.Select(name => subjects.Contains(name.Stem) ? name with { Parts = OfSubject } : name)]);
        // "China called friendly by Russians" is "Russians called China friendly".
        var agents = stated.Where(name => name.Parts.Contains(Agency)).Select(name => name with { Parts = Free }).ToList();
        if (agents.Count > 0) renditions.Add([.. agents, .. stated.Where(name => !name.Parts.Contains(Agency))]);
        return renditions;
    }

    private static string Uncapitalised(string words) => words.Length == 0 ? words : $"{char.ToLowerInvariant(words[0])}{words[1..]}";

    // "China's GDP", "the GDP of China", "in China the GDP".
    private static readonly IReadOnlySet<string> OfSubject = FrozenSet.Create(StringComparer.Ordinal, "", "of", "in");

    private static readonly IReadOnlySet<string> Free = FrozenSet.Create(StringComparer.Ordinal, "", "of");

    private static IReadOnlyList<NamePlace> OfNames(WrittenText text, IReadOnlySet<string> names) =>
        [.. text.Names.Where(name => names.Contains(name.Stem))];
}
