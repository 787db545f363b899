namespace FactTracker.Tests.Conventions;

/// <summary>One use of a folder's code by another folder's.</summary>
/// <param name="From">The folder that uses.</param>
/// <param name="To">The folder that is used.</param>
/// <param name="Witness">One place where it does, and which type.</param>
internal sealed record FolderArrow(string From, string To, string Witness)
{
    public override string ToString() => $"{From} -> {To} ({Witness})";
}
