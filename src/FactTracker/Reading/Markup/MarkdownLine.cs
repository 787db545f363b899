namespace FactTracker.Reading;

/// <summary>The marks of a line of Markdown.</summary>
internal readonly record struct MarkdownLine
{
    /// <summary>The length of what is no prose, such as a code block, from the beginning of the line.</summary>
    public int Hidden { get; init; }

    /// <summary>The length of the marks at the beginning of the line.</summary>
    public int Marks { get; init; }

    /// <summary>Whether the line begins a paragraph: a heading, an item, a row.</summary>
    public bool IsParagraph { get; init; }

    public bool IsHeading { get; init; }

    /// <summary>Whether the line is a row of a table.</summary>
    public bool IsRow { get; init; }
}
