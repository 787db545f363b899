using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Pages of claims with the latest time first.</summary>
/// <remarks>
/// The different dates are gone through, the latest first: at first those of one last day, whose claims are in the order of the store
/// already, then of more and more days together, so that few queries are enough where few claims meet the condition.
/// </remarks>
internal sealed class NewestPages(Session session, StoreScan scan, AsOf known)
{
    private const int FirstMany = 2_000;
    private const int MostIds = 200;

    private readonly List<ScannedClaim> _page = [];
    private readonly HasDay _days = DaysOf(scan.Condition);
    private long _budget;

    public IReadOnlyList<ScannedClaim> Read()
    {
        if (known.Sequence == 0) return [];
        var chunk = new DateChunk();
        foreach (var date in Dates())
        {
            if (chunk.Ids.Count > 0 && date.Latest != chunk.Last && chunk.Claims >= _budget)
            {
                ReadChunk(chunk);
                if (_page.Count >= scan.Limit) return _page;
                chunk = new DateChunk();
                _budget = Math.Max(FirstMany, _budget * 2);
            }

            chunk.Add(date.Id, date.Latest, date.Claims);
        }

        if (chunk.Ids.Count > 0) ReadChunk(chunk);
        return _page;
    }

    // Of a condition on the time of claims that holds of all: the dates are chosen by it.
    private static HasDay DaysOf(StoreCondition? condition) => condition switch
    {
        HasDay { Date: StoreDate.When } day => day,
        AllOf all => all.Items.OfType<HasDay>().FirstOrDefault(day => day.Date == StoreDate.When) ?? AnyDay,
        _ => AnyDay,
    };

    private static HasDay AnyDay { get; } = new(StoreDate.When, null, null, OrNone: true);

    // A list, because a chunk is read while the dates are gone through.
    private List<(long Id, long Latest, long Claims)> Dates()
    {
        var parameters = new SqlParameters();
        var days = DayCompiler.Sql(_days, parameters);
        var sql = $"SELECT d.id, d.latest, d.claims FROM date d WHERE {days} AND d.latest <= ?1 ORDER BY d.latest DESC";
        using var rows = session.Prepare(sql).Bind(1, scan.After?.Day ?? long.MaxValue);
        parameters.BindTo(rows);
        var dates = new List<(long, long, long)>();
        while (rows.Step()) dates.Add((rows.Long(0), rows.Long(1), rows.Long(2)));
        return dates;
    }

    private void ReadChunk(DateChunk chunk)
    {
        var parameters = new SqlParameters();
        var condition = Compiled.And(new ConditionCompiler(session, parameters).Compile(Rest()), Of(chunk, parameters));
        var limit = scan.Limit - _page.Count;
        if (condition.IsNever) return;
        if (chunk.IsOneDay)
        {
            var after = scan.After is { } place && place.Day == chunk.First ? place.Number : 0;
            var records = VersionRange.Read(session, StoredKind.Claim, condition, parameters, known, after, limit);
            _page.AddRange(records.Select(record => new ScannedClaim(record, new StorePlace(record.Number, chunk.First))));
            return;
        }

        using var rows = session.Prepare(Sql(condition));
        VersionRange.Bind(rows, condition, parameters, known, (0, long.MaxValue), limit);
        while (rows.Step())
        {
            var record = StoredRows.Read(rows);
            _page.Add(new ScannedClaim(record, new StorePlace(record.Number, rows.Long(StoredRows.Count))));
        }
    }

    private StoreCondition? Rest() => scan.Condition switch
    {
        AllOf all => all.Items.Where(item => !ReferenceEquals(item, _days)).ToArray() is [var only] ? only : Without(all),
        var condition => ReferenceEquals(condition, _days) ? null : condition,
    };

    private AllOf Without(AllOf all) => new([.. all.Items.Where(item => !ReferenceEquals(item, _days))]);

    private Compiled Of(DateChunk chunk, SqlParameters parameters) => chunk.Ids.Count <= MostIds
        ? new Compiled(DayCompiler.Match(chunk.Ids))
        : new Compiled(Filter:
            $"""
            v.about IN (SELECT d.id FROM date d WHERE {DayCompiler.Sql(_days, parameters)}
                AND d.latest BETWEEN {parameters.Add(chunk.Last)} AND {parameters.Add(chunk.First)})
            """);

    private static string Sql(Compiled condition)
    {
        var number = VersionKey.NumberSql("v.key");
        return $"""
            SELECT {StoredRows.Columns}, t.latest FROM (
                SELECT v.key AS key, d.latest AS latest FROM {VersionRange.Source(condition)} CROSS JOIN date d ON d.id = v.about
                WHERE {VersionRange.Condition(StoredKind.Claim, condition)} ORDER BY d.latest DESC, {number} LIMIT ?4) t
            CROSS JOIN version v ON v.key = t.key {StoredRows.Joins} ORDER BY t.latest DESC, {number}
            """;
    }
}
