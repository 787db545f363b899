namespace FactTracker;

/// <summary>A text that was promised to be EDTF is not.</summary>
/// <example><code>try { Edtf.Parse("1900-02-29"); } catch (EdtfFormatException e) { Console.WriteLine(e.Error.Column); }</code></example>
public sealed class EdtfFormatException : FormatException
{
    /// <summary>An exception with no more to say.</summary>
    public EdtfFormatException()
        : this("The text is not EDTF.")
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    /// <param name="message">The message.</param>
    public EdtfFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public EdtfFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal EdtfFormatException(string text, EdtfError error)
        : base($"\"{text}\" is not an EDTF date: {error}") => Error = error;

    /// <summary>Why, and where.</summary>
    public EdtfError Error { get; }
}
