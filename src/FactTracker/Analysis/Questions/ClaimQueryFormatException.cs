namespace FactTracker.Analysis;

/// <summary>The exception thrown when a text that must be a <see cref="ClaimQuery"/> is not.</summary>
/// <example><code>
/// try { ClaimQuery.Parse("tag == rent"); }
/// catch (ClaimQueryFormatException e) { Console.WriteLine(e.Error?.Suggestion); } // =
/// </code></example>
public sealed class ClaimQueryFormatException : FormatException
{
    private const int MostShown = 200;

    /// <summary>Creates an exception with a default message.</summary>
    public ClaimQueryFormatException()
        : this("The text is not a query.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public ClaimQueryFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimQueryFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ClaimQueryFormatException(string text, ClaimQueryError error)
        : base($"\"{(text.Length <= MostShown ? text : text[..MostShown] + "…")}\" is not a query. {error}")
        => Error = error;

    /// <summary>The reason and the place of the failure, or null when the exception was created without one.</summary>
    public ClaimQueryError? Error { get; }
}
