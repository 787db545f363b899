namespace FactTracker.Serialization.Parsing;

/// <summary>A text that a set repeats, with the values that were created from it.</summary>
internal sealed class PooledText(string text)
{
    private TextValue? _value;
    private Citation? _citation;
    private Agent? _agent;
    private Locator? _locator;

    public string Text { get; } = text;

    /// <summary>The text as a value.</summary>
    public TextValue AsValue => _value ??= new TextValue(Text);

    /// <summary>The text as the name of an agent.</summary>
    public Agent AsAgent => _agent ??= new Agent(Text);

    /// <summary>The text as the words of a locator.</summary>
    public Locator AsLocator => _locator ??= new Locator { Words = Text };

    /// <summary>The text as a citation of the source with that id. The text must be a valid id.</summary>
    public Citation AsCitation => _citation ??= new Citation(SourceId.Trusted(Text));

    /// <summary>The text as a date, or null as long as it has not been read as one.</summary>
    public DateValue? AsDate { get; set; }
}
