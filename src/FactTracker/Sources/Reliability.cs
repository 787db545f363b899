namespace FactTracker;

/// <summary>The reliability of a source, A to F, according to the Admiralty system (STANAG 2511).</summary>
/// <remarks>One of two independent ratings; the other is the <c>Credibility</c> of the information as cited. They are never combined into
/// one number. F means that there is no basis for a judgement; it is not the worst grade.</remarks>
/// <example><code>new Source("service-memo") { Title = "Internal document", Reliability = Reliability.CannotBeJudged }</code></example>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NativeJsonConverter))] // An enum has no partial declaration.
public enum Reliability
{
    /// <summary>A: completely reliable.</summary>
    CompletelyReliable,

    /// <summary>B: usually reliable.</summary>
    UsuallyReliable,

    /// <summary>C: fairly reliable.</summary>
    FairlyReliable,

    /// <summary>D: not usually reliable.</summary>
    NotUsuallyReliable,

    /// <summary>E: unreliable.</summary>
    Unreliable,

    /// <summary>F: reliability cannot be judged.</summary>
    CannotBeJudged,
}
