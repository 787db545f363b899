namespace FactTracker.Serialization;

/// <summary>A text that was promised to be a sound claim set is not one.</summary>
/// <remarks>Thrown only by methods that promise a set, such as <c>ClaimSet.Load</c>; <see cref="ClaimSetReader"/> reports instead.</remarks>
/// <example><code>
/// try { ClaimSet.Load("x.claims.json"); }
/// catch (ClaimSetFormatException e) { foreach (var problem in e.Problems) Console.Error.WriteLine(problem); }
/// </code></example>
public sealed class ClaimSetFormatException : FormatException
{
    /// <summary>An exception that carries no problem.</summary>
    public ClaimSetFormatException()
        : this([])
    {
    }

    /// <summary>An exception with a message of its own.</summary>
    /// <param name="message">The message.</param>
    public ClaimSetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of its own and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimSetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that carries what is wrong.</summary>
    /// <param name="problems">All problems found; the first error is in the message.</param>
    public ClaimSetFormatException(IReadOnlyList<Problem> problems)
        : base(Summarise(problems)) => Problems = problems;

    /// <summary>All problems found, the lesser ones too.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];

    private static string Summarise(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        return errors.Count switch
        {
            0 => "The text is not a sound claim set.",
            1 => errors[0].ToString(),
            _ => $"{errors[0]} (and {errors.Count - 1} more)",
        };
    }
}
