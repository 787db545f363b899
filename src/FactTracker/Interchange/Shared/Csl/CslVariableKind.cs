namespace FactTracker.Interchange;

/// <summary>What a variable of CSL holds.</summary>
internal enum CslVariableKind
{
    /// <summary>It is no variable of CSL.</summary>
    Unlisted,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text or a number.</summary>
    Number,

    /// <summary>A list of names.</summary>
    Names,

    /// <summary>A date or two.</summary>
    Date,

    /// <summary>A list of texts.</summary>
    Texts,
}
