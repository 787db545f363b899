namespace FactTracker.History;

/// <summary>Which claims answer a question about a time, when dates are not known exactly.</summary>
public enum TimeMatch
{
    /// <summary>Claims whose time may share a day with the time asked about.</summary>
    Possibly,

    /// <summary>Claims whose time certainly shares a day with it, whatever day an imprecise date means.</summary>
    Certainly,
}
