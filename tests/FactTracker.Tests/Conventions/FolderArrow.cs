namespace FactTracker.Tests.Conventions;

/// <summary>A dependency of one folder on another.</summary>
/// <param name="From">The folder that depends on the other.</param>
/// <param name="To">The folder it depends on.</param>
/// <param name="Witness">One place that causes the dependency, and the type that is used there.</param>
internal sealed record FolderArrow(string From, string To, string Witness)
{
    public override string ToString() => $"{From} -> {To} ({Witness})";
}
