namespace FactTracker.Reading;

/// <summary>Whether a member of a draft claim still needs a person.</summary>
/// <remarks>The default is <see cref="Certain"/>.</remarks>
public enum DraftCertainty
{
    /// <summary>The words of the text determine the member.</summary>
    Certain,

    /// <summary>The member was filled by a rule that can be wrong: a person has to confirm it.</summary>
    Guessed,

    /// <summary>The member was left empty: a person has to add it.</summary>
    Open,
}
