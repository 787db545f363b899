namespace FactTracker.Analysis;

/// <summary>The names of the methods of pooling, as policies and results spell them.</summary>
/// <example><code>
/// PoolingMethods.NameOf(PoolingMethod.CumulativeFusion); // "cumulative"
/// PoolingMethods.Names;                                  // "logodds", "linear", …
/// </code></example>
public static class PoolingMethods
{
    private static readonly (PoolingMethod Method, string Name, string Words)[] Table =
    [
        (PoolingMethod.LogOdds, "logodds", "adding up log-odds"),
        (PoolingMethod.Linear, "linear", "the weighted mean"),
        (PoolingMethod.Logarithmic, "log", "the weighted mean of log-odds"),
        (PoolingMethod.NoisyOr, "noisyor", "noisy-OR"),
        (PoolingMethod.CumulativeFusion, "cumulative", "cumulative fusion of opinions"),
        (PoolingMethod.AveragingFusion, "averaging", "averaging fusion of opinions"),
        (PoolingMethod.WeightedFusion, "weighted", "weighted fusion of opinions"),
        (PoolingMethod.ConsensusAndCompromise, "consensus", "consensus and compromise fusion of opinions"),
        (PoolingMethod.DempsterShafer, "dempster", "Dempster's rule"),
    ];

    /// <summary>All names, in the order of the methods.</summary>
    public static ValueList<string> Names { get; } = [.. Table.Select(row => row.Name)];

    /// <summary>Returns the name of a method.</summary>
    /// <param name="method">The method.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the methods.</exception>
    public static string NameOf(PoolingMethod method) => RowOf(method).Name;

    /// <summary>Finds a method by its name.</summary>
    /// <param name="name">The name, compared by code point.</param>
    /// <param name="method">The method, if there is one of that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string name, out PoolingMethod method)
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = Array.FindIndex(Table, row => row.Name == name);
        method = index < 0 ? default : Table[index].Method;
        return index >= 0;
    }

    internal static string WordsOf(PoolingMethod method) => RowOf(method).Words;

    /// <summary>Whether a method works on opinions or masses, and not on probabilities.</summary>
    internal static bool TakesOpinions(PoolingMethod method) => method >= PoolingMethod.CumulativeFusion;

    private static (PoolingMethod Method, string Name, string Words) RowOf(PoolingMethod method) =>
        Array.Find(Table, row => row.Method == method) is { Name: not null } row
            ? row
            : throw new ArgumentOutOfRangeException(nameof(method), method, "It is not a method of pooling.");
}
