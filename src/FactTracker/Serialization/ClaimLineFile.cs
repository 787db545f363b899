using FactTracker.Serialization.Filed;

namespace FactTracker.Serialization;

/// <summary>
/// A claim set whose records stay in a file in the line form and are read each time they are asked for, so that it can be larger than
/// memory.
/// </summary>
/// <remarks>
/// <para>It is a set like any other: it can be written in another format, queried and compared. In memory are the places of the records,
/// some eight bytes each, the records used last, and the indexes of what was asked of the set. Going through the records in order takes
/// about the time of reading the file.</para>
/// <para>The set is valid until the file is closed or changed. It can be used on several threads, which then wait for each other.</para>
/// </remarks>
/// <example><code>
/// using var file = await ClaimLineFile.OpenAsync("big.claims.jsonl");
/// if (file is not null) await TableFormat.Csv.WriteFileAsync(file.Set, "big.csv");
/// </code></example>
public sealed class ClaimLineFile : IDisposable
{
    private readonly FileStream _file;
    private readonly bool _isOwn;

    private ClaimLineFile(FileStream file, bool isOwn, ClaimSet set) => (_file, _isOwn, Set) = (file, isOwn, set);

    /// <summary>The set that is in the file.</summary>
    /// <remarks>A record whose line was changed since the file was opened throws an <see cref="IOException"/> when it is asked
    /// for.</remarks>
    public ClaimSet Set { get; }

    /// <summary>Opens a file and reads it once, to find its records.</summary>
    /// <param name="path">The path of a file in the line form, not compressed.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// The file, or null when it is not in the line form, anything in it is an error, or two records have the same id: then
    /// <see cref="ClaimSetReader"/> says what is wrong, and keeps the rest.
    /// </returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static Task<ClaimLineFile?> OpenAsync(
        string path, ReadingOptions? options = null, CancellationToken cancellationToken = default) =>
        OpenAsync(
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous), isOwn: true,
            options, cancellationToken);

    /// <summary>Reads an open file once, to find its records.</summary>
    /// <param name="file">The file, which is read from its beginning. It stays open, and must not be written to.</param>
    /// <param name="options">How to read, or null for the defaults; <see cref="ReadingOptions.MaxBytes"/> applies to each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The file, or null as for <see cref="OpenAsync(string, ReadingOptions, CancellationToken)"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<ClaimLineFile?> OpenAsync(
        FileStream file, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return OpenAsync(file, isOwn: false, options, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isOwn) _file.Dispose();
    }

    private static async Task<ClaimLineFile?> OpenAsync(
        FileStream file, bool isOwn, ReadingOptions? options, CancellationToken cancellationToken)
    {
        ClaimSet? set = null;
        try
        {
            set = await FiledSet.FindAsync(file, options ?? ReadingOptions.Default, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (set is null && isOwn) await file.DisposeAsync().ConfigureAwait(false);
        }

        return set is null ? null : new ClaimLineFile(file, isOwn, set);
    }
}
