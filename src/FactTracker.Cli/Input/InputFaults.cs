namespace FactTracker.Cli;

/// <summary>Converts exceptions of reading into messages of one line.</summary>
internal static class InputFaults
{
    /// <summary>Returns the exception with the message, or null for an exception of another kind.</summary>
    public static CommandException? Of(Exception exception, string name) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new CommandException($"{name} does not exist."),
        UnauthorizedAccessException => new CommandException($"{name} cannot be read: permission denied. Ask its owner for access."),
        IOException or InvalidDataException => new CommandException($"{name} cannot be read: {exception.Message}"),
        _ => null,
    };
}
