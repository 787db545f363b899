namespace FactTracker.Storage;

/// <summary>How a store answers a query.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// Console.WriteLine((await store.ExplainAsync(query)).ToWords());
/// </code></example>
public sealed record StorePlan
{
    /// <summary>What the engine answers by its indexes: a condition that each claim of the answer meets. Null where every claim is read.
    /// </summary>
    public StoreCondition? Pushed { get; init; }

    /// <summary>What that leaves open and is asked of each claim that the engine returns, in the query language; null where nothing is.
    /// </summary>
    public string? Rest { get; init; }

    /// <summary>Whether all sources are read, because the origins of claims are asked about.</summary>
    public bool ReadsAllSources { get; init; }

    /// <summary>What the engine says of its own plan, a step a line.</summary>
    public ValueList<string> Engine { get; init; }

    /// <summary>Returns the plan as English sentences, a line each.</summary>
    public string ToWords() => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return Pushed is null ? "Every claim is read." : $"Found by indexes: {Pushed}.";
        if (Rest is not null) yield return $"Asked of each of these claims: {Rest}.";
        if (ReadsAllSources) yield return "All sources are read, to trace origins.";
        foreach (var step in Engine) yield return $"  {step}";
    }
}
