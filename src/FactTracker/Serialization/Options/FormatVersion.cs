using System.Globalization;

namespace FactTracker;

/// <summary>The version of the native format that a set is written in: 1.0.</summary>
/// <remarks>A later minor version can be read, a later major version cannot. <c>default</c> is 0.0, which no set has.</remarks>
/// <param name="Major">The major version; it changes when older readers can no longer read the format.</param>
/// <param name="Minor">The minor version; it changes when something is added to the format.</param>
/// <example><code>FormatVersion.Current.ToString() == "1.0"</code></example>
public readonly partial record struct FormatVersion(int Major, int Minor)
{
    /// <summary>The version that this library writes.</summary>
    public static FormatVersion Current { get; } = new(1, 0);

    /// <summary>Parses a version.</summary>
    /// <param name="text">The text: two whole numbers separated by a dot.</param>
    /// <param name="version">The version.</param>
    /// <returns>Whether the text is a version.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FormatVersion version)
    {
        version = default;
        var dot = text.IndexOf('.');
        if (dot < 0 || !TryNumber(text[..dot], out var major) || !TryNumber(text[(dot + 1)..], out var minor)) return false;
        version = new FormatVersion(major, minor);
        return true;
    }

    /// <summary>Returns the version as it is written in a set: <c>major.minor</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
