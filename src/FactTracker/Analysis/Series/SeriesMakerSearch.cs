using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Finds who measured or claimed values.</summary>
internal sealed class SeriesMakerSearch(SourceList sources)
{
    private const int MostSources = 1_000; // More than any claim goes back to; every claim of a large set may be followed this far.
    private readonly SortedSet<string> _keys = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public SeriesMakers Of(Claim claim)
    {
        _keys.Clear();
        _names.Clear();
        foreach (var claimant in claim.Claimant)
        {
            Add(claimant);
            if (claimant.Id is { } id && RecordIdSyntax.Fault(id) is null) AddSource(new SourceId(id));
        }

        foreach (var end in EndsOf(claim))
        {
            AddSource(end);
        }

        return new SeriesMakers([.. _keys], string.Join(", ", _names));
    }

    // The sources at the end of the basedOn links, each once.
    private List<SourceId> EndsOf(Claim claim)
    {
        var ends = new List<SourceId>();
        var seen = new HashSet<SourceId>();
        var open = new Queue<SourceId>();
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports && citation.Stance != Stance.States) continue;
            if (citation.BasedOn is { IsEmpty: false } own)
            {
                foreach (var link in own)
                {
                    open.Enqueue(link.Source);
                }
            }
            else
            {
                open.Enqueue(citation.Source);
            }
        }

        while (seen.Count < MostSources && open.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            if (!sources.TryGet(next, out var source) || source.BasedOn is not { IsEmpty: false } links)
            {
                ends.Add(next);
                continue;
            }

            foreach (var link in links)
            {
                open.Enqueue(link.Source);
            }
        }

        return ends;
    }

    private void AddSource(SourceId id)
    {
        if (!sources.TryGet(id, out var source)) return;
        if (source.Publisher is { } publisher) Add(publisher);
        else if (!source.Authors.IsEmpty)
        {
            foreach (var author in source.Authors)
            {
                Add(author);
            }
        }
        else
        {
            _keys.Add($"source {id}");
            _names.Add(source.ToString());
        }
    }

    // Both name and id, because one record may have the name alone.
    private void Add(Agent agent)
    {
        if (agent.Name is { } name) _keys.Add($"name {NormalText.Of(name.Trim())}");
        if (agent.Id is { } id) _keys.Add($"id {id}");
        _names.Add(agent.ToString());
    }
}
