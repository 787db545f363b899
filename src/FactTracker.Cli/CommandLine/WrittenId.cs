namespace FactTracker.Cli;

/// <summary>Reads ids on the command line.</summary>
internal static class WrittenId
{
    /// <summary>Returns an id.</summary>
    /// <exception cref="CommandException">The text can be no id.</exception>
    public static TId Read<TId>(string text, Func<string, TId> create)
    {
        try
        {
            return create(text);
        }
        catch (ArgumentException)
        {
            throw new CommandException($"\"{text}\" is no id: an id has 1 to 200 characters, and no white space among them.");
        }
    }
}
