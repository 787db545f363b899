namespace FactTracker.Cli.Stores;

/// <summary>What the command line calls a store: a SQLite file, or the address of a PostgreSQL database.</summary>
internal static class StoreAddress
{
    private const int ShortestDatabase = 512; // One page of the least size.
    private static readonly string[] Schemes = ["postgresql://", "postgres://"];

    // The first bytes of every SQLite database.
    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    /// <summary>Returns whether a name is the address of a database on a server.</summary>
    public static bool IsServer(string name) => Schemes.Any(scheme => name.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns whether a text begins as a SQLite database does.</summary>
    public static bool IsDatabase(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    /// <summary>Returns whether a name is that of a store: the address of a database, or a file that is one.</summary>
    /// <remarks>
    /// A file that cannot be opened is none; the code that reads it reports why. It is not asked about a file that this process has open as
    /// a store: closing it here would drop the locks of SQLite on it.
    /// </remarks>
    public static bool IsStore(string name) => IsServer(name) || IsDatabaseFile(name);

    /// <summary>Returns the name for messages: without the password that an address may have.</summary>
    public static string Shown(string name)
    {
        if (!IsServer(name)) return name;
        var start = name.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = name.AsSpan(start).IndexOfAny('/', '?') is >= 0 and var length ? start + length : name.Length;
        var server = name[start..end];
        if (server.LastIndexOf('@') is >= 0 and var at && server.AsSpan(0, at).IndexOf(':') is >= 0 and var colon)
            server = $"{server[..colon]}{server[at..]}";
        return name[..start] + server + WithoutQuery(name[end..]);
    }

    // Settings may have a password too; none of them matters to a reader of messages.
    private static string WithoutQuery(string rest) =>
        rest.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? rest[..query] : rest;

    private static bool IsDatabaseFile(string path)
    {
        try
        {
            // A pipe, which would give up what is read of it, has no length.
            if (new FileInfo(path) is not { Exists: true, Length: >= ShortestDatabase }) return false;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var head = new byte[Signature.Length];
            return IsDatabase(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
