using System.Globalization;

namespace FactTracker;

/// <summary>One finding of a check: which rule, where, what is wrong, and what to do about it.</summary>
/// <remarks>Equal by content. A problem of a set that was never read from a file has a <see cref="Path"/> and no line.</remarks>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The place as a JSON path in RFC 9535's notation: <c>$.claims[3].when</c>.</param>
/// <param name="Message">What is wrong, with the offending value.</param>
/// <example><code>foreach (var problem in reading.Check()) Console.WriteLine(problem);</code></example>
public sealed record Problem(Rule Rule, string Path, string Message)
{
    /// <summary>The rule's stable code.</summary>
    public string Code => Rule.Code;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The file it is in, or null when the text had no name.</summary>
    public string? File { get; init; }

    /// <summary>The line in the text, counted from 1, or null when there is no text.</summary>
    public long? Line { get; init; }

    /// <summary>The place in the line in UTF-16 units, counted from 1, or null when there is no text.</summary>
    public int? Column { get; init; }

    /// <summary>The offending value, shortened where it is long, or null where something is missing.</summary>
    public string? Value { get; init; }

    /// <summary>What to do about it, or null where the message says it.</summary>
    public string? Remedy { get; init; }

    /// <summary>The problem on one line, as a compiler would print it.</summary>
    public override string ToString()
    {
        var place = Line is null ? File : string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var remedy = Remedy is null ? "" : $" {Remedy}";
        return $"{(place is null ? "" : place + ": ")}{severity} {Code}: {Message}{remedy} [{Path}]";
    }
}
