namespace FactTracker;

/// <summary>The exception thrown when a text that must be EDTF is not.</summary>
/// <example><code>try { Edtf.Parse("1900-02-29"); } catch (EdtfFormatException e) { Console.WriteLine(e.Error.Column); }</code></example>
public sealed class EdtfFormatException : FormatException
{
    /// <summary>Creates an exception with a default message.</summary>
    public EdtfFormatException()
        : this("The text is not EDTF.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public EdtfFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public EdtfFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal EdtfFormatException(string text, EdtfError error)
        : base($"\"{text}\" is not an EDTF date: {error}") => Error = error;

    /// <summary>The reason and the position of the failure.</summary>
    public EdtfError Error { get; }
}
