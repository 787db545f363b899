using System.Buffers;
using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization.Writing;

/// <summary>A large set is written in parts on several cores, and nothing of that shows.</summary>
public sealed class ParallelWritingTests
{
    private static readonly WritingOptions[] Ways =
    [
        new(),
        new() { Indented = false },
        new() { Form = SerializationForm.Lines },
    ];

    /// <summary>Numbers of records around those that make one part, and two.</summary>
    public static TheoryData<int, int> Sizes => new()
    {
        { 0, 0 }, { 0, 1 }, { 1, 0 }, { 255, 2 }, { 256, 256 }, { 0, 257 }, { 257, 0 }, { 300, 2_000 }, { 2_000, 513 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_same_bytes_come_out_on_any_number_of_cores(int sources, int claims)
    {
        var set = new ClaimSet
        {
            Title = "Many",
            Sources = SourceList.Create([.. Enumerable.Range(0, sources).Select(number => new Source($"s{number}") { Title = "S" })]),
            Claims = ClaimList.Create([.. Enumerable.Range(0, claims)
                .Select(number => new Claim($"c{number}") { Text = new string('x', number % 700), When = "2024" })]),
        };

        foreach (var way in Ways)
        {
            AssertSame(set, way);
            ClaimSetReader.Read(Written(set, way)).Set.Should().Be(set);
        }
    }

    [Fact]
    public void A_document_of_many_parts_is_laid_out_as_one_of_a_single_part()
    {
        var set = new ClaimSet
        {
            Claims = ClaimList.Create([.. Enumerable.Range(0, 600).Select(number => new Claim($"c{number}") { Text = "A" })])
        };
        var expected = "{\n  \"facttracker\": \"1.0\",\n  \"claims\": [\n"
            + string.Join(",\n", set.Claims.Select(claim => $"    {{\n      \"id\": \"{claim.Id}\",\n      \"text\": \"A\"\n    }}"))
            + "\n  ]\n}\n";

        set.ToJson().Should().Be(expected);
    }

    [Fact]
    public void Records_that_could_not_be_read_follow_those_of_the_last_part() =>
        SetGen.Sized(4).Sample(
            some =>
            {
                var lost = RawJson.Parse("[7,{\"no\":\"id\"}]");
                var set = some with
                {
                    Claims = [.. some.Claims, .. Enumerable.Range(0, 520).Select(number => new Claim($"more-{number}") { Text = "A" })],
                    Extensions = some.Extensions.With("claims", lost).With("sources", lost),
                };
                foreach (var way in Ways)
                {
                    AssertSame(set, way);
                }
            },
            iter: Effort.Tries(100));

    [Fact]
    public async Task Whoever_cannot_take_more_stops_the_writing()
    {
        var set = new ClaimSet
        {
            Claims = ClaimList.Create([.. Enumerable.Range(0, 5_000).Select(number => new Claim($"c{number}") { Text = "A" })])
        };
        using var small = new MemoryStream(new byte[50_000]);

        FluentActions.Invoking(() => ClaimSetWriter.Write(set, small)).Should().Throw<NotSupportedException>();
        await FluentActions
            .Awaiting(() => ClaimSetWriter.WriteAsync(set, Stream.Null, cancellationToken: new CancellationToken(canceled: true)))
            .Should()
            .ThrowAsync<OperationCanceledException>();
    }

    private static void AssertSame(ClaimSet set, WritingOptions way)
    {
        var alone = Written(set, way with { MaxDegreeOfParallelism = 1 });
        foreach (var cores in (int[])[-1, 2, 5])
        {
            Written(set, way with { MaxDegreeOfParallelism = cores }).Should().Equal(alone);
        }
    }

    private static byte[] Written(ClaimSet set, WritingOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output, options);
        return output.WrittenSpan.ToArray();
    }
}
