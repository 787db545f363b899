namespace FactTracker;

/// <summary>The answer to a question about dates that are not known exactly.</summary>
public enum EdtfAnswer
{
    /// <summary>It holds for none of the days that the dates may stand for.</summary>
    No = 0,

    /// <summary>It holds for some of them.</summary>
    Possibly = 1,

    /// <summary>It holds for all of them.</summary>
    Yes = 2,
}
