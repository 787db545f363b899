namespace FactTracker.Tests.Conventions;

/// <summary>One use of a file's types by another file.</summary>
/// <param name="From">The file that uses, by its path below the folder of the code.</param>
/// <param name="To">The file that is used.</param>
/// <param name="Witness">One place where it does, and which type.</param>
internal sealed record FileArrow(string From, string To, string Witness)
{
    /// <summary>The folder of a file; empty for a file at the top.</summary>
    public static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var end ? file[..end] : "";
}
