using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FactTracker.Sqlite.Engine;

/// <summary>A prepared statement. Disposing it makes it ready for the next use; the session that prepared it finalizes it.</summary>
/// <remarks>
/// It binds and reads UTF-8 directly, which the commands of Microsoft.Data.Sqlite do not: half of the time of an import would be theirs.
/// </remarks>
internal sealed class Statement(sqlite3 database, string sql) : IDisposable
{
    private const int MostOnStack = 128;

    private readonly sqlite3_stmt _handle = Prepare(database, sql);

    public Statement Bind(int place, long value)
    {
        Check(raw.sqlite3_bind_int64(_handle, place, value));
        return this;
    }

    public Statement BindNulls(int first, int last)
    {
        for (var place = first; place <= last; place++) Check(raw.sqlite3_bind_null(_handle, place));
        return this;
    }

    public Statement Bind(int place, double value)
    {
        Check(raw.sqlite3_bind_double(_handle, place, value));
        return this;
    }

    public Statement BindBlob(int place, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_handle, place, value));
        return this;
    }

    public Statement BindDigest(int place, Digest value)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        value.CopyTo(bytes);
        return BindBlob(place, bytes);
    }

    public Statement BindText(int place, ReadOnlySpan<byte> utf8)
    {
        // An empty span would be bound as null.
        Check(utf8.IsEmpty ? raw.sqlite3_bind_text(_handle, place, "") : raw.sqlite3_bind_text(_handle, place, utf8));
        return this;
    }

    public Statement BindText(int place, string? value)
    {
        if (value is null) return BindNulls(place, place);
        if (value.Length > MostOnStack) return BindText(place, Encoding.UTF8.GetBytes(value));
        Span<byte> utf8 = stackalloc byte[3 * MostOnStack];
        return BindText(place, utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
    }

    /// <summary>Goes on to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_handle);
        if (code == raw.SQLITE_ROW) return true;
        if (code == raw.SQLITE_DONE) return false;
        SqliteException.ThrowExceptionForRC(code, database);
        return false;
    }

    /// <summary>Runs a statement without rows and makes it ready for the next use.</summary>
    public void Run()
    {
        using (this) Step();
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(_handle, column);

    public double Double(int column) => raw.sqlite3_column_double(_handle, column);

    /// <summary>Returns the bytes of a blob or of a text in UTF-8. They are valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_handle, column);

    public Digest DigestAt(int column) => new(Bytes(column));

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public void Dispose() => raw.sqlite3_reset(_handle);

    public void Close() => _handle.Dispose();

    private static sqlite3_stmt Prepare(sqlite3 database, string sql)
    {
        var code = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle);
        SqliteException.ThrowExceptionForRC(code, database);
        return handle;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, database);
    }
}
