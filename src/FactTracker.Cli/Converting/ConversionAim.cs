using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>What a conversion is asked for.</summary>
/// <param name="Source">The file or store to read, or <see cref="ClaimSetInput.StandardInput"/>.</param>
/// <param name="Target">The file to write, or the same for standard output.</param>
/// <param name="Format">The format to write.</param>
/// <param name="Where">The condition that the claims meet, or null for all of them.</param>
internal sealed record ConversionAim(string Source, string Target, IWritableFormat Format, ClaimQuery? Where);
