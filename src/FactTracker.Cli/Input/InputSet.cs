namespace FactTracker.Cli;

/// <summary>A set that was read for a verb, as far as the command line asks for it.</summary>
/// <param name="Set">The set.</param>
/// <param name="HasErrors">Whether reading found an error; it has been printed.</param>
/// <param name="Format">The name of the format that it was read in.</param>
internal sealed record InputSet(ClaimSet Set, bool HasErrors, string Format);
