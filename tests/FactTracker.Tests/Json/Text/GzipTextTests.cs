using System.IO.Compression;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Text;

/// <summary>Gzip that was cut off is never read as if it were whole.</summary>
public sealed class GzipTextTests
{
    private static readonly byte[] Text =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5_000).Select(number => $"line {number * 7919 % 5000}\n")));

    public static TheoryData<int> Lengths => [0, 1, 2, 7, 8, 9, 16, 100, 1_000, 5_000];

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(1 << 16)]
    public void A_whole_text_is_read_of_one_member_and_of_several(int piece)
    {
        Read(Compress(Text), piece).Should().Equal(Text);
        Read([.. Compress(Text[..1_000]), .. Compress([]), .. Compress(Text[1_000..])], piece).Should().Equal(Text);
        Read(Compress([]), piece).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_text_that_was_cut_off_is_refused(int missing)
    {
        var compressed = Compress(Text);
        var cut = compressed[..Math.Max(compressed.Length - missing, 2)];

        var read = () => Read(cut, 1 << 12);

        if (missing == 0) read().Should().Equal(Text);
        else read.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public async Task It_is_refused_without_blocking_too()
    {
        using var stream = new GzipText(new MemoryStream(Compress(Text)[..^1]));

        var read = async () => await stream.CopyToAsync(Stream.Null);

        await read.Should().ThrowAsync<InvalidDataException>();
    }

    [Fact]
    public void What_follows_and_is_not_gzip_is_refused()
    {
        var read = () => Read([.. Compress(Text), 1, 2, 3], 1 << 12);

        read.Should().Throw<InvalidDataException>();
    }

    private static byte[] Read(byte[] compressed, int piece)
    {
        using var stream = new GzipText(new MemoryStream(compressed));
        using var output = new MemoryStream();
        var buffer = new byte[piece];
        while (stream.Read(buffer) is > 0 and var read) output.Write(buffer, 0, read);
        return output.ToArray();
    }

    private static byte[] Compress(byte[] text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal)) gzip.Write(text);
        return output.ToArray();
    }
}
