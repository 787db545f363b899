namespace FactTracker;

/// <summary>A web address, kept as written.</summary>
/// <remarks>
/// Any text that is not blank is accepted, so that no input is lost; <see cref="IsWeb"/> indicates whether it is an absolute http or https
/// address (RFC 3986) that a browser can follow, even if some characters are not escaped; a check requires both. Compared by code point,
/// without normalisation. <c>default</c> is <c>about:blank</c>.
/// </remarks>
/// <example><code>new Url("https://example.org/polls/2024").IsWeb == true; new Url("www.example.org").IsWeb == false;</code></example>
public readonly partial record struct Url
{
    private const string Blank = "about:blank";
    private readonly string? _text; // Null for about:blank, so that it equals default.

    /// <summary>Creates an address from its text.</summary>
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

    /// <summary>Creates an address from its text, so that a string literal can be used as an address.</summary>
    /// <param name="text">The address as written.</param>
    public static implicit operator Url(string text) => new(text);

    /// <summary>Returns the address as a <see cref="Uri"/>, or null when it is not absolute.</summary>
    public Uri? ToUri() => Uri.TryCreate(Text, UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>The address as written.</summary>
    public override string ToString() => Text;
}
