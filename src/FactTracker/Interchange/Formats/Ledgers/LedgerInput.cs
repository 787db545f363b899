using FactTracker.History;

namespace FactTracker.Interchange.Formats.Ledgers;

/// <summary>A ledger that was read, as the set that was known at a time, with the places of its records.</summary>
internal sealed class LedgerInput
{
    private readonly Ledger _ledger;
    private readonly ClaimSet _set;
    private readonly IReadOnlyList<Problem> _problems;
    private readonly ReadingOptions _options;
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
    private readonly long _firstLine;

    private LedgerInput(Ledger ledger, IReadOnlyList<Problem> problems, ReadingOptions options, long firstLine = 1)
    {
        (_ledger, _options, _firstLine) = (ledger, options, firstLine);
        (_set, _problems) = SetOf(ledger, problems, options);
    }

    public static async Task<LedgerInput> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
            return new LedgerInput(Ledger.Empty, [.. WholeText.TooLong(options).Problems], options);
        var reading = LedgerReader.Read(text, options);
        return new LedgerInput(reading.Ledger, reading.Problems, options, reading.FirstLine);
    }

    /// <summary>Returns a ledger of which nothing was read.</summary>
    public static LedgerInput Failed(Problem problem, ReadingOptions options) => new(Ledger.Empty, [problem], options);

    public ClaimSetReading ToReading(string format)
    {
        FindLines();
        var places = new RecordPlaces(
            _problems, _options.FileName, PlaceList.Of(_set.Sources.Select(source => PlaceOf(source.Id.Text))),
            PlaceList.Of(_set.Claims.Select(claim => PlaceOf(claim.Id.Text))));
        return new ClaimSetReading(_set, format, hasSet: _ledger.End.Sequence > 0, places);
    }

    public IEnumerable<ClaimSetRecord> Records()
    {
        FindLines();
        yield return new ClaimSetRecord
        {
            Header = _set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }, Problems = [.. _problems],
        };
        foreach (var source in _set.Sources) yield return new ClaimSetRecord { Source = source, Place = PlaceOf(source.Id.Text) };
        foreach (var claim in _set.Claims) yield return new ClaimSetRecord { Claim = claim, Place = PlaceOf(claim.Id.Text) };
    }

    private static (ClaimSet Set, IReadOnlyList<Problem> Problems) SetOf(
        Ledger ledger, IReadOnlyList<Problem> problems, ReadingOptions options)
    {
        if (options.Of<LedgerOptions>()?.Known is not { } known) return (ledger.Present, problems);
        if (ledger.Start is not { } start || known >= start.At) return (ledger.StateAt(known).Set, problems);
        return (ClaimSet.Empty, [.. problems, LedgerState.PackedAway(start.Sequence, start.At, known, options.FileName)]);
    }

    // Each entry is one line.
    private void FindLines()
    {
        var known = _options.Of<LedgerOptions>()?.Known;
        var line = _firstLine - 1;
        foreach (var entry in _ledger.Entries)
        {
            if (entry.At > known) break;
            line++;
            foreach (var source in entry.Sources) _lines[source.Id.Text] = line;
            foreach (var claim in entry.Claims) _lines[claim.Id.Text] = line;
        }
    }

    private TextPlace? PlaceOf(string id) => _lines.TryGetValue(id, out var line) ? new TextPlace(line, 1, "$") : null;
}
