namespace FactTracker.Analysis;

/// <summary>What a source is recognized by.</summary>
internal enum SourceKeyKind
{
    /// <summary>The address of the source or of a copy of it.</summary>
    Address,

    /// <summary>An ISBN, which a book shares with its chapters.</summary>
    Isbn,

    /// <summary>A DOI or another identifier, with its scheme.</summary>
    Identifier,

    /// <summary>A digest of the content.</summary>
    Hash,

    /// <summary>The id of another source, or any other text, that is stated to be the same.</summary>
    SameAs,
}
