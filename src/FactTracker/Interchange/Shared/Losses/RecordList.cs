namespace FactTracker.Interchange;

/// <summary>The list of a set that the record at a path is in.</summary>
internal enum RecordList
{
    /// <summary>The path does not lead to a record.</summary>
    None,

    /// <summary>The claims.</summary>
    Claims,

    /// <summary>The sources.</summary>
    Sources,
}
