using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FactTracker.Sqlite.Engine;

/// <summary>A connection and the statements that were prepared on it.</summary>
/// <remarks>One task uses it at a time, so that SQLite need not lock it for each of the thirty calls that a claim takes.</remarks>
internal sealed class Session : IDisposable
{
    private readonly sqlite3 _database;
    private readonly UnchangingFile? _file;
    private readonly Dictionary<string, Statement> _statements = [];

    static Session() => Batteries_V2.Init();

    private Session(sqlite3 database, UnchangingFile? file)
    {
        _database = database;
        _file = file;
    }

    /// <summary>How many rows the last statement changed.</summary>
    public int Changes => raw.sqlite3_changes(_database);

    public static Session Open(string path, SqliteOpenMode mode, TimeSpan patience) => Open(path, mode switch
    {
        SqliteOpenMode.ReadOnly => raw.SQLITE_OPEN_READONLY,
        SqliteOpenMode.ReadWrite => raw.SQLITE_OPEN_READWRITE,
        _ => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
    }, patience);

    /// <summary>Opens a database that exists, for reading only, also where no file can be created beside it.</summary>
    public static Session OpenToRead(string path, TimeSpan patience)
    {
        var session = Open(path, SqliteOpenMode.ReadOnly, patience);
        try
        {
            session.Number("PRAGMA schema_version"); // The first read looks for the log.
            return session;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_CANTOPEN)
        {
            session.Dispose();
            var file = UnchangingFile.Find(path, error);
            return Open(file.Uri, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI, patience, file);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static Session Open(string name, int flags, TimeSpan patience, UnchangingFile? file = null)
    {
        var code = raw.sqlite3_open_v2(name, out var database, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        var session = new Session(database, file);
        try
        {
            SqliteException.ThrowExceptionForRC(code, database);
            raw.sqlite3_busy_timeout(database, (int)Math.Clamp(patience.TotalMilliseconds, 0, int.MaxValue));
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Returns the statement of an SQL text, prepared once. It must not be in use already.</summary>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement)) _statements.Add(sql, statement = new Statement(_database, sql));
        return statement;
    }

    /// <summary>Runs a script of several statements without rows.</summary>
    public void Execute(string script)
    {
        var code = raw.sqlite3_exec(_database, script);
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, _database);
    }

    /// <summary>Returns the number in the first column of the first row, or null where there is no row or no number.</summary>
    public long? Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() && !statement.IsNull(0) ? statement.Long(0) : null;
    }

    /// <summary>Runs work whose changes count as a whole or not at all. The database is locked for other writers from the beginning.
    /// </summary>
    public T Write<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // An error of input or output may have rolled the transaction back already.
            if (raw.sqlite3_get_autocommit(_database) == 0) Execute("ROLLBACK");
            throw;
        }
    }

    /// <summary>Runs work that sees one state of the database.</summary>
    public T Read<T>(Func<T> work, CancellationToken cancellationToken)
    {
        using var stop = cancellationToken.Register(() => raw.sqlite3_interrupt(_database));
        Execute("BEGIN");
        try
        {
            var result = work();
            _file?.Check();
            return result;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(error.Message, error, cancellationToken);
        }
        finally
        {
            if (raw.sqlite3_get_autocommit(_database) == 0) Execute("COMMIT");
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Close();
        _database.Dispose();
    }
}
