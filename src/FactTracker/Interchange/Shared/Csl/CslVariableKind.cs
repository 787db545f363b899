namespace FactTracker.Interchange;

/// <summary>The kind of value that a CSL variable holds.</summary>
internal enum CslVariableKind
{
    /// <summary>Not a CSL variable.</summary>
    Unlisted,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text or a number.</summary>
    Number,

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>A date or a range of two.</summary>
    Date,

    /// <summary>A list of texts.</summary>
    Texts,
}
