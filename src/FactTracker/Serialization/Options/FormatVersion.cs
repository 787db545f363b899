using System.Globalization;

namespace FactTracker;

/// <summary>The version of the format a set was written in: 1.0.</summary>
/// <remarks>A later minor version can be read, a later major one cannot. <c>default</c> is 0.0, which no set has.</remarks>
/// <param name="Major">Changes when older readers can no longer read.</param>
/// <param name="Minor">Changes when something is added.</param>
/// <example><code>FormatVersion.Current.ToString() == "1.0"</code></example>
public readonly record struct FormatVersion(int Major, int Minor)
{
    /// <summary>The version this library writes.</summary>
    public static FormatVersion Current { get; } = new(1, 0);

    /// <summary>Reads a version.</summary>
    /// <param name="text">The text: two whole numbers with a dot between.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FormatVersion version)
    {
        version = default;
        var dot = text.IndexOf('.');
        if (dot < 0 || !TryNumber(text[..dot], out var major) || !TryNumber(text[(dot + 1)..], out var minor)) return false;
        version = new FormatVersion(major, minor);
        return true;
    }

    /// <summary>The version as a set states it: <c>major.minor</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
