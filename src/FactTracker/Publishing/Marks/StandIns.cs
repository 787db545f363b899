namespace FactTracker.Publishing;

/// <summary>What is published in place of what is withheld.</summary>
internal static class StandIns
{
    /// <summary>The title of the unnamed source that stands for one that is withheld.</summary>
    public const string Title = "source withheld";

    /// <summary>What stands in place of a name.</summary>
    public const string Name = "name withheld";

    /// <summary>What stands in a reference to nothing in the set, which is an error in any case.</summary>
    public const string Id = "withheld";
}
