using System.Globalization;

namespace FactTracker;

/// <summary>A BCP 47 language tag, such as <c>en</c>, <c>zh-Hant-TW</c> or <c>de-CH-1996</c>, kept as it was written.</summary>
/// <remarks>
/// Any text that is not blank can be held, so that nothing is lost; <see cref="IsWellFormed"/> tells whether it has the form of RFC 5646,
/// section 2.1 (whether its subtags are registered is not looked up). Tags are compared without regard to case, as RFC 5646 asks.
/// <c>default</c> is <c>und</c>, the tag for an undetermined language.
/// </remarks>
/// <example><code>new LanguageTag("en-GB").IsWellFormed == true; new LanguageTag("english!").IsWellFormed == false;</code></example>
public readonly struct LanguageTag : IEquatable<LanguageTag>
{
    private readonly string? _text;

    /// <summary>Holds a tag.</summary>
    /// <param name="text">The tag as written.</param>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public LanguageTag(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _text = text;
    }

    /// <summary>The tag as written.</summary>
    public string Text => _text ?? "und";

    /// <summary>Whether the tag has the form RFC 5646 asks for.</summary>
    public bool IsWellFormed => LanguageTagGrammar.IsWellFormed(Text);

    /// <summary>A tag from its text, so that a literal can stand for it.</summary>
    /// <param name="text">The tag as written.</param>
    public static implicit operator LanguageTag(string text) => new(text);

    /// <summary>Whether two tags are the same but for case.</summary>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether two tags differ in more than case.</summary>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>The culture of this name, or null where the system knows none.</summary>
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
