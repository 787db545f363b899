namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The headers of a mapping. A header that no table has is an error: its column was wanted and cannot be read.</summary>
internal sealed class MappedHeaders(ColumnMapping mapping, ReadingOptions options)
{
    private const int Few = 20; // A table can have thousands of columns.
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<string> _headers = [];
    private TextPlace? _place;

    /// <summary>Notes the headers of a table.</summary>
    public void Find(TableRow head)
    {
        if (mapping.Count == 0) return;
        _place ??= head.PlaceOf(0);
        foreach (var header in head.Cells.Where(header => !string.IsNullOrWhiteSpace(header)))
        {
            _headers.Add(header.Trim());
            _found.Add(FieldNames.Key(header));
        }
    }

    /// <summary>Returns a problem for each header of the mapping that was not found, with the nearest one.</summary>
    public ValueList<Problem> Missing() => [.. mapping.Where(pair => !_found.Contains(FieldNames.Key(pair.Key))).Select(ProblemOf)];

    private Problem ProblemOf(KeyValuePair<string, string> pair)
    {
        var meant = NearestWord.Find(pair.Key, _headers) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : $"The headers are {string.Join(", ", _headers.Take(Few))}{(_headers.Count > Few ? ", …" : "")}.";
        return new Problem(
            Rules.NotInFormat, _place?.Path ?? "$", $"No column has the header \"{pair.Key}\", which is mapped to {pair.Value}.")
        {
            File = options.FileName, Line = _place?.Line ?? 1, Column = _place?.Column ?? 1, Value = pair.Key,
            Remedy = _headers.Count == 0 ? null : meant,
        };
    }
}
