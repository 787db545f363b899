namespace FactTracker;

/// <summary>A text as a value. It never equals an entity with that name.</summary>
/// <example><code>ClaimValue subject = "China";</code></example>
public sealed partial record TextValue : ClaimValue
{
    /// <summary>Creates a text value.</summary>
    /// <param name="text">The text. It may be empty, because a source may state an empty text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public TextValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text. It is never null, but may be empty.</summary>
    public string Text { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
