using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// The exception that ends a reading at a limit, at any depth of the reader. <see cref="BoundedReading"/> turns it into a problem; a caller
/// that reads the stream itself gets it as an error of input.
/// </summary>
/// <param name="message">Which limit was reached.</param>
/// <param name="remedy">What to do.</param>
/// <param name="place">Where in the text.</param>
internal sealed class LimitPassedException(string message, string remedy, TextPlace place) : IOException(message)
{
    /// <summary>Returns the error for text that is produced by repetition.</summary>
    public static LimitPassedException OfExpansion(ReadingBounds bounds, TextPlace place) => new(
        $"By using parts repeatedly, the input stands for more than {bounds.Most} characters; the rest is not read.",
        "Raise MaxExpansion.", place);

    /// <summary>Returns the problem to report.</summary>
    public Problem ToProblem(ReadingOptions options) => new(Rules.LimitPassed, place.Path, Message)
    {
        File = options.FileName, Line = place.Line, Column = place.Column, Remedy = remedy,
    };
}
