using FactTracker.Interchange.Shared.Tables;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>Reads records by a mapping: each is a row whose columns are the sources of the mapping.</summary>
internal sealed class MappedRecords
{
    private const string Prefix = "json:";
    private const int Few = 20;
    private readonly MappingTargets _targets;
    private readonly ReadingOptions _options;
    private readonly TableHead _head;
    private readonly string[] _sources;
    private readonly RecordPath[] _paths;
    private readonly MappedColumn[] _columns;
    private readonly bool[] _isFound;
    private readonly RowMemory _known;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ExtendedJson _extended = new();
    private bool _isBegun;

    public MappedRecords(RecordMapping mapping, ReadingOptions options)
    {
        (_targets, _options, _known) = (new MappingTargets(mapping), options, new RowMemory(options));
        _sources = [.. mapping.Fields.Where(pair => pair.Constant is null).Select(pair => pair.Source).Distinct()];
        _paths = [.. _sources.Select(source => new RecordPath(source))];
        _columns =
        [
            .. _sources.Select(source => new MappedColumn(
                [.. mapping.Fields.Where(pair => pair.Source == source).Select(MappedTarget.Of)], IsMapped: true)),
        ];
        _isFound = new bool[_sources.Length];
        _head = TableHead.Of(new TableRow(_sources, _ => default), _columns, Prefix);
    }

    /// <summary>Whether the first record has no member of the mapping.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Reads a record.</summary>
    public IReadOnlyList<ClaimSetRecord> Read(JsonItem record, ImportContext context)
    {
        record = _extended.Unwrap(record, context);
        if (!record.IsObject)
        {
            context.Report(record, Rules.ForeignUnread, "A record must be an object; it is skipped.");
            return [new ClaimSetRecord { Problems = context.TakeProblems() }];
        }

        var values = Values(record);
        foreach (var member in record.Members.Take(Few)) _names.Add(member.Name);
        if (!_isBegun && !Array.Exists(_isFound, isFound => isFound))
        {
            IsForeign = true;
            return [new ClaimSetRecord { Problems = [.. context.TakeProblems(), NotThere(context.PlaceOf(record))] }];
        }

        _isBegun = true;
        var row = new TableRow(
            [.. values.Select((found, column) => CellOf(column, found))], column => PlaceOf(context, record, values, column));
        var reading = new RowReading(row, _head, _options, _targets, _known, () => context.Written(record).ToString());
        foreach (var (name, item) in new UnmappedMembers(values.SelectMany(Used)).Of(record))
            reading.Keep(new KeptCell(Prefix, name, context.Raw(item).ToString(), name));
        for (var column = 0; column < values.Length; column++) ReportRest(column, values[column], reading.Problems);
        var records = reading.Read(TablePart.Claims);
        return context.TakeProblems() is { IsEmpty: false } problems ? [new ClaimSetRecord { Problems = problems }, .. records] : records;
    }

    /// <summary>Returns a problem for each path that no record has.</summary>
    public ValueList<Problem> Missing() => !_isBegun ? [] :
    [
        .. _sources.Where((_, column) => !_isFound[column]).Select(source => new Problem(
            Rules.ForeignUnread, "$", $"No record has the member \"{source}\", which is mapped.")
        {
            File = _options.FileName, Line = 1, Column = 1, Value = source, Remedy = Meant(source),
        }),
    ];

    private List<JsonItem>[] Values(JsonItem record)
    {
        var values = new List<JsonItem>[_paths.Length];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = [];
            _isFound[column] |= _paths[column].Find(record, values[column]);
        }

        return values;
    }

    private string CellOf(int column, List<JsonItem> found)
    {
        string[] texts = [.. found.Select(MemberText.Of).OfType<string>()];
        if (texts.Length <= 1 || !TakesList(column)) return texts.FirstOrDefault() ?? "";
        return Array.Exists(texts, text => text.Contains(';', StringComparison.Ordinal))
            ? CellJson.List(texts.Select(CellJson.Text))
            : CellJson.Joined(texts);
    }

    // An object is no text, and a field that is not a list takes the first value; the rest stays in the record.
    private IEnumerable<JsonItem> Used(List<JsonItem> found, int column)
    {
        var texts = found.Where(item => MemberText.Of(item) is not null);
        return TakesList(column) ? texts : texts.Take(1);
    }

    private bool TakesList(int column) => _columns[column].Targets.Any(target => target.TakesList);

    private void ReportRest(int column, List<JsonItem> found, RowProblems problems)
    {
        if (found.Exists(item => MemberText.Of(item) is null))
            problems.Report(
                column, Rules.ForeignUnread, "The member is an object where a text is expected.", null, "It is kept as an extension.");
        if (found.Count > 1 && !TakesList(column))
            problems.Report(
                column, Rules.ForeignUnread, $"The member has {found.Count} values; the first is used.", null,
                "The list is kept as an extension.");
    }

    private static TextPlace PlaceOf(ImportContext context, JsonItem record, List<JsonItem>[] values, int column) =>
        context.PlaceOf(column < values.Length && values[column] is [var first, ..] ? first : record);

    private Problem NotThere(TextPlace place) => new(
        Rules.NotInFormat, place.Path,
        $"The record has no member of the mapping ({string.Join(", ", _sources.Take(Few))}); its members are {string.Join(", ", _names)}.")
    {
        File = _options.FileName, Line = place.Line, Column = place.Column, Remedy = Meant(_sources.FirstOrDefault() ?? ""),
    };

    private string? Meant(string source) => NearestWord.Find(source, _names) is { } nearest ? $"Did you mean \"{nearest}\"?" : null;
}
