namespace FactTracker;

/// <summary>A text as a value, never the same as an entity of that name.</summary>
/// <example><code>ClaimValue subject = "China";</code></example>
public sealed record TextValue : ClaimValue
{
    /// <summary>Holds a text.</summary>
    /// <param name="text">The text; it may be empty, for a source may say so.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public TextValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>What it says, never null; it may be empty.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
