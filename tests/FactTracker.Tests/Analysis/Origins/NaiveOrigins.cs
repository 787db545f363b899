using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Origins;

/// <summary>
/// Counts origins as the README defines them, by going through every world: for each thing that the claim requires, one of the identities
/// that its origin may have. Exponential, and good for a handful of sources. Sources are the same here when they have a digest in common.
/// </summary>
internal sealed class NaiveOrigins
{
    private const string Nobody = "";
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, HashSet<string>> _works;
    private HashSet<string> _spoken = [];

    public NaiveOrigins(ClaimSet set)
    {
        _sources = set.Sources.ToDictionary(source => source.Id.Text);
        var ids = _sources.Keys.Concat(set.Sources.SelectMany(LinksOf)).Distinct().ToList();
        var identities = Closed(ids.Select(id => ids.Where(other => id == other || HaveOneDigest(id, other)).ToHashSet()));
        _works = Closed(ids.Select(id => ids.Where(other => identities[id].Contains(other) || IsCopy(id, other, identities)).ToHashSet()));
    }

    public OriginCount Count(Claim claim)
    {
        _spoken =
        [
            .. claim.Citations.Where(it => it.Stance == Stance.Supports && it.BasedOn is { IsEmpty: true }).Select(it => it.Source.Text)
                .Where(id => !IsLeftOut(WorkOf(id)) && !IsRetracted(id)),
        ];
        var requirements = claim.Citations.Where(citation => citation.Stance == Stance.Supports).SelectMany(RequirementsOf).ToList();
        var all = requirements.SelectMany(it => it).Distinct().Where(it => it.Kind != 'R').ToList();
        var named = all.Where(it => it.Kind != 'U').Select(it => it.Name).Distinct().ToList();
        var choices = requirements.Select(origins => IdentitiesOf(origins, named)).Where(it => it.Count > 0).ToList();
        return new OriginCount(Worlds(choices).Min(world => world.Count(it => it != Nobody)), all.DistinctBy(it => it.Name).Count());
    }

    /// <summary>Whether one source is behind another.</summary>
    public bool LeadsTo(SourceId one, SourceId other) => Reached(one.Text).Contains(other.Text);

    private static List<string> IdentitiesOf(HashSet<(string Name, char Kind)> origins, List<string> named)
    {
        var identities = new HashSet<string>();
        var restsOnNamed = origins.Any(it => it.Kind is 'O' or 'N');
        foreach (var (name, kind) in origins)
        {
            if (kind == 'O') identities.Add(name);
            else if (kind == 'N' || (kind == 'U' && restsOnNamed)) identities.UnionWith(named);
            else identities.Add(Nobody);
        }

        return [.. identities];
    }

    private static IEnumerable<HashSet<string>> Worlds(List<List<string>> choices)
    {
        IEnumerable<HashSet<string>> worlds = [[]];
        foreach (var choice in choices)
        {
            worlds = worlds.SelectMany(world => choice.Select(it => (HashSet<string>)[.. world, it]))
                .DistinctBy(world => string.Join(' ', world.Order())).ToList();
        }

        return worlds;
    }

    private IEnumerable<HashSet<(string Name, char Kind)>> RequirementsOf(Citation citation)
    {
        var cited = citation.Source.Text;
        if (IsRetracted(cited) || IsLeftOut(WorkOf(cited))) return [];
        if (citation.BasedOn is not { } links) return [OriginsOf(cited)];
        if (!links.IsEmpty) return links.Select(link => OriginsOf(link.Source.Text));
        return [[(NameOf(WorkOf(cited)), IsUnnamed(cited) ? 'U' : 'O')]];
    }

    private HashSet<(string Name, char Kind)> OriginsOf(string id)
    {
        var origins = new HashSet<(string Name, char Kind)>();
        foreach (var knot in Reached(id).Select(Knot))
        {
            if (IsLeftOut(knot)) origins.Add((NameOf(knot), 'R'));
            else if (knot.Any(id => StatesOwn(id) && !IsUnnamed(id)))
                origins.UnionWith(knot.Where(StatesOwn).Select(it => (NameOf(WorkOf(it)), 'O')));
            else if (!Onward(knot).Any()) origins.UnionWith(OriginsIn(knot));
        }

        return origins;
    }

