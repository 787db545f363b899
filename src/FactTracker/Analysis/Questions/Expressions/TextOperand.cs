namespace FactTracker.Analysis;

/// <summary>A text to compare with, in which any characters may stand at some places.</summary>
/// <remarks>Equality is by content.</remarks>
/// <example><code>TextOperand.Pattern("China*").Pieces.Count; // 2</code></example>
public sealed record TextOperand : QueryOperand
{
    private TextOperand(ValueList<string> pieces) => Pieces = pieces;

    /// <summary>The pieces of the text, between each two of which any characters may stand. There is at least one.</summary>
    public ValueList<string> Pieces { get; }

    /// <summary>The text, when it has no such place; otherwise null.</summary>
    public string? Whole => Pieces.Single;

    /// <summary>Creates an operand in which each <c>*</c> stands for any characters, as in the text of a query.</summary>
    /// <param name="text">The text.</param>
    public static TextOperand Pattern(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextOperand([.. text.Split(QueryString.Star)]);
    }

    /// <summary>Creates an operand in which each character stands for itself.</summary>
    /// <param name="text">The text.</param>
    public static TextOperand Literal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextOperand([text]);
    }

    /// <summary>Creates an operand from its pieces.</summary>
    internal static TextOperand Of(ValueList<string> pieces) => new(pieces);

    /// <summary>Returns the text as it is written in a query.</summary>
    public override string ToString() => Write();

    internal override string Write() => QueryString.Write(Pieces);
}
