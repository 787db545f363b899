namespace FactTracker.Cli;

/// <summary>One file that was checked.</summary>
/// <param name="File">Its name as it was given.</param>
/// <param name="Problems">What was found, in the order of the text.</param>
/// <param name="Sources">How many sources it has.</param>
/// <param name="Claims">How many claims it has.</param>
internal sealed record CheckedSet(string File, IReadOnlyList<Problem> Problems, int Sources, int Claims);
