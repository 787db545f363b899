namespace FactTracker.Analysis;

/// <summary>A published method of truth discovery.</summary>
public enum TruthMethod
{
    /// <summary>Hubs and authorities (Kleinberg 1999), as Pasternack and Roth (2010) apply it to sources and values.</summary>
    Sums,

    /// <summary>Yin, Han and Yu (2008).</summary>
    TruthFinder,

    /// <summary>Dong, Berti-Equille and Srivastava (2009): accuracies of sources, and copying between them.</summary>
    AccuCopy,
}
