namespace FactTracker.Analysis;

/// <summary>What a field holds, which decides the operators it takes and how its operand is read.</summary>
internal enum FieldKind
{
    /// <summary>Texts, names, words and ids.</summary>
    Text,

    /// <summary>Dates.</summary>
    Date,

    /// <summary>Values of any kind: quantities, dates, texts.</summary>
    Any,

    /// <summary>Probabilities from 0 to 1.</summary>
    Probability,

    /// <summary>Whole numbers from 0.</summary>
    Count,
}
