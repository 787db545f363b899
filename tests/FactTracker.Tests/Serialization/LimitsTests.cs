using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>
/// Each limit, just below it, at it and just past it, in both forms: past it there is one problem at its place, and the rest is read.
/// </summary>
public sealed class LimitsTests
{
    private const int Limit = 40;

    /// <summary>An option, and what is measured by it: made in that size, within a claim of a set.</summary>
    private static readonly
        Dictionary<string, (Func<ReadingOptions, ReadingOptions> Set, Func<int, SerializationForm, string> Make, string Path)> Limits =
        new()
        {
            ["depth of an extension"] = (
            options => options with { MaxDepth = Limit }, (size, form) => $"\"x:y\":{Nested(size - Outer(form))}",
            "['x:y']" + Elements(Limit)),
            ["depth of a value"] = (
            options => options with { MaxDepth = Limit }, (size, form) => $"\"value\":{Values(size - Outer(form))}", ".value"),
            ["length of a text"] = (
            options => options with { MaxStringBytes = Limit }, (size, _) => $"\"notes\":\"{new string('n', size)}\"", ".notes"),
            ["length of a text that repeats"] = (
            options => options with { MaxStringBytes = Limit }, (size, _) => $"\"subject\":\"{new string('n', size)}\"", ".subject"),
            ["length of a text in UTF-8"] = (
            options => options with { MaxStringBytes = Limit },
            (size, _) => $"\"notes\":\"{new string('é', size / 2)}{new string('n', size % 2)}\"", ".notes"),
            ["length of an escaped text"] = (
            options => options with { MaxStringBytes = Limit }, (size, _) => $"\"notes\":\"\\u0041{new string('n', size - 6)}\"", ".notes"),
            ["length of a name"] = (
            options => options with { MaxStringBytes = Limit }, (size, _) => $"\"x:{new string('n', size - 2)}\":1", "['x:"),
            ["length of a text in an extension"] = (
            options => options with { MaxStringBytes = Limit }, (size, _) => $"\"x:y\":[\"{new string('n', size)}\"]", "['x:y'][0]"),
            ["members of a record"] = (options => options with { MaxMembers = Limit }, (size, _) => Members(size), "['x:"),
            ["members of an extension"] = (
            options => options with { MaxMembers = Limit }, (size, _) => $"\"x:y\":{{{Members(size)}}}", "['x:y']['x:"),
            ["qualifiers"] = (
            options => options with { MaxMembers = Limit }, (size, _) => $"\"qualifiers\":{{{Members(size)}}}", ".qualifiers['x:"),
            ["problems"] = (
            options => options with { MaxProblems = Limit },
            (size, _) => string.Join(',', Enumerable.Range(0, size).Select(i => $"\"unlisted{i}\":1")), ".unlisted"),
        };

