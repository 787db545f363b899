using System.Globalization;
using System.Text.RegularExpressions;

namespace FactTracker.Cli;

/// <summary>Problems of one rule at places of one kind: a column, a member.</summary>
internal sealed partial class ProblemGroup(Rule rule, string place)
{
    private const int Few = 3; // A few problems are printed one by one.
    private readonly List<Problem> _first = [];
    private long _count;

    public void Add(Problem problem)
    {
        _count += problem.LeftOut?.Count ?? 1;
        if (_first.Count <= Few) _first.Add(problem);
    }

    /// <summary>Returns one line per problem if there are few, or else one line with their number and the first of them.</summary>
    /// <param name="file">The file that was read.</param>
    public IEnumerable<StyledLine> Lines(string file)
    {
        if (_count <= Few && _first.Count == _count) return _first.Select(problem => ProblemLines.LineOf(problem, file));
        var first = _first[0];
        var where = first.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{line}:{first.Column}") : first.Path;
        var styled = StyledLine.Of(file, Tone.Name).Add(": ", Tone.Quiet)
            .Add($"{ProblemLines.WordOf(rule.Severity)} {rule.Code}", ProblemLines.ToneOf(rule.Severity))
            .Add(string.Create(CultureInfo.InvariantCulture, $": {_count:N0} times {place}; the first at {where}: {first.Message}"));
        if (first.Value is { } value && !first.Message.Contains(value, StringComparison.Ordinal)) styled.Add($" Found {value}.");
        if (first.Remedy is { } remedy) styled.Add($" {remedy}", Tone.Remedy);
        return [styled];
    }

    /// <summary>Returns the place of a problem without the numbers of records and rows.</summary>
    public static string PlaceOf(Problem problem)
    {
        if (problem.Field is { } field) return $"in the column \"{field}\"";
        return Cell().Match(problem.Path) is { Success: true } cell
            ? $"in the column {cell.Groups["column"].Value}"
            : $"at {Index().Replace(problem.Path, "[*]")}";
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex(@"^(?<column>(.*!)?[A-Z]{1,3})\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();
}
