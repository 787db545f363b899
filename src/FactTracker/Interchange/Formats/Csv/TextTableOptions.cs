using System.Text;

namespace FactTracker.Interchange;

/// <summary>Options for reading tables as text: comma- and tab-separated values.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new TextTableOptions { Encoding = "windows-1252" });
/// var reading = TableFormat.Csv.ReadFile("tabelle.csv", options);
/// </code></example>
public sealed record TextTableOptions : IFormatOptions
{
    /// <summary>
    /// The name of the encoding of the text, such as <c>windows-1252</c>, <c>latin-1</c>, <c>utf-16</c> or <c>cp850</c>: any that is
    /// registered with IANA and supported by .NET; case is ignored. Null, the default, for UTF-8 and UTF-16, which are detected. Invalid
    /// bytes are read as U+FFFD and reported.
    /// </summary>
    /// <remarks>A byte order mark at the start of the text overrides the name.</remarks>
    /// <exception cref="FormatException">No encoding has that name.</exception>
    public string? Encoding
    {
        get;
        init => (field, Decoder) = (value, value is null ? null : EncodingNames.Of(value));
    }

    /// <summary>Returns the encoding.</summary>
    internal Encoding? Decoder { get; private init; }
}
