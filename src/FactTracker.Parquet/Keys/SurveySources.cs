namespace FactTracker.Parquet;

/// <summary>Which sources are surveys, as claims that rest on one have a margin of error.</summary>
internal sealed class SurveySources
{
    private readonly HashSet<SourceId> _surveys = [];

    public void Add(Source source)
    {
        if (source.Kind == SourceKind.Survey) _surveys.Add(source.Id);
    }

    /// <summary>Whether a claim rests on a survey: the cited source itself, or one that the citation says it is based on.</summary>
    public bool Support(Claim claim)
    {
        if (_surveys.Count == 0) return false;
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports && citation.Stance != Stance.States) continue;
            if (_surveys.Contains(citation.Source)) return true;
            foreach (var link in citation.BasedOn ?? default)
            {
                if (_surveys.Contains(link.Source)) return true;
            }
        }

        return false;
    }
}
