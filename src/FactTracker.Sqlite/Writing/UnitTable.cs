using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Writing;

/// <summary>The dimensions and units of quantities, as the writer knows them.</summary>
internal sealed class UnitTable(Session session)
{
    private const int MostKept = 10_000;

    private readonly Dictionary<(string Dimension, string Symbol), long> _ids = [];

    public long IdOf(IndexAmount amount)
    {
        var key = (amount.Dimension, amount.Unit);
        if (_ids.TryGetValue(key, out var id)) return id;
        if (_ids.Count >= MostKept) _ids.Clear();
        _ids.Add(key, id = Find(key) ?? Add(key));
        return id;
    }

    /// <summary>Forgets what may no longer be so.</summary>
    public void Forget() => _ids.Clear();

    private long? Find((string Dimension, string Symbol) key)
    {
        using var row = session.Prepare("SELECT id FROM unit WHERE dimension = ?1 AND symbol = ?2")
            .BindText(1, key.Dimension).BindText(2, key.Symbol);
        return row.Step() ? row.Long(0) : null;
    }

    private long Add((string Dimension, string Symbol) key)
    {
        session.Prepare("INSERT INTO unit (dimension, symbol) VALUES (?1, ?2)").BindText(1, key.Dimension).BindText(2, key.Symbol).Run();
        return session.Number("SELECT last_insert_rowid()")!.Value;
    }
}
