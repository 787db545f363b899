using System.Globalization;
using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Turns conditions on days into the numbers of the different dates that meet them.</summary>
/// <remarks>
/// Few dates are looked up in the word index. For many, which many claims have, the versions are asked one after the other: then a page is
/// full soon.
/// </remarks>
internal sealed class DayCompiler(Session session, SqlParameters parameters)
{
    private const int FewDates = 64;
    private const int MostDates = 1_000;
    private const int VersionsPerDate = 20; // Passing over so many versions takes as long as looking up a date.
    private const int Page = 50;

    public Compiled Compile(HasDay day)
    {
        var (ids, claims) = Find(day);
        if (ids.Count == 0) return Compiled.Never;
        if (ids.Count <= FewDates || (ids.Count <= MostDates && ids.Count * VersionsPerDate < Page * VersionsBefore(claims)))
        {
            return new Compiled(Match(ids));
        }

        var column = day.Date == StoreDate.When ? "v.about" : "v.recorded";
        return new Compiled(Filter: $"{column} IN (SELECT d.id FROM date d WHERE {Sql(day, parameters)})");
    }

    /// <summary>Returns the query of the word index for claims with one of some dates.</summary>
    public static string Match(IReadOnlyList<long> ids) =>
        $"({string.Join(" OR ", ids.Select(id => TokenText.Quoted(to => TokenText.AppendDate(to, id))))})";

    /// <summary>Returns the condition on a date <c>d</c>.</summary>
    public static string Sql(HasDay day, SqlParameters parameters)
    {
        var sql = $"d.certain <> {DateKey.None} AND d.latest >= {parameters.Add(day.From ?? IndexDays.Least)}";
        if (day.To is { } to) sql += $" AND d.earliest <= {parameters.Add(to)}";
        if (day.OrNone) sql = $"({sql} OR d.certain = {DateKey.None})";
        return $"d.kind = {((int)day.Date).ToString(CultureInfo.InvariantCulture)} AND {sql}";
    }

    private double VersionsBefore(long claims) =>
        (session.Number("SELECT versions FROM entry ORDER BY sequence DESC LIMIT 1") ?? 0) / (double)Math.Max(claims, 1);

    private (List<long> Ids, long Claims) Find(HasDay day)
    {
        var ids = new List<long>();
        long claims = 0;
        using (var rows = session.Prepare(
            """
            SELECT d.id, d.claims FROM date_range r CROSS JOIN date d ON d.id = r.id
            WHERE r.kind_to >= ?1 AND r.kind <= ?1 AND r.earliest <= ?2 AND r.latest >= ?3 AND d.earliest <= ?4 AND d.latest >= ?5
            """))
        {
            var (from, to) = (day.From ?? IndexDays.Least, day.To ?? IndexDays.Greatest);
            rows.Bind(1, (long)day.Date).Bind(2, RangeDay.Of(to)).Bind(3, RangeDay.Of(from)).Bind(4, to).Bind(5, from);
            while (rows.Step()) Add(rows);
        }

        if (!day.OrNone) return (ids, claims);
        using var none = session.Prepare("SELECT id, claims FROM date WHERE kind = ?1 AND latest = ?2 AND certain = ?3")
            .Bind(1, (long)day.Date).Bind(2, DateKey.NoDay).Bind(3, DateKey.None);
        if (none.Step()) Add(none);
        return (ids, claims);

        void Add(Statement row)
        {
            ids.Add(row.Long(0));
            claims += row.Long(1);
        }
    }
}