    public static TheoryData<string, SerializationForm> Cases =>
        new(Limits.Keys.SelectMany(
            name => (SerializationForm[])[SerializationForm.Document, SerializationForm.Lines], (name, form) => (name, form)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Past_a_limit_there_is_one_problem_and_the_rest_is_read(string name, SerializationForm form)
    {
        foreach (var size in (int[])[Limit - 1, Limit, Limit + 1])
        {
            var (set, make, path) = Limits[name];

            var reading =
                ClaimSetReader.Read(Encoding.UTF8.GetBytes(SetOf(make(size, form), form)), set(new ReadingOptions { Form = form }));

            var passed = reading.Problems.Where(problem => problem.Code is "FT0106" or "FT0118").ToList();
            reading.Set.Claims.Select(claim => claim.Id.Text).Should().Equal("c", "last");
            passed.Should().HaveCount(size > Limit ? 1 : 0, $"the size is {size}");
            foreach (var problem in passed)
            {
                problem.Path.Should().StartWith((form == SerializationForm.Document ? "$.claims[0]" : "$.claim") + path);
                problem.Line.Should().Be(2);
                problem.Remedy.Should().Contain("Max");
            }

            reading.HasErrors.Should().Be(size > Limit && name != "problems", "only a number of problems is no loss");
        }
    }

    [Theory]
    [InlineData(SerializationForm.Document)]
    [InlineData(SerializationForm.Lines)]
    public async Task A_text_past_the_size_is_not_read_at_all_through_any_door(SerializationForm form)
    {
        var text = Encoding.UTF8.GetBytes(SetOf("\"notes\":\"n\"", form));
        foreach (var most in (int[])[text.Length - 1, text.Length, text.Length + 1])
        {
            var options = new ReadingOptions { Form = form, MaxBytes = most };
            using var stream = new MemoryStream(text);
            foreach (var reading in (ClaimSetReading[])[
                ClaimSetReader.Read(text, options),
                await ClaimSetReader.ReadAsync(stream, options, TestContext.Current.CancellationToken)
            ])
            {
                reading.IsClaimSet.Should().Be(most >= text.Length);
                reading.Set.Claims.Count.Should().Be(most >= text.Length ? 2 : 0);
                if (most < text.Length)
                    reading.Problems.Should().ContainSingle().Which.Should()
                        .Match<Problem>(problem => problem.Code == "FT0106" && problem.Line == 1 && problem.Column == 1);
            }
        }
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task A_line_past_the_size_costs_no_other(int spare, bool isRead)
    {
        var lines = SetOf($"\"notes\":\"{new string('n', 1 << 18)}\"", SerializationForm.Lines).Split('\n');
        var options = new ReadingOptions { MaxBytes = lines[1].Length + spare };

        var read = await ClaimLineReader
            .ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), options, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        read.Select(line => line.Number).Should().Equal(1, 2, 3);
        (read[1].Claim is not null).Should().Be(isRead);
        read[2].Claim!.Id.Text.Should().Be("last");
        if (!isRead) read[1].Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Code == "FT0106" && problem.Line == 2);
    }

    [Fact]
    public void A_limit_that_makes_no_sense_is_refused()
    {
        Func<ReadingOptions>[] senseless =
        [
            () => new ReadingOptions { MaxDepth = 0 }, () => new ReadingOptions { MaxDepth = 1_001 },
            () => new ReadingOptions { MaxBytes = 0 },
            () => new ReadingOptions { MaxStringBytes = -1 },
            () => new ReadingOptions { MaxMembers = 0 }, () => new ReadingOptions { MaxProblems = 0 },
        ];

        senseless.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void The_greatest_depth_is_read_and_written()
    {
        var text = Encoding.UTF8.GetBytes(SetOf($"\"value\":{Values(990)},\"x:y\":{Nested(990)}", SerializationForm.Document));
        var options = new ReadingOptions { MaxDepth = 1_000 };

        var set = ClaimSetReader.Read(text, options).Require();

        ClaimSetReader.Read(Encoding.UTF8.GetBytes(set.ToJson()), options).Set.Should().Be(set);
        set.Check().Should().BeEmpty();
    }

    private static string SetOf(string members, SerializationForm form) => form == SerializationForm.Document
        ? $$"""
            {"facttracker":"1.0","claims":[
            {"id":"c","text":"t",{{members}}},
            {"id":"last","text":"t"}]}
            """
        : $$$"""
            {"facttracker":"1.0"}
            {"claim":{"id":"c","text":"t",{{{members}}}}}
            {"claim":{"id":"last","text":"t"}}
            """;

    // What a claim stands in: the set and its list, or the wrapper of its line; and the claim itself.
    private static int Outer(SerializationForm form) => form == SerializationForm.Document ? 3 : 2;

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static string Elements(int most) => "[0]"[..Math.Min(3, most)];

    private static string Values(int levels) =>
        new StringBuilder().Insert(0, "{\"amount\":1,\"of\":", levels - 1).Append("{\"amount\":1}").Append('}', levels - 1).ToString();

    private static string Members(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"\"x:{i}\":1"));
}
