using FactTracker.Sqlite.Engine;
using Microsoft.Data.Sqlite;

namespace FactTracker.Benchmarks.Stores;

/// <summary>What every store in SQLite has to do at least: the same rows as blobs in one table, in the same transactions.</summary>
internal static class BareRows
{
    public static void Insert(string path, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var session = Session.Open(path, SqliteOpenMode.ReadWriteCreate, TimeSpan.FromSeconds(30));
        session.Execute(
            """
            PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
            PRAGMA wal_autocheckpoint = 4000; CREATE TABLE row (id INTEGER PRIMARY KEY, json BLOB NOT NULL)
            """);
        foreach (var piece in pieces) session.Write(() => InsertPiece(session, piece.Span));
    }

    private static int InsertPiece(Session session, ReadOnlySpan<byte> piece)
    {
        var rows = 0;
        var insert = session.Prepare("INSERT INTO row (json) VALUES (?1)");
        for (int end; (end = piece.IndexOf((byte)'\n')) >= 0; piece = piece[(end + 1)..], rows++) insert.BindBlob(1, piece[..end]).Run();
        return rows;
    }
}
