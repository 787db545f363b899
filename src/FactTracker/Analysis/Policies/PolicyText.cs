using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>The text of a policy file while it is read, and the problems found in it.</summary>
internal sealed class PolicyText(ReadOnlyMemory<byte> utf8, string? fileName)
{
    private readonly List<(long Offset, Problem Problem)> _problems = [];

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public bool HasProblems => _problems.Count > 0;

    public void Report(long offset, JsonPath path, string message, string? remedy = null, Rule? rule = null) =>
        _problems.Add((offset, new Problem(rule ?? Rules.BadPolicy, path.ToString(), message) { Remedy = remedy }));

    public void Report(JsonItem item, string message, string? remedy = null) => Report(item.Offset, item.Path, message, remedy);

    /// <summary>Returns the problems with their lines, in the order of the text.</summary>
    public ValueList<Problem> Problems()
    {
        var lines = new LineCounter(Utf8);
        return
        [
            .. _problems.OrderBy(it => it.Offset).Select(it =>
            {
                var (line, column) = lines.At(it.Offset);
                return it.Problem with { File = fileName, Line = line, Column = column };
            }),
        ];
    }
}
