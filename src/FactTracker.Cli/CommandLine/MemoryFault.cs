namespace FactTracker.Cli;

/// <summary>Recognises that memory was exhausted, and words it in one line.</summary>
internal static class MemoryFault
{
    /// <summary>The message; it exists before memory is exhausted.</summary>
    public const string Message = "There is not enough memory for this. Split the input.";

    /// <summary>Whether an exception, or one that it contains, is that memory was exhausted.</summary>
    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        OutOfMemoryException => true,
        AggregateException several => several.InnerExceptions.Any(Is),
        _ => Is(exception.InnerException),
    };
}
