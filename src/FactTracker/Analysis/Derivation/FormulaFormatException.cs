namespace FactTracker.Analysis;

/// <summary>The exception thrown when a text that must be a formula is not.</summary>
/// <example><code>
/// try { Formula.Parse("a +"); } catch (FormulaFormatException e) { Console.WriteLine(e.Error?.Column); }
/// </code></example>
public sealed class FormulaFormatException : FormatException
{
    /// <summary>Creates an exception with a default message.</summary>
    public FormulaFormatException()
        : this("The text is not a formula.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public FormulaFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public FormulaFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal FormulaFormatException(FormulaError error)
        : base($"The text is not a formula. {error}") => Error = error;

    /// <summary>The reason and the position of the failure, or null when not known.</summary>
    public FormulaError? Error { get; }
}
