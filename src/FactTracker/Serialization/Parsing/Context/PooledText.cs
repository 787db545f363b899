namespace FactTracker.Serialization.Parsing;

/// <summary>A text that a set repeats, with the values that were made of it.</summary>
internal sealed class PooledText(string text)
{
    private TextValue? _value;
    private Citation? _citation;
    private Agent? _agent;
    private Locator? _locator;

    public string Text { get; } = text;

    /// <summary>The text as a value.</summary>
    public TextValue AsValue => _value ??= new TextValue(Text);

    /// <summary>The text as an agent of that name.</summary>
    public Agent AsAgent => _agent ??= new Agent(Text);

    /// <summary>The text as a place in words.</summary>
    public Locator AsLocator => _locator ??= new Locator { Words = Text };

    /// <summary>The text as a citation of a source of that id, which must be one.</summary>
    public Citation AsCitation => _citation ??= new Citation(SourceId.Trusted(Text));

    /// <summary>The text as a date, once somebody has read it as one.</summary>
    public DateValue? AsDate { get; set; }
}
