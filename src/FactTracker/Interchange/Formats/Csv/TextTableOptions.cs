using System.Text;

namespace FactTracker.Interchange;

/// <summary>How tables are read that are texts: comma- and tab-separated values.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new TextTableOptions { Encoding = "windows-1252" });
/// var reading = TableFormat.Csv.ReadFile("tabelle.csv", options);
/// </code></example>
public sealed record TextTableOptions : IFormatOptions
{
    /// <summary>
    /// The name of an encoding older than UTF-8 that the text is in, as many spreadsheets save it: <c>windows-1252</c>, <c>latin-1</c>, <c>utf-16</c>,
    /// <c>cp850</c>, or any other that IANA has registered and .NET knows, whatever its case. Null, the default, for UTF-8 and UTF-16, which are
    /// recognised by themselves; bytes that are neither are read as U+FFFD and reported.
    /// </summary>
    /// <remarks>A byte order mark at the start of the text overrides the name.</remarks>
    /// <exception cref="FormatException">There is no encoding of that name.</exception>
    public string? Encoding
    {
        get;
        init => (field, Decoder) = (value, value is null ? null : EncodingNames.Of(value));
    }

    /// <summary>The encoding of the name.</summary>
    internal Encoding? Decoder { get; private init; }
}
