using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace FactTracker.Cli.Stores;

/// <summary>Words what SQLite reports about a file, with what to do about it.</summary>
internal static class SqliteFaults
{
    /// <summary>Returns a sentence that begins with the name of the file.</summary>
    public static string SentenceOf(SqliteException exception, string name) => exception.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => $"{name} is locked by another process that writes to it. Try again when that has ended.",
        SQLITE_READONLY =>
            $"{name} is in a read-only place, and SQLite writes beside a file even to read it. Copy it, or change the permissions.",
        SQLITE_FULL =>
            $"{name} cannot be written: the disk is full. What was committed is kept; free some space and run the same command again.",
        SQLITE_CORRUPT => $"{name} is damaged. facttracker store verify lists what is wrong; restore the file from a copy.",
        SQLITE_CANTOPEN => $"{name} cannot be opened. Check that you may read it, and that you may write to its directory.",
        SQLITE_NOTADB => $"{name} is not a SQLite database, or is damaged at its beginning.",
        SQLITE_IOERR => $"{name} cannot be read or written: the disk reports an error. What was committed before is kept.",
        _ => $"{name}: {exception.Message}",
    };
}
