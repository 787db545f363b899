namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The headers of a mapping. A header that no table has is an error: its column was wanted and cannot be read.</summary>
internal sealed class MappedHeaders(RecordMapping mapping, ReadingOptions options)
{
    private const int Few = 20; // A table can have thousands of columns.
    private readonly HashSet<MappedField> _found = [.. mapping.Fields.Where(pair => pair.Constant is not null)];
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private readonly List<string> _headers = [];
    private TextPlace? _place;

    /// <summary>Notes the headers of a table.</summary>
    public void Find(TableRow head)
    {
        if (mapping.Fields.IsEmpty) return;
        _place ??= head.PlaceOf(0);
        foreach (var header in head.Cells.Where(header => !string.IsNullOrWhiteSpace(header)))
        {
            _headers.Add(header.Trim());
            _found.UnionWith(mapping.Fields.Where(pair => pair.Names(header)));
        }

        if (mapping.Unpivot is not { } unpivot) return;
        _lost.UnionWith(unpivot.Columns.Where(column => column is not (Unpivot.YearColumns or Unpivot.OtherColumns)
            && !_headers.Exists(new MappedField(column, unpivot.Header).Names)));
    }

    /// <summary>Notes the columns of a table without a header row.</summary>
    public void FindPositions(TableRow row)
    {
        _place ??= row.PlaceOf(0);
        _found.UnionWith(mapping.Fields.Where(pair => pair.PossiblePosition <= row.Cells.Count));
    }

    /// <summary>Whether a header that must be there was not found, or none of the mapping was.</summary>
    public bool IsLacking => _lost.Count > 0 || Absent().Any(pair => !pair.IsOptional) || IsNoneFound;

    private bool IsNoneFound => mapping.Fields.Any(pair => pair.Constant is null)
        && mapping.Fields.All(pair => pair.Constant is not null || !_found.Contains(pair));

    /// <summary>Returns a problem for each header of the mapping that was not found, with the nearest one.</summary>
    public ValueList<Problem> Missing() =>
    [
        .. Absent().Select(pair => ProblemOf(
            pair.Source, $"which is mapped to {pair.Field}", pair.IsOptional && !IsNoneFound ? Rules.ForeignUnread : Rules.NotInFormat)),
        .. _lost.Select(column => ProblemOf(column, "whose numbers are to be claims", Rules.NotInFormat)),
    ];

    private IEnumerable<MappedField> Absent() => mapping.Fields.Where(pair => !_found.Contains(pair));

    private Problem ProblemOf(string header, string use, Rule rule)
    {
        var meant = NearestWord.Find(header, _headers) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : $"The headers are {string.Join(", ", _headers.Take(Few))}{(_headers.Count > Few ? ", …" : "")}.";
        return new Problem(
            rule, _place?.Path ?? "$", $"No column has the header \"{header}\", {use}.")
        {
            File = options.FileName, Line = _place?.Line ?? 1, Column = _place?.Column ?? 1, Value = header,
            Remedy = _headers.Count == 0 ? null : meant,
        };
    }
}
