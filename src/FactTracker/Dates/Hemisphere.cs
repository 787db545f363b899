namespace FactTracker;

/// <summary>A half of the globe, for the seasons 21 to 24, which do not say theirs.</summary>
public enum Hemisphere
{
    /// <summary>Spring begins in March.</summary>
    Northern = 0,

    /// <summary>Spring begins in September.</summary>
    Southern = 1,
}
