namespace FactTracker.Fuzz;

/// <summary>The syntaxes that mutation knows.</summary>
internal enum Syntax
{
    /// <summary>JSON, whole or in lines.</summary>
    Json,

    /// <summary>Rows of separated values.</summary>
    Table,

    /// <summary>Lines with a tag each, as in RIS.</summary>
    Tagged,

    /// <summary>Entries in braces, as in BibTeX.</summary>
    Entries,

    /// <summary>HTML or XML.</summary>
    Markup,

    /// <summary>A zip archive of XML.</summary>
    Zip,
}
