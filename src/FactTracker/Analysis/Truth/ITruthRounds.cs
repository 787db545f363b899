namespace FactTracker.Analysis;

/// <summary>A method of truth discovery that goes in rounds.</summary>
internal interface ITruthRounds
{
    /// <summary>The trust in each source.</summary>
    double[] Trust { get; }

    /// <summary>The belief in each value.</summary>
    double[] Belief { get; }

    /// <summary>Goes one round further and returns the largest change.</summary>
    double Next();
}
