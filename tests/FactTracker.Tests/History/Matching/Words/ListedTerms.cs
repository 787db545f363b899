using FactTracker.History;

namespace FactTracker.Tests.History.Matching.Words;

/// <summary>The terms of a text in their order; negations as an exclamation mark.</summary>
internal sealed class ListedTerms : ITermSink
{
    public List<string> All { get; } = [];

    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        start.Should().BeLessThan(end);
        All.Add(kind == TermKind.Negation ? "!" : term.ToString());
    }
}
