using System.Globalization;

namespace FactTracker;

/// <summary>A BCP 47 language tag, such as <c>en</c>, <c>zh-Hant-TW</c> or <c>de-CH-1996</c>, kept as it was written.</summary>
/// <remarks>
/// Any text that is not blank is accepted, so that no input is lost; <see cref="IsWellFormed"/> indicates whether it conforms to RFC 5646,
/// section 2.1 (the registry of subtags is not consulted). Comparison ignores case, as RFC 5646 requires. <c>default</c> is <c>und</c>, the
/// tag for an undetermined language.
/// </remarks>
/// <example><code>new LanguageTag("en-GB").IsWellFormed == true; new LanguageTag("english!").IsWellFormed == false;</code></example>
public readonly partial struct LanguageTag : IEquatable<LanguageTag>
{
    private readonly string? _text;

    /// <summary>Creates a tag from its text.</summary>
    /// <param name="text">The tag as written.</param>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public LanguageTag(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _text = text;
    }

    /// <summary>The tag as written.</summary>
    public string Text => _text ?? "und";

    /// <summary>Whether the tag is well-formed according to RFC 5646.</summary>
    public bool IsWellFormed => LanguageTagGrammar.IsWellFormed(Text);

    /// <summary>Creates a tag from its text, so that a string literal can be used as a tag.</summary>
    /// <param name="text">The tag as written.</param>
    public static implicit operator LanguageTag(string text) => new(text);

    /// <summary>Whether two tags are equal, ignoring case.</summary>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether two tags are different, ignoring case.</summary>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>Returns the culture of this name, or null when the system has none.</summary>
    public CultureInfo? ToCulture()
    {
        try
        {
            return IsWellFormed ? CultureInfo.GetCultureInfo(Text) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The tag as written.</summary>
    public override string ToString() => Text;
}
