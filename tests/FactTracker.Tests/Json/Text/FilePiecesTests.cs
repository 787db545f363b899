using FactTracker.Json;

namespace FactTracker.Tests.Json.Text;

/// <summary>A file taken in by pieces is the file.</summary>
public sealed class FilePiecesTests : IDisposable
{
    private const int Length = (9 << 20) + 7; // Two pieces of four megabytes at least.
    private readonly string _path = Path.GetTempFileName();
    private readonly byte[] _content = [.. Enumerable.Range(0, Length).Select(i => (byte)((i ^ (i >> 11)) & 0xFF))];

    public FilePiecesTests() => File.WriteAllBytes(_path, _content);

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(0, Length, 2, Length)]
    [InlineData(0, Length, 7, Length)]
    [InlineData(13, Length, 2, Length - 13)]
    [InlineData(0, 8 << 20, 2, 8 << 20)]
    [InlineData(0, Length + 5, 2, Length)]
    [InlineData(0, Length, 1, 0)]
    [InlineData(0, 1 << 20, 2, 0)]
    [InlineData(Length - 10, Length, 2, 0)]
    public async Task It_is_read_from_where_it_stands_as_far_as_there_is_room(int start, int room, int cores, int expected)
    {
        await using var file = File.OpenRead(_path);
        file.Position = start;
        var read = new byte[room];

        (await FilePieces.ReadAsync(file, read, cores, TestContext.Current.CancellationToken)).Should().Be(expected);

        read.AsSpan(0, expected).SequenceEqual(_content.AsSpan(start, expected)).Should().BeTrue();
        file.Position.Should().Be(start + expected);
    }

    [Fact]
    public async Task Whoever_stops_it_is_heard()
    {
        await using var file = File.OpenRead(_path);

        await FluentActions.Awaiting(() => FilePieces.ReadAsync(file, new byte[Length], 2, new CancellationToken(canceled: true)))
            .Should()
            .ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task What_goes_wrong_is_told_as_it_is_by_the_system()
    {
        await using var file = new FileStream(_path, FileMode.Open, FileAccess.Write);

        await FluentActions.Awaiting(() => FilePieces.ReadAsync(file, new byte[Length], 2, TestContext.Current.CancellationToken))
            .Should()
            .ThrowAsync<UnauthorizedAccessException>();
    }
}
