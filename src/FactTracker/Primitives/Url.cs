namespace FactTracker;

/// <summary>An address as somebody wrote it.</summary>
/// <remarks>
/// Any text that is not blank can be held, so that nothing is lost; <see cref="IsWeb"/> tells whether it is an absolute http or https
/// address (RFC 3986) that a browser can follow, whether or not all its characters are written as they should be; a check asks for both. Compared by code point: no normalisation is done. <c>default</c> is <c>about:blank</c>.
/// </remarks>
/// <example><code>new Url("https://example.org/polls/2024").IsWeb == true; new Url("www.example.org").IsWeb == false;</code></example>
public readonly record struct Url
{
    private const string Blank = "about:blank";
    private readonly string? _text; // Null for the blank page, so that default is no other value.

    /// <summary>Holds an address.</summary>
    /// <param name="text">The address as written.</param>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public Url(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _text = text == Blank ? null : text;
    }

    /// <summary>The address as written.</summary>
    public string Text => _text ?? Blank;

    /// <summary>Whether the address is absolute and its scheme is http or https.</summary>
    public bool IsWeb => ToUri() is { } uri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <summary>An address from its text, so that a literal can stand for it.</summary>
    /// <param name="text">The address as written.</param>
    public static implicit operator Url(string text) => new(text);

    /// <summary>The address as a <see cref="Uri"/>, or null when it is not an absolute one.</summary>
    public Uri? ToUri() => Uri.TryCreate(Text, UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>The address as written.</summary>
    public override string ToString() => Text;
}
