namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The content of an additional column.</summary>
internal enum BesideKind
{
    /// <summary>The words of a cell that was replaced by the address of its link.</summary>
    Shown,

    /// <summary>The address of a cell's link, when the cell shows other words.</summary>
    Link,

    /// <summary>The comment on a cell.</summary>
    Comment,
}
