using System.Globalization;
using FactTracker.Problems;

namespace FactTracker;

/// <summary>One finding: which rule is broken, where, what is wrong, and what to do about it.</summary>
/// <remarks>Equal by content. A problem of a set that was not read from a text has a <see cref="Path"/> but no line.</remarks>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The place as a JSON path in the notation of RFC 9535: <c>$.claims[3].when</c>.</param>
/// <param name="Message">What is wrong, with the offending value, on one line: control characters become escapes such as <c>\n</c>.</param>
/// <example><code>foreach (var problem in reading.Check()) Console.WriteLine(problem);</code></example>
public sealed record Problem(Rule Rule, string Path, string Message) : ILimitedProblem<Problem>
{
    /// <summary>The place as a JSON path in the notation of RFC 9535: <c>$.claims[3].when</c>.</summary>
    public string Path { get; init => field = OneLine.Of(value); } = OneLine.Of(Path);

    /// <summary>What is wrong, with the offending value, on one line: control characters become escapes such as <c>\n</c>.</summary>
    public string Message { get; init => field = OneLine.Of(value); } = OneLine.Of(Message);

    /// <summary>The stable code of the rule.</summary>
    public string Code => Rule.Code;

    /// <summary>How severe the problem is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The name of the file, or null if the text has no name.</summary>
    public string? File { get; init; }

    /// <summary>The line in the text, counted from 1, or null if there is no text.</summary>
    public long? Line { get; init; }

    /// <summary>The column in UTF-16 units, counted from 1, or null if there is no text.</summary>
    public int? Column { get; init; }

    /// <summary>The offending value, shortened if it is long, or null if something is missing.</summary>
    public string? Value { get; init; }

    /// <summary>The field of a table that contains the value, named by the header of its column, or null.</summary>
    public string? Field { get; init; }

    /// <summary>What to do about it, or null if the message already says so.</summary>
    public string? Remedy { get; init => field = value is null ? null : OneLine.Of(value); }

    /// <summary>The problems of another rule that this note (FT0118) stands for, or null for a problem that stands for itself.</summary>
    public LeftOutProblems? LeftOut { get; init; }

    Problem ILimitedProblem<Problem>.ToNote(Rule rule, LeftOutProblems leftOut) =>
        new(rule, Path, $"{leftOut} are not listed.")
        {
            File = File, Line = Line, Column = Column, Remedy = LeftOutProblems.Remedy, LeftOut = leftOut,
        };

    /// <summary>Returns the problem on one line, in the style of a compiler message.</summary>
    public override string ToString()
    {
        var place = Line is null ? File : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var remedy = Remedy is null ? "" : $" {Remedy}";
        return $"{(place is null ? "" : place + ": ")}{severity} {Code}: {Message}{remedy} [{Path}]";
    }
}
