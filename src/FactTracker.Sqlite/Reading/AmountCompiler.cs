using System.Globalization;
using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Turns conditions on quantities into SQL: a list of the versions where they are few, and otherwise a look at each version.
/// </summary>
internal sealed class AmountCompiler(Session session, SqlParameters parameters)
{
    private const int Few = 2_000;

    public Compiled Compile(HasAmount amount)
    {
        var units = Units(amount.Dimension);
        if (units.Count == 0) return Compiled.Never;
        var (lower, upper) = (amount.Lower ?? double.NegativeInfinity, amount.Upper ?? double.PositiveInfinity);
        var (from, to) = (parameters.Add(lower), parameters.Add(upper));
        var pointFrom = parameters.Add(lower - (2 * IndexDocument.PointWidth * (double.IsFinite(lower) ? Math.Abs(lower) : 0)));
        var list = string.Join(", ", units);
        var isPoint = $"a.unit IN ({list}) AND a.is_range = 0 AND a.lower BETWEEN {pointFrom} AND {to}";
        var isRange = $"a.unit IN ({list}) AND a.is_range = 1 AND a.lower <= {to} AND a.upper >= {from}";
        var versions =
            $"""
            SELECT a.key FROM version a WHERE {isPoint} UNION ALL SELECT a.key FROM version a WHERE {isRange}
            UNION ALL SELECT a.version FROM amount a WHERE {isPoint} UNION ALL SELECT a.version FROM amount a WHERE {isRange}
            """;
        return new Compiled(Filter: AreFew(versions)
            ? $"v.key IN ({versions})"
            : $"""
              ((v.unit IN ({list}) AND v.lower <= {to} AND v.upper >= {from}) OR EXISTS (SELECT 1 FROM amount a
                  WHERE a.version = v.key AND a.unit IN ({list}) AND a.lower <= {to} AND a.upper >= {from}))
              """);
    }

    private List<string> Units(string dimension)
    {
        var units = new List<string>();
        using var rows = session.Prepare("SELECT id FROM unit WHERE dimension = ?1").BindText(1, dimension);
        while (rows.Step()) units.Add(rows.Long(0).ToString(CultureInfo.InvariantCulture));
        return units;
    }

    private bool AreFew(string versions)
    {
        using var rows = session.Prepare($"SELECT 1 FROM ({versions} LIMIT {Few} + 1)");
        parameters.BindTo(rows);
        var count = 0;
        while (rows.Step()) count++;
        return count <= Few;
    }
}
