using FactTracker.Problems;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A row that is being read, and its problems, each at its cell.</summary>
internal sealed class RowProblems(TableRow row, TableHead head, ReadingOptions options)
{
    private const int LongestValueShown = 80;
    private readonly LimitedProblems<Problem> _problems = new(options.MaxProblems);

    public ReadingOptions Options => options;

    /// <summary>Returns the text of a cell as an extension of the record.</summary>
    public KeptCell Kept(int column, string text) => new(head.Prefix, head.HeaderOf(column), CellJson.Text(text), text);

    public TextPlace PlaceOf(int column) => row.PlaceOf(Math.Max(column, 0));

    /// <summary>Counts text that is produced once more from a part of the input that was already used.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="column">The cell that it is produced for.</param>
    /// <exception cref="LimitPassedException">The limit of the reading is reached.</exception>
    public void Repeat(long length, int column)
    {
        if (options.Bounds is { } bounds && !bounds.TryRepeat(length)) throw LimitPassedException.OfExpansion(bounds, PlaceOf(column));
    }

    public void Report(int column, Rule rule, string message, string? value = null, string? remedy = null)
    {
        var place = PlaceOf(column);
        _problems.Add(new Problem(rule, place.Path, message)
        {
            File = options.FileName, Line = place.Line, Column = place.Column, Value = Shortened(value), Remedy = remedy,
            Field = column >= 0 && column < head.Count ? head.HeaderOf(column) : null,
        });
    }

    /// <summary>Returns the problems found since the last call.</summary>
    public ValueList<Problem> Take() => [.. _problems.Take()];

    /// <summary>Returns the part of a value that a problem shows.</summary>
    public static string? Shortened(string? value) => value is not { Length: > LongestValueShown } ? value
        : value[..(LongestValueShown - (char.IsHighSurrogate(value[LongestValueShown - 1]) ? 1 : 0))] + "…";
}
