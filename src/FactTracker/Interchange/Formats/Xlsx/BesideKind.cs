namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What a column has of what stands beside the cells of another.</summary>
internal enum BesideKind
{
    /// <summary>The text of a cell that should be an address and only leads to one, which takes its place.</summary>
    Shown,

    /// <summary>The address that a cell leads to, when its text says another thing.</summary>
    Link,

    /// <summary>What was remarked on a cell.</summary>
    Comment,
}
