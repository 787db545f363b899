namespace FactTracker.Cli;

/// <summary>Converts exceptions of reading into messages of one line.</summary>
internal static class InputFaults
{
    /// <summary>Returns the exception with the message, or null for an exception that is no fault of reading.</summary>
    public static CommandException? Of(Exception exception, string name) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new CommandException($"{name} does not exist."),
        UnauthorizedAccessException => new CommandException($"{name} cannot be read: permission denied. Ask its owner for access."),
        IOException or InvalidDataException => new CommandException($"{name} cannot be read: {FileFault.ReasonOf(exception)}"),
        OperationCanceledException or OutOfMemoryException or CommandException => null,
        // A fault of a reader, not of the text. The other files of the command line are still read.
        _ => new CommandException(
            $"{name} cannot be read: internal error, please report it: {exception.GetType().Name}: {exception.Message}"),
    };
}
