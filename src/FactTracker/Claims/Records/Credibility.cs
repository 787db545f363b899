namespace FactTracker;

/// <summary>The credibility of the information as cited, 1 to 6, according to the Admiralty system (STANAG 2511).</summary>
/// <remarks>One of two independent ratings; the other is the <see cref="Reliability"/> of the source. They are never combined into one
/// number. 6 means that there is no basis for a judgement; it is not the worst grade. The numeric values are those of the scale; 0 is not
/// on it.</remarks>
/// <example><code>new Citation("fom-2024") { Credibility = Credibility.ProbablyTrue }</code></example>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1008", Justification = "The scale starts at 1; 0 is not on it.")]
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NativeJsonConverter))] // An enum has no partial declaration.
public enum Credibility
{
    /// <summary>1: confirmed by other sources.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>4: doubtful.</summary>
    Doubtful = 4,

    /// <summary>5: improbable.</summary>
    Improbable = 5,

    /// <summary>6: truth cannot be judged.</summary>
    CannotBeJudged = 6,
}
