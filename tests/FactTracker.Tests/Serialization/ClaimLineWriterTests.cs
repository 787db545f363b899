using System.Text;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization;

public sealed class ClaimLineWriterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Record_by_record_the_lines_are_those_of_the_whole_set() => SetGen.Any.Sample(
        set => WriteAsync(set with { Extensions = set.Extensions.Without("sources").Without("claims") }).GetAwaiter().GetResult(),
        iter: Effort.Tries(500));

    [Fact]
    public async Task A_source_is_written_once_and_another_of_its_id_not_at_all()
    {
        using var stream = new MemoryStream();
        await using (var lines = new ClaimLineWriter(stream))
        {
            (await lines.WriteAsync(new Source("a") { Title = "t" }, Cancel)).Should().Be(SourceLine.Written);
            (await lines.WriteAsync(new Source("a") { Title = "t" }, Cancel)).Should().Be(SourceLine.Repeated);
            (await lines.WriteAsync(new Source("a") { Title = "u" }, Cancel)).Should().Be(SourceLine.IdTaken);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"facttracker\":\"1.0\"}\n{\"source\":{\"id\":\"a\",\"title\":\"t\"}}\n");
    }

    [Fact]
    public async Task Many_sources_are_told_apart()
    {
        await using var lines = new ClaimLineWriter(Stream.Null);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 5_000; i++)
            {
                (await lines.WriteAsync(new Source($"s{i}") { Title = "t" }, Cancel)).Should()
                    .Be(round == 0 ? SourceLine.Written : SourceLine.Repeated);
            }
        }
    }

    [Fact]
    public async Task The_header_comes_first_or_not_at_all()
    {
        await using var lines = new ClaimLineWriter(Stream.Null);
        await lines.WriteAsync(new Claim("a") { Text = "t" }, Cancel);

        await FluentActions.Awaiting(() => lines.WriteHeaderAsync(ClaimSet.Empty, Cancel).AsTask())
            .Should()
            .ThrowAsync<InvalidOperationException>();
    }

    private static async Task WriteAsync(ClaimSet set)
    {
        using var stream = new MemoryStream();
        await using (var lines = new ClaimLineWriter(stream))
        {
            await lines.WriteHeaderAsync(set);
            foreach (var source in set.Sources) await lines.WriteAsync(source);
            foreach (var claim in set.Claims) await lines.WriteAsync(claim);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(set.ToJson(new WritingOptions { Form = SerializationForm.Lines }));
    }
}
