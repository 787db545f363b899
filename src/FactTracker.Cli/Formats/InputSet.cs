using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>A claim set that was read, in whatever format.</summary>
/// <param name="Set">The set, without what could not be read.</param>
/// <param name="Problems">What reading found.</param>
/// <param name="Check">What reading found together with what the rules over the whole set find.</param>
internal sealed record InputSet(ClaimSet Set, IReadOnlyList<Problem> Problems, Func<IReadOnlyList<Problem>> Check)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Reads our own format.</summary>
    /// <exception cref="CommandException">The text is no claim set at all.</exception>
    public static async Task<InputSet> ReadNativeAsync(Stream stream, ReadingOptions options, CancellationToken cancellationToken)
    {
        CollectionPause.BeginFor(stream);
        var reading = await ClaimSetReader.ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
        if (reading.IsClaimSet) return new InputSet(reading.Set, reading.Problems, () => reading.Check(new CheckOptions { MaxProblems = options.MaxProblems }));
        var name = options.FileName == ClaimSetInput.StandardInput ? "Standard input" : options.FileName;
        throw new CommandException($"{name} is not a claim set: {(reading.Problems is [var first, ..] ? first.Message : "there is nothing in it.")}");
    }

    public static InputSet Of(Import import) => new(import.Set, import.Problems, import.Check);
}
