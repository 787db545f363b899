using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>Lines come in order, with their numbers, on one core and on several, however the text comes.</summary>
public sealed class ClaimLineReaderTests
{
    private const int Claims = 20_000; // Some three megabytes: many blocks.
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_cores_give_what_one_gives()
    {
        var text = Text(Claims);
        var one = await ReadAsync(new MemoryStream(text), 1);
        var several = await ReadAsync(new MemoryStream(text), 4);

        several.SequenceEqual(one).Should().BeTrue();
        several.Should().HaveCount(Claims + 1);
        several.Select(line => line.Number).Should().BeInAscendingOrder();
        several.Sum(line => line.Problems.Count).Should().Be(Claims / 100);
        several[0].Header.Should().NotBeNull();
        several[1].Number.Should().Be(4, "two empty lines stand before it");
    }

    [Fact]
    public async Task It_does_not_matter_in_what_pieces_the_text_comes()
    {
        var text = Text(50);
        var pipe = new Pipe();
        var writing = Task.Run(async () =>
        {
            foreach (var one in text)
            {
                await pipe.Writer.WriteAsync(new[] { one }, Cancellation);
            }

            await pipe.Writer.CompleteAsync();
        }, Cancellation);
        var pieces = new List<ClaimLine>();
        await foreach (var line in ClaimLineReader.ReadAsync(pipe.Reader, cancellationToken: Cancellation)) pieces.Add(line);
        await writing;

        pieces.SequenceEqual(await ReadAsync(new MemoryStream(text), 1)).Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_line_is_given_before_the_next_one_comes(int cores)
    {
        var pipe = new Pipe();
        await using var lines = ClaimLineReader.ReadAsync(pipe.Reader, new ReadingOptions { MaxDegreeOfParallelism = cores }, Cancellation)
            .GetAsyncEnumerator(Cancellation);
        for (var number = 1; number <= 3; number++)
        {
            await pipe.Writer.WriteAsync("{\"facttracker\":\"1.0\"}\n"u8.ToArray(), Cancellation);
            (await lines.MoveNextAsync()).Should().BeTrue();
            lines.Current.Number.Should().Be(number);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_line_that_is_too_long_costs_no_other(int cores)
    {
        var text = $"{{\"facttracker\":\"1.0\"}}\n{{\"claim\":{{\"id\":\"a\",\"text\":\"{new string('x', 600_000)}\"}}}}\n{{\"claim\":{{\"id\":\"b\",\"text\":\"short\"}}}}";
        var lines = new List<ClaimLine>();
        var options = new ReadingOptions { MaxDegreeOfParallelism = cores, MaxBytes = 1_000 };
        await foreach (var line in ClaimLineReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options, Cancellation))
            lines.Add(line);

        lines.Select(line => line.Number).Should().Equal(1, 2, 3);
        lines[1].Problems.Single.Should().NotBeNull();
        lines[1].Problems[0].Rule.Should().Be(Rules.LimitPassed);
        lines[2].Claim!.Id.Text.Should().Be("b");
    }

    [Fact]
    public async Task Whoever_has_seen_enough_may_leave()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("{\"facttracker\":\"1.0\"}\n"u8.ToArray(), Cancellation);
        await foreach (var line in ClaimLineReader.ReadAsync(pipe.Reader, cancellationToken: Cancellation))
        {
            line.Header.Should().NotBeNull();
            break;
        }
    }

    private static async Task<List<ClaimLine>> ReadAsync(Stream stream, int cores)
    {
        var lines = new List<ClaimLine>();
        await foreach (var line in ClaimLineReader.ReadAsync(stream, new ReadingOptions { MaxDegreeOfParallelism = cores }, Cancellation))
            lines.Add(line);
        return lines;
    }

    private static byte[] Text(int claims)
    {
        var text = new StringBuilder("{\"facttracker\":\"1.0\",\"title\":\"Lines\"}\n\n \n");
        for (var number = 0; number < claims; number++)
        {
            var when = number % 100 == 99 ? "2014-13" : "2014-05";
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""{"claim":{"id":"claim-{{number}}","text":"Somebody said so in so many words, {{number}} times","when":"{{when}}","tags":["a","b"]} }""")
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
