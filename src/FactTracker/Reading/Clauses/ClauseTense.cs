namespace FactTracker.Reading;

/// <summary>The tense of a clause.</summary>
internal enum ClauseTense
{
    /// <summary>It has no finite verb.</summary>
    None,

    /// <summary>"fell".</summary>
    Past,

    /// <summary>"had fallen": before a time in the past.</summary>
    Pluperfect,

    /// <summary>"has fallen".</summary>
    Perfect,

    /// <summary>"falls", "is".</summary>
    Present,

    /// <summary>"will fall", "is to fall".</summary>
    Ahead,
}
