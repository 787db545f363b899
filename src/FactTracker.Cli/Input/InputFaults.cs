namespace FactTracker.Cli;

/// <summary>Says in one line why a text cannot be read.</summary>
internal static class InputFaults
{
    /// <summary>The refusal that an exception of reading amounts to, or null for an exception of another kind.</summary>
    public static CommandException? Of(Exception exception, string name) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new CommandException($"{name} is not there."),
        UnauthorizedAccessException => new CommandException($"{name} may not be read; ask its owner for permission."),
        IOException or InvalidDataException => new CommandException($"{name} cannot be read: {exception.Message}"),
        _ => null,
    };
}
