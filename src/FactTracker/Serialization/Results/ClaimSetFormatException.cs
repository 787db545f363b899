namespace FactTracker.Serialization;

/// <summary>The exception that is thrown when a text is not a valid claim set.</summary>
/// <remarks>Only methods that return a set without its problems throw it, such as <c>ClaimSet.Load</c>. <see cref="ClaimSetReader"/>
/// reports problems instead.</remarks>
/// <example><code>
/// try { ClaimSet.Load("x.claims.json"); }
/// catch (ClaimSetFormatException e) { foreach (var problem in e.Problems) Console.Error.WriteLine(problem); }
/// </code></example>
public sealed class ClaimSetFormatException : FormatException
{
    /// <summary>Creates an exception without problems.</summary>
    public ClaimSetFormatException()
        : this([])
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public ClaimSetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ClaimSetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception with the problems of a text.</summary>
    /// <param name="problems">All problems. The message contains the first error.</param>
    public ClaimSetFormatException(IReadOnlyList<Problem> problems)
        : base(Summarise(problems)) => Problems = problems;

    /// <summary>All problems, including warnings and information.</summary>
    public IReadOnlyList<Problem> Problems { get; } = [];

    private static string Summarise(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        return errors.Count switch
        {
            0 => "The text is not a valid claim set.",
            1 => errors[0].ToString(),
            _ => $"{errors[0]} (and {errors.Count - 1} more)",
        };
    }
}