    // A circle without an origin has those of its sources that speak of their own knowledge for the claim, if any do.
    private HashSet<(string Name, char Kind)> OriginsIn(HashSet<string> knot)
    {
        var spoken = knot.Where(_spoken.Contains).Select(id => (NameOf(WorkOf(id)), IsUnnamed(id) ? 'U' : 'O')).ToHashSet();
        if (spoken.Count > 0) return spoken;
        var name = knot.SetEquals(WorkOf(knot.First())) ? NameOf(knot) : $"circle {NameOf(knot)}";
        return [(name, knot.All(IsUnnamed) ? 'U' : 'N')];
    }

    // A work, with all that it leads to and that lead to it.
    private HashSet<string> Knot(string id) => [.. Reached(id).Where(other => Reached(other).Contains(id))];

    private IEnumerable<string> Onward(HashSet<string> knot) => knot.SelectMany(Targets).Where(target => !knot.Contains(target));

    private HashSet<string> Reached(string id)
    {
        var reached = new HashSet<string>(WorkOf(id));
        while (true)
        {
            var more = reached.SelectMany(it => Targets(it).SelectMany(WorkOf)).ToHashSet();
            if (more.IsSubsetOf(reached)) return reached;
            reached.UnionWith(more);
        }
    }

    private IEnumerable<string> Targets(string id) =>
        IsLeftOut(WorkOf(id)) || !_sources.TryGetValue(id, out var source) ? [] : LinksOf(source);

    private bool IsLeftOut(HashSet<string> work)
    {
        var originals = work.Where(id => !IsCopyOfAnother(id, work)).ToList();
        return originals.Count > 0 ? originals.Any(IsRetracted) : work.All(IsRetracted);
    }

    // Whether the source, or a record of the same source, is based on another source of the same work.
    private bool IsCopyOfAnother(string id, HashSet<string> work)
    {
        var records = work.Where(other => other == id || SameSource(id, other, work)).ToList();
        return records.Any(record => _sources.TryGetValue(record, out var source)
            && LinksOf(source).Any(target => work.Contains(target) && !records.Contains(target)));
    }

    private bool SameSource(string id, string other, HashSet<string> work)
    {
        var reached = new HashSet<string> { id };
        while (work.FirstOrDefault(it => !reached.Contains(it) && reached.Any(known => HaveOneDigest(known, it))) is { } more)
        {
            reached.Add(more);
        }

        return reached.Contains(other);
    }

    private HashSet<string> WorkOf(string id) => _works.TryGetValue(id, out var work) ? work : [id];

    private bool HaveOneDigest(string id, string other) =>
        _sources.TryGetValue(id, out var one) && _sources.TryGetValue(other, out var two) && !IsUnnamed(id) && !IsUnnamed(other)
        && one.Hash.Any(hash => two.Hash.Contains(hash));

    private bool IsCopy(string id, string other, Dictionary<string, HashSet<string>> identities) =>
        _sources.TryGetValue(id, out var source) && !IsUnnamed(id) && source.BasedOn is { IsEmpty: false } links
        && links.All(link => IsCopyLink(link) && !IsUnnamed(link.Source.Text) && identities[other].Contains(link.Source.Text));

    private static bool IsCopyLink(SourceLink link) =>
        link.How == LinkKind.Syndicates || link.How == LinkKind.Translates || link.How == LinkKind.SameData;

    private bool IsUnnamed(string id) => _sources.TryGetValue(id, out var source) && source.Kind == SourceKind.Unnamed;

    private bool StatesOwn(string id) => _sources.TryGetValue(id, out var source) && source.BasedOn is { IsEmpty: true };

    private bool IsRetracted(string id) => _sources.TryGetValue(id, out var source) && source.Status == SourceStatus.Retracted;

    private static IEnumerable<string> LinksOf(Source source) => (source.BasedOn ?? default).Select(link => link.Source.Text);

    private static string NameOf(HashSet<string> ids) => ids.Min(StringComparer.Ordinal)!;

    // Unites the sets that have an id in common.
    private static Dictionary<string, HashSet<string>> Closed(IEnumerable<HashSet<string>> sets)
    {
        var closed = new List<HashSet<string>>();
        foreach (var set in sets)
        {
            var touching = closed.Where(other => other.Overlaps(set)).ToList();
            closed.RemoveAll(touching.Contains);
            closed.Add([.. set, .. touching.SelectMany(it => it)]);
        }

        return closed.SelectMany(set => set.Select(id => (id, set))).ToDictionary(it => it.id, it => it.set);
    }
}
