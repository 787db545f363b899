namespace FactTracker;

/// <summary>A hemisphere of the Earth, for the seasons 21 to 24, which do not state one.</summary>
public enum Hemisphere
{
    /// <summary>Spring begins in March.</summary>
    Northern = 0,

    /// <summary>Spring begins in September.</summary>
    Southern = 1,
}
