using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FactTracker.Sqlite.Engine;

/// <summary>
/// A database where no file can be created beside it, as on read-only media: it is read without the log and without locks, as a file that
/// nobody changes.
/// </summary>
/// <remarks>
/// Somebody else may be able to write there after all. A read during which the length or the time of the file changed, or a log appeared,
/// is therefore refused.
/// </remarks>
internal sealed class UnchangingFile
{
    private readonly FileInfo _file;
    private readonly (long Length, DateTime Written) _state;

    private UnchangingFile(string path)
    {
        _file = new FileInfo(Path.GetFullPath(path));
        _state = (_file.Length, _file.LastWriteTimeUtc);
    }

    /// <summary>The name by which SQLite opens it.</summary>
    public string Uri
    {
        get
        {
            var parts = _file.FullName.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
            return $"file:///{string.Join('/', parts.Select(System.Uri.EscapeDataString))}?immutable=1";
        }
    }

    private FileInfo Log => new(_file.FullName + "-wal");

    /// <summary>Returns the file, after SQLite could not open a log or shared memory beside it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="error">What SQLite reports.</param>
    /// <exception cref="SqliteException">There is no such file, or batches in the log are not yet in it.</exception>
    public static UnchangingFile Find(string path, SqliteException error)
    {
        if (!File.Exists(path)) throw error;
        var file = new UnchangingFile(path);
        if (file.Log is not { Exists: true, Length: > 0 }) return file;
        throw new SqliteException(
            $"{path} cannot be read here: {path}-wal has batches that are not yet in it, and no file can be created beside them. "
            + "Open it once where the directory can be written.", error.SqliteErrorCode, error.SqliteExtendedErrorCode);
    }

    /// <summary>Checks that what was read is what the file held all the time.</summary>
    /// <exception cref="SqliteException">The file changed.</exception>
    public void Check()
    {
        _file.Refresh();
        if (_file.Exists && (_file.Length, _file.LastWriteTimeUtc) == _state && Log is not { Exists: true, Length: > 0 }) return;
        throw new SqliteException(
            $"{_file.FullName} was changed while it was read as a file that nobody changes. Open it again.", raw.SQLITE_BUSY);
    }
}
