using System.Numerics;
using System.Runtime.CompilerServices;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>How a text is read, in whatever format. Every limit has a default that real files stay far below and a hostile one does not.</summary>
/// <remarks>
/// <para>Past a limit there is a problem (FT0106) at the place, and the rest of the text is read all the same. The length of a list and the number of
/// records need no limit of their own: both are in proportion to the bytes.</para>
/// <para>Options that only some formats take come along by <see cref="With"/>; a format ignores those it does not know, and says by
/// <c>IReadableFormat.OptionTypes</c> which ones it does. Equal by content.</para>
/// </remarks>
/// <example><code>ClaimSetFormats.All.ReadFile("big.claims.json", new ReadingOptions { MaxProblems = 100 });</code></example>
public sealed record ReadingOptions
{
    internal const int MostDepth = 1_000;

    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The name of the file that problems carry, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>How many cores reading may use; -1, the default, for all there are. What comes of it is the same with any number: parts of a long
    /// text are read ahead and put together in its order. 1 keeps all work on the calling thread.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>
    /// How deep objects and lists may be nested, the text itself counted; 64, as the native format has it. Deeper values are not read, each with a
    /// problem.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,000: reading goes as deep as the text does.</exception>
    public int MaxDepth { get; init => field = Checked(value, MostDepth); } = 64;

    /// <summary>
    /// How many bytes a text may have that is held as a whole while it is read, or one record of a text that is streamed; 1 GiB. A longer one is not
    /// read at all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public long MaxBytes { get; init => field = Checked(value, long.MaxValue); } = 1L << 30;

    /// <summary>
    /// How many bytes a string or name may have as it stands in the text; 16 MiB, more than any text a claim quotes. A longer one is not read.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxStringBytes { get; init => field = Checked(value, int.MaxValue); } = 1 << 24;

    /// <summary>
    /// How many members an object may have beyond those that the format lists: extensions, qualifiers, translations, the members of an extension;
    /// 10,000, as each name is held to be compared with the others. Those of a record beyond it are left out; an extension beyond it is as a whole.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxMembers { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    /// <summary>
    /// How many problems are reported; 10,000, more than anybody reads. Reading goes on; in the native format one
    /// more problem stands for all that are not reported, and line by line (<see cref="ClaimLineReader"/>) the limit holds for each line.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxProblems { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    /// <summary>The form of a native text, or null to find it out by the text.</summary>
    internal SerializationForm? Form { get; init; }

    private ValueList<IFormatOptions> Formats { get; init; }

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;

    /// <summary>The same options together with options that only some formats take; of one type the last ones count.</summary>
    /// <param name="options">The options.</param>
    /// <example><code>var options = ReadingOptions.Default.With(new TableOptions { Columns = ColumnMapping.Empty.With("Jahr", "when") });</code></example>
    public ReadingOptions With(IFormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return this with { Formats = [.. Formats.Where(other => other.GetType() != options.GetType()), options] };
    }

    /// <summary>The options of a type that were given by <see cref="With"/>, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <example><code>var columns = options.Of&lt;TableOptions&gt;()?.Columns ?? ColumnMapping.Empty;</code></example>
    public T? Of<T>()
        where T : class, IFormatOptions => Formats.OfType<T>().FirstOrDefault();

    /// <summary>The options to read a file with: those given or the defaults, with the path for the name of the file unless they have another.</summary>
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
