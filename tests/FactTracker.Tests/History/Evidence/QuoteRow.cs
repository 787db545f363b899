namespace FactTracker.Tests.History.Evidence;

/// <summary>A text, a quote and what is to be found.</summary>
/// <param name="Name">Why the row exists.</param>
/// <param name="Text">The text of the copy.</param>
/// <param name="Exact">The quote.</param>
/// <param name="Expected">The state, the place, and what is changed.</param>
public sealed record QuoteRow(string Name, string Text, string Exact, string Expected)
{
    public string? Prefix { get; init; }

    public string? Suffix { get; init; }

    public string? Fragment { get; init; }

    public bool IsMarkdown { get; init; }

    public override string ToString() => Name;
}
