using System.IO.Compression;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Contract;

public sealed class PeekedInputTests
{
    public static TheoryData<int> Lengths => [0, 1, 2, 65_535, 65_536, 65_537, 200_000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task The_text_is_whole_behind_its_head(int length)
    {
        var text = TextOf(length);
        foreach (var stream in (Stream[])[
            new MemoryStream(text), new BufferedStream(Gzipped(text)), Gzipped(text), new UnwindableStream(text)
        ])
        {
            await using var input = await PeekedInput.OpenAsync(stream, TestContext.Current.CancellationToken);

            input.Head.ToArray().Should().Equal(text[..Math.Min(length, 65_536)]);
            (await BytesOf(input.Text)).Should().Equal(text);
            stream.CanRead.Should().BeTrue("the stream stays open");
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_text_in_memory_is_whole_behind_its_head(int length)
    {
        var text = TextOf(length);
        foreach (var memory in (byte[][])[text, Gzipped(text).ToArray()])
        {
            await using var input = PeekedInput.Of(memory);

            input.Head.ToArray().Should().Equal(text[..Math.Min(length, 65_536)]);
            (await BytesOf(input.Text)).Should().Equal(text);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task A_file_is_closed_when_the_input_is_disposed_of(int length)
    {
        var text = TextOf(length);
        var path = Path.GetTempFileName();
        foreach (var bytes in (byte[][])[text, Gzipped(text).ToArray()])
        {
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            await using (var input = await PeekedInput.OpenFileAsync(path, TestContext.Current.CancellationToken))
            {
                input.IsCompressed.Should().Be(bytes != text);
                (await BytesOf(input.Text)).Should().Equal(text);
            }

            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                File.Delete(path);
            }
        }
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([1, 2, 3]) { Position = 1 };
        await using var input = await PeekedInput.OpenAsync(stream, TestContext.Current.CancellationToken);

        (await BytesOf(input.Text)).Should().Equal(2, 3);
    }

    [Fact]
    public async Task What_only_begins_as_gzip_is_refused() =>
        await FluentActions.Invoking(() => PeekedInput.OpenAsync(new MemoryStream([0x1F, 0x8B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])))
            .Should()
            .ThrowAsync<InvalidDataException>();

    private static byte[] TextOf(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)('a' + (i % 26)))];

    private static MemoryStream Gzipped(byte[] text)
    {
        var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(text);
            if (text.Length == 0) gzip.Flush();
        }

        if (zipped.Length == 0) zipped.Write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        zipped.Position = 0;
        return zipped;
    }

    private static async Task<byte[]> BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    private sealed class UnwindableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
