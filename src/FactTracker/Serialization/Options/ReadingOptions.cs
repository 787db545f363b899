using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactTracker.Serialization;

/// <summary>How a set is read. Every limit has a default that real sets stay far below and a hostile file does not.</summary>
/// <remarks>
/// Past a limit there is a problem (FT0106) at the place, and what stands around it is read all the same. How long a list may be and how many
/// records a set may have needs no limit of its own: both are in proportion to the bytes.
/// </remarks>
/// <example><code>ClaimSetReader.ReadFile("big.claims.json", new ReadingOptions { MaxProblems = 100 });</code></example>
public sealed record ReadingOptions
{
    private const int MostDepth = 1_000;

    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The form the text is in, or null to tell it by the text.</summary>
    public SerializationForm? Form { get; init; }

    /// <summary>The name to give problems for the file they are in, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>How many cores reading may use; -1, the default, for all there are. What comes of it is the same with any number: parts of a long
    /// text are read ahead and put together in its order. 1 keeps all work on the calling thread.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>
    /// How deep objects and lists may be nested, the text itself counted; 64, as the format has it. Deeper values are not read, each with a
    /// problem.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 1,000: reading goes as deep as the text does.</exception>
    public int MaxDepth { get; init => field = Checked(value, MostDepth); } = 64;

    /// <summary>How many bytes a text may have; 1 GiB, as the whole of it is held while it is read. A longer one is not read at all.</summary>
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
    /// How many problems are reported; 10,000, more than anybody reads. Reading goes on, and one more problem stands for all that are not told. Line
    /// by line (<see cref="ClaimLineReader"/>) it holds for each line.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxProblems { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;

    private static T Checked<T>(T value, T most, [CallerMemberName] string name = "")
        where T : INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, T.One, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
