namespace FactTracker;

/// <summary>The id of a claim, unique among the sources and claims of its set.</summary>
/// <remarks>The same form as a <see cref="SourceId"/>. <c>default</c> is no id and equals only itself.</remarks>
/// <example><code>ClaimId id = "friendly-2024";</code></example>
public readonly record struct ClaimId
{
    private readonly string? _text;

    /// <summary>An id.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentException">The text is no id; the message says why.</exception>
    public ClaimId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (RecordIdSyntax.Fault(text) is { } fault) throw new ArgumentException(fault, nameof(text));
        _text = text;
    }

    /// <summary>An id whose text is already known to be one.</summary>
    internal static ClaimId Trusted(string text) => new() { Validated = text };

    /// <summary>Whether the id is global as it stands.</summary>
    public bool IsGlobal => RecordIdSyntax.IsGlobal(Text);

    private string Validated
    {
        init => _text = value;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public string Text => _text ?? "";

    /// <summary>An id from its text, so that a literal can stand for it.</summary>
    /// <param name="text">Its text.</param>
    public static implicit operator ClaimId(string text) => new(text);

    /// <summary>The global id: this one where it is global, else the set's id, <c>#</c> and this one percent-encoded.</summary>
    /// <param name="setId">The id of the set, an IRI.</param>
    public string ToGlobal(string setId) => RecordIdSyntax.Globalize(Text, setId);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Text;
}
