namespace FactTracker.Cli;

/// <summary>A file that could not be read as what it is.</summary>
/// <param name="File">The name of the file, as given on the command line.</param>
/// <param name="Message">The reason.</param>
internal sealed record UnreadFile(string File, string Message)
{
    /// <summary>Returns the problem that stands for it in a report for programs (FT0906).</summary>
    public Problem ToProblem() => new(Rules.FileUnread, "$", Message) { File = File };
}
