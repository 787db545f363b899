namespace FactTracker;

/// <summary>The id of a claim, unique among the sources and claims of its set.</summary>
/// <remarks>It has the same syntax as a <see cref="SourceId"/>. <c>default</c> is no id and equals only itself.</remarks>
/// <example><code>ClaimId id = "friendly-2024";</code></example>
public readonly partial record struct ClaimId
{
    private readonly string? _text;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is not a valid id; the message says why.</exception>
    public ClaimId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (RecordIdSyntax.Fault(text) is { } fault) throw new ArgumentException(fault, nameof(text));
        _text = text;
    }

    /// <summary>Creates an id from a text that is known to be valid.</summary>
    internal static ClaimId Trusted(string text) => new() { Validated = text };

    /// <summary>Whether the id is global.</summary>
    public bool IsGlobal => RecordIdSyntax.IsGlobal(Text);

    private string Validated
    {
        init => _text = value;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>Creates an id from its text, so that a string literal can be used as an id.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ClaimId(string text) => new(text);

    /// <summary>Returns this id when it is global, otherwise the id of the set, <c>#</c> and this id, percent-encoded.</summary>
    /// <param name="setId">The id of the set, an IRI.</param>
    public string ToGlobal(string setId) => RecordIdSyntax.Globalize(Text, setId);

    /// <summary>Returns the text of the id.</summary>
    public override string ToString() => Text;
}
