using System.Numerics;
using System.Runtime.CompilerServices;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>
/// Options for reading text in any format. The default limits are far above the needs of real files and stop hostile ones.
/// </summary>
/// <remarks>
/// <para>Data beyond a limit is reported as a problem (FT0106) at its place, and the rest of the text is still read. The length of a list
/// and the number of records have no limit, because they are proportional to the number of bytes.</para>
/// <para>Format-specific options are added by <see cref="With"/>. A format ignores those that it does not support;
/// <c>IReadableFormat.OptionTypes</c> lists the ones it supports. Equal by content.</para>
/// </remarks>
/// <example><code>ClaimSetFormats.All.ReadFile("big.claims.json", new ReadingOptions { MaxProblems = 100 });</code></example>
public sealed record ReadingOptions
{
    internal const int MostDepth = 1_000;

    /// <summary>How much text a reader may produce by repetition in any case: more than small files need, and little memory.</summary>
    internal const long LeastExpansion = 1 << 24;

    /// <summary>How many bytes may be decompressed in any case.</summary>
    internal const long LeastDecompression = 1 << 26;

    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The file name that is reported with problems, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>
    /// How many cores reading may use; -1, the default, for all cores. The result does not depend on the number: parts of a long text are
    /// read ahead and put together in order. With 1, all work is done on the calling thread.
    /// </summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>
    /// How deep objects and lists may be nested, including the outermost; 64 by default, as in the native format. A deeper value is skipped
    /// and reported.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,000; the reader is recursive.</exception>
    public int MaxDepth { get; init => field = Checked(value, MostDepth); } = 64;

    /// <summary>
    /// The maximum number of bytes of a text that is held in memory as a whole, or of one record of a streamed text; 1 GiB by default. A
    /// longer one is not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public long MaxBytes { get; init => field = Checked(value, long.MaxValue); } = 1L << 30;

    /// <summary>
    /// The maximum number of bytes of a string or name as written in the text; 16 MiB by default, more than any quotation needs. A longer
    /// one is skipped.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxStringBytes { get; init => field = Checked(value, int.MaxValue); } = 1 << 24;

    /// <summary>
    /// The maximum number of members of an object that the format does not define: extensions, qualifiers, translations, the members of an
    /// extension; 10,000 by default, because each name is stored and compared with the others. Further members of a record are skipped; an
    /// extension with more members is skipped as a whole.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxMembers { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    /// <summary>
    /// The maximum number of problems of one rule that are reported; 10,000 by default. Reading continues after it, and a note (FT0118) has
    /// the number of the others, so that many problems of one rule hide no other. When a text is read record by record, as by <see
    /// cref="ClaimLineReader"/>, the limit applies to each record.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxProblems { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    /// <summary>
    /// How many characters a reader may produce for each byte of the text by using parts of the text repeatedly: shared texts of a
    /// workbook, macros and inherited fields of BibTeX, the thing that many references of JSON-LD, STIX or GEDCOM X refer to, what the
    /// statements of an entity have in common, the header of a column that is kept with each row; 64 by default, and always 16 MiB in all.
    /// At the limit, reading ends; the records before it are kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxExpansion { get; init => field = Checked(value, int.MaxValue); } = 64;

    /// <summary>
    /// How many bytes each compressed byte of gzip or of a workbook may be decompressed to; 100 by default, and always 64 MiB in all. Real
    /// files have ratios of 5 to 50. At the limit, reading ends; the records before it are kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDecompression { get; init => field = Checked(value, int.MaxValue); } = 100;

    /// <summary>
    /// Receives how far the reading has got, some hundred times for a large text and from any of the threads that read it; null for nobody.
    /// A format that needs all of its text first, such as a graph, says so only once it has the records.
    /// </summary>
    public IProgress<ReadingProgress>? Progress { get; init; }

    /// <summary>What this reading has used of its limits; null outside a reading.</summary>
    internal ReadingBounds? Bounds { get; init; }

    /// <summary>The form of a native text, or null to detect it.</summary>
    internal SerializationForm? Form { get; init; }

    /// <summary>Whether there are options that only some formats support.</summary>
    internal bool HasFormatOptions => !Formats.IsEmpty;

    private ValueList<IFormatOptions> Formats { get; init; }

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;

    /// <summary>Returns these options with format-specific options added. Options of the same type are replaced.</summary>
    /// <param name="options">The options.</param>
    /// <example><code>
    /// var options = ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Jahr", "when") });
    /// </code></example>
    public ReadingOptions With(IFormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return this with { Formats = [.. Formats.Where(other => other.GetType() != options.GetType()), options] };
    }

    /// <summary>Returns the options of a type that were added by <see cref="With"/>, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <example><code>var columns = options.Of&lt;MappingOptions&gt;()?.Mapping ?? RecordMapping.Empty;</code></example>
    public T? Of<T>()
        where T : class, IFormatOptions => Formats.OfType<T>().FirstOrDefault();

    /// <summary>
    /// Returns the options for reading a file: the given ones or the defaults, with the path as the file name unless they have one.
    /// </summary>
    internal static ReadingOptions For(string path, ReadingOptions? options) =>
        options is { FileName: not null } ? options : (options ?? Default) with { FileName = path };

    private static T Checked<T>(T value, T most, [CallerMemberName] string name = "")
        where T : INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, T.One, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
