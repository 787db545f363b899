namespace FactTracker.History;

/// <summary>In which form a pin is written.</summary>
internal enum PinForm
{
    /// <summary>Members of the quote, as <c>--pin</c> writes them.</summary>
    Members,

    /// <summary>A fragment such as <c>char=120,180</c>.</summary>
    CharacterFragment,

    /// <summary>A fragment such as <c>line=9,20</c>.</summary>
    LineFragment,

    /// <summary>A fragment such as <c>L10-L20</c>.</summary>
    LineNumbers,
}
