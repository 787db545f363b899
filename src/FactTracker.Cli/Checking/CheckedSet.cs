namespace FactTracker.Cli;

/// <summary>One file that was checked.</summary>
/// <param name="File">The name of the file, as given on the command line.</param>
/// <param name="Problems">The problems, in the order of the text.</param>
/// <param name="Sources">The number of sources.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="IsClaimSet">Whether the file could be read as what it is.</param>
internal sealed record CheckedSet(string File, IReadOnlyList<Problem> Problems, int Sources, int Claims, bool IsClaimSet);
