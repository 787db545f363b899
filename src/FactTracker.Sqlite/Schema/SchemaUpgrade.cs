using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Schema;

/// <summary>Brings files to the version of the schema that this library writes.</summary>
internal static class SchemaUpgrade
{
    /// <summary>Checks that a file is a store of this version.</summary>
    /// <exception cref="InvalidDataException">It is another database.</exception>
    /// <exception cref="StoreVersionException">It is of another version.</exception>
    public static void Check(Session session, string path)
    {
        var version = VersionOf(session, path);
        if (version == 0) throw new InvalidDataException($"{path} is an empty database, not a store of claims.");
        if (version < SchemaScripts.Version) throw new StoreVersionException(path, version, SchemaScripts.Version);
    }

    /// <summary>Creates the tables of an empty file, or brings those of an older version forward.</summary>
    /// <exception cref="InvalidDataException">It is another database.</exception>
    /// <exception cref="StoreVersionException">It is of a later version.</exception>
    public static void Run(Session session, string path)
    {
        if (VersionOf(session, path) == SchemaScripts.Version) return;
        session.Execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL");
        session.Write(() => Upgrade(session, path));
    }

    // Another process may have been first: the version is read again under the lock.
    private static int Upgrade(Session session, string path)
    {
        foreach (var script in SchemaScripts.After(VersionOf(session, path))) session.Execute(script);
        session.Execute($"PRAGMA application_id = {SchemaScripts.ApplicationId}; PRAGMA user_version = {SchemaScripts.Version}");
        return SchemaScripts.Version;
    }

    private static int VersionOf(Session session, string path)
    {
        var version = (int)session.Number("PRAGMA user_version")!.Value;
        if (session.Number("PRAGMA application_id") != SchemaScripts.ApplicationId)
        {
            if (version != 0 || session.Number("SELECT count(*) FROM sqlite_schema") != 0)
            {
                throw new InvalidDataException($"{path} is a database of another application, not a store of claims.");
            }
        }
        else if (version > SchemaScripts.Version)
        {
            throw new StoreVersionException(path, version, SchemaScripts.Version);
        }

        return version;
    }
}
