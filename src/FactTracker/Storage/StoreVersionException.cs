namespace FactTracker.Storage;

/// <summary>A store was written by another version of the library, and this version cannot use it.</summary>
/// <remarks>A store of a later version needs a later version of the library. One of an earlier version is brought forward when it is opened
/// for writing.</remarks>
/// <example><code>
/// try { await using var store = await SqliteClaimStore.OpenAsync("claims.db"); }
/// catch (StoreVersionException error) { Console.Error.WriteLine(error.Message); }
/// </code></example>
public sealed class StoreVersionException : Exception
{
    /// <summary>Reports the version of a store.</summary>
    /// <param name="store">The name of the store: the path of a file, or the name of a database.</param>
    /// <param name="found">The version of its schema.</param>
    /// <param name="known">The version of the schema that the library writes.</param>
    public StoreVersionException(string store, int found, int known)
        : base(MessageOf(store, found, known)) =>
        (Store, Found, Known) = (store, found, known);

    /// <summary>The name of the store.</summary>
    public string Store { get; }

    /// <summary>The version of its schema.</summary>
    public int Found { get; }

    /// <summary>The version of the schema that the library writes.</summary>
    public int Known { get; }

    private static string MessageOf(string store, int found, int known) =>
        $"{store} has version {found} of the schema of stores, " + (found > known
            ? $"and this version of FactTracker knows versions up to {known}: use a later one."
            : $"and this is version {known}: open it for writing once to bring it forward.");
}
