using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange;

/// <summary>
/// Writing and reading a set of twice the size takes about twice the work, in every format and for every shape. The work is counted in
/// bytes: those written, and those that the thread allocates, which a repeated part or a copy of what came before shows as well as time
/// does.
/// </summary>
public sealed class FormatGrowthTests
{
    private const int Size = 300;
    private const int Times = 4;

    // A quadratic part that takes as much as all linear ones at the small size makes the large one 10 times as much, not 4.
    private const double MostGrowth = Times * 1.5;

    public static TheoryData<string, string> Written => Table(ClaimSetFormats.All.Where(format => format is IWritableFormat));

    public static TheoryData<string, string> Read =>
        Table(ClaimSetFormats.All.Where(format => format is IWritableFormat and IReadableFormat));

    [Theory]
    [MemberData(nameof(Written))]
    public void Writing_grows_as_the_set_does(string format, string shape)
    {
        var (small, large) = (WorkOfWriting(format, shape, Size), WorkOfWriting(format, shape, Size * Times));

        large.Bytes.Should().BeLessThanOrEqualTo((long)(small.Bytes * MostGrowth), "the text should be as long as the set is large");
        large.Allocated.Should().BeLessThanOrEqualTo(
            (long)(small.Allocated * MostGrowth), "what is allocated should be in proportion to the set");
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void Reading_grows_as_the_text_does(string format, string shape)
    {
        var (small, large) = (WorkOfReading(format, shape, Size), WorkOfReading(format, shape, Size * Times));

        large.Should().BeLessThan((long)(small * MostGrowth), "what is allocated should be in proportion to the text");
    }

    private static TheoryData<string, string> Table(IEnumerable<IClaimSetFormat> formats)
    {
        var rows = new TheoryData<string, string>();
        foreach (var format in formats)
        {
            foreach (var shape in ShapedSets.Names.Where(shape => !RepeatsSources(format, shape)))
            {
                rows.Add(format.Name, shape);
            }
        }

        return rows;
    }

    // Each row of a table has all that its sources say, as a table has no other place for them.
    private static bool RepeatsSources(IClaimSetFormat format, string shape) =>
        format.Name is "csv" or "tsv" or "xlsx"
            && shape is "source based on many, cited by all" or "dense graph of sources";

    private static (long Bytes, long Allocated) WorkOfWriting(string format, string shape, int size)
    {
        var set = ShapedSets.Of(shape, size);
        Write(format, ShapedSets.Of(shape, 1)); // What is made once, such as a table, is not counted.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = Write(format, set);
        return (text.Length, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long WorkOfReading(string format, string shape, int size)
    {
        var text = Write(format, ShapedSets.Of(shape, size));
        var reader = (IReadableFormat)Find(format);
        reader.Read(text); // What is made once, such as a table or memory of a pool, is not counted.
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Write(string format, ClaimSet set)
    {
        using var text = new MemoryStream();
        ((IWritableFormat)Find(format)).Write(set, text);
        return text.ToArray();
    }

    private static IClaimSetFormat Find(string name) => ClaimSetFormats.All.Single(format => format.Name == name);
}
