namespace FactTracker.Cli;

/// <summary>A filter for claims. A criterion that is null or empty matches every claim.</summary>
internal sealed record ClaimFilter
{
    public TextPattern? Subject { get; init; }

    public TextPattern? Property { get; init; }

    public TextPattern? Source { get; init; }

    public Edtf? When { get; init; }

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Text { get; init; }

    public decimal? MinConfidence { get; init; }

    public bool Admits(Claim claim) =>
        (Subject is null || claim.Subject.Any(Subject.Matches)) &&
        (Property is null || (claim.Property is { } property && Property.Matches(property))) &&
        (Source is null || claim.Citations.Any(citation => Source.Matches(citation.Source.Text))) &&
        (When is not { } when || claim.When?.AsDate?.Overlaps(when) is EdtfAnswer.Yes or EdtfAnswer.Possibly) &&
        (Statuses.Count == 0 || Statuses.Contains(claim.Status.Name, StringComparer.OrdinalIgnoreCase)) &&
        (Tags.Count == 0 || claim.Tags.Any(tag => Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))) &&
        (Text is null || Words(claim).Any(words => words.Contains(Text, StringComparison.OrdinalIgnoreCase))) &&
        (MinConfidence is not { } least || ClaimConfidence.LowerOf(claim) >= least);

    // The texts that a search for words covers.
    private static IEnumerable<string> Words(Claim claim)
    {
        if (claim.Text is { } text) yield return text;
        foreach (var value in claim.Subject.Concat(claim.Value))
        {
            yield return value.ToString();
        }

        if (claim.Property is { } property) yield return property.ToString();
        if (claim.Notes is { } notes) yield return notes;
    }
}
