namespace FactTracker.Sqlite.Engine;

/// <summary>The keys of versions. They are in the order of the store, first versions by themselves and later ones by themselves.</summary>
/// <remarks>
/// Most records are never replaced. Their keys follow one another, so that the word index holds each in a byte; only the keys of later
/// versions have numbers to spare between them.
/// </remarks>
internal static class VersionKey
{
    /// <summary>Greater than the key of each first version, and not greater than that of any later one.</summary>
    public const long Revised = 1L << 62;

    /// <summary>The greatest number of a record.</summary>
    public const long MostNumbers = 1L << 41;

    /// <summary>The greatest number of a revision.</summary>
    public const long MostRevisions = (1L << RevisionBits) - 1;

    private const int RevisionBits = 20;

    /// <summary>The number of a record in SQL, from the key in a column.</summary>
    public static string NumberSql(string key) => $"iif({key} < {Revised}, {key}, ({key} - {Revised}) >> {RevisionBits})";

    /// <summary>Returns the key of a version.</summary>
    /// <param name="number">The number of the record, from 1.</param>
    /// <param name="revision">0 for the first version.</param>
    public static long Of(long number, long revision) => revision == 0 ? number : Revised + (number << RevisionBits) + revision;

    /// <summary>Returns the number of the record.</summary>
    public static long NumberOf(long key) => key < Revised ? key : (key - Revised) >> RevisionBits;

    /// <summary>Returns the number of the revision.</summary>
    public static long RevisionOf(long key) => key < Revised ? 0 : key & MostRevisions;
}
