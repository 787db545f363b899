using System.IO.Pipelines;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>Both forms, through every door.</summary>
public sealed class FormsTests
{
    private static readonly ClaimSet Sample = new()
    {
        Id = "https://example.org/sets/a",
        Title = "Wer wen braucht – и наоборот 𝄞",
        Sources = [new Source("s") { Title = "S", BasedOn = [] }],
        Claims =
        [
            new Claim("a") { Text = "A", Value = [new Quantity(65, Unit.Percent), "more"], When = "2000~/2004~", Citations = ["s"] },
            new Claim("b") { Property = "p", Value = [65.0m], Modality = [Modality.Possible, Modality.Inferred] },
        ],
    };

    public static TheoryData<SerializationForm> Forms => [SerializationForm.Document, SerializationForm.Lines];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_door_reads_the_same(SerializationForm form)
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.ToJson(new WritingOptions { Form = form }));
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        var readings = new[]
        {
            ClaimSetReader.Read(bytes),
            ClaimSetReader.ReadFile(path),
            await ClaimSetReader.ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken),
            await ClaimSetReader.ReadAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken),
            await ClaimSetReader.ReadAsync(
                PipeReader.Create(new MemoryStream(bytes), new StreamPipeReaderOptions(bufferSize: 16)),
                cancellationToken: TestContext.Current.CancellationToken),
        };
        File.Delete(path);

        readings.Should().AllSatisfy(reading =>
        {
            reading.Set.Should().Be(Sample);
            reading.Format.Should().Be(form == SerializationForm.Lines ? "jsonl" : "json");
            reading.Problems.Should().BeEmpty();
        });
    }

    /// <summary>
    /// What follows a first line of 100,000 bytes, from <c>{"facttracker":"1.0","title":"…"</c> on: the form, and the codes of what is
    /// wrong.
    /// </summary>
    public static TheoryData<string, SerializationForm, string> LongFirstLines => new()
    {
        { "}", SerializationForm.Document, "" },
        { "}\n\n", SerializationForm.Document, "" },
        { ",\n\"claims\":[\n{\"id\":\"c\",\"text\":\"t\"}]}", SerializationForm.Document, "" },
        { ",\"claims\":[{\"id\":\"c\",\"text\":\"t\"}]}", SerializationForm.Document, "" },
        { ",\"claims\":[{\"id\":\"c\",\"text\":\"t\"", SerializationForm.Document, "FT0101" },
        { "}{", SerializationForm.Document, "FT0101" },
        { "}\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", SerializationForm.Lines, "" },
        { "\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", SerializationForm.Lines, "FT0101" },
    };

    [Theory]
    [MemberData(nameof(LongFirstLines))]
    public void The_form_is_told_behind_a_long_first_line_too(string end, SerializationForm form, string codes)
    {
        var reading =
            ClaimSetReader.Read(Encoding.UTF8.GetBytes($"{{\"facttracker\":\"1.0\",\"title\":\"{new string('t', 100_000)}\"{end}"));

        reading.Format.Should().Be(form == SerializationForm.Lines ? "jsonl" : "json");
        string.Join(" ", reading.Problems.Select(problem => problem.Code)).Should().Be(codes);
        if (codes.Length == 0) reading.Set.Title.Should().HaveLength(100_000);
        reading.Set.Claims.Should()
            .HaveCount(end.Contains("\"id\"", StringComparison.Ordinal) && !end.EndsWith("\"t\"", StringComparison.Ordinal) ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_door_writes_the_same(SerializationForm form)
    {
        var options = new WritingOptions { Form = form };
        var text = Sample.ToJson(options);
        using var stream = new MemoryStream();
        await ClaimSetWriter.WriteAsync(Sample, stream, options, TestContext.Current.CancellationToken);
        var path = Path.Combine(Path.GetTempPath(), $"forms-{form}.claims.json");
        ClaimSetWriter.WriteFile(Sample, path, options);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(text);
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Should().Be(text);
        Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(path) + ".*.writing").Should().BeEmpty();
        File.Delete(path);
    }

    [Fact]
    public async Task Lines_are_read_one_by_one()
    {
        const string Text =
            "{\"facttracker\":\"1.0\",\"title\":\"T\"}\r\n\n{\"source\":{\"id\":\"s\",\"title\":\"S\"}}\nnot " +
            "json\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}";
        var lines = new List<ClaimLine>();
        await foreach (var line in ClaimLineReader.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(Text)), cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        lines.Select(line => line.Number).Should().Equal(1, 3, 4, 5);
        lines[0].Header!.Title.Should().Be("T");
        lines[1].Source!.Id.Text.Should().Be("s");
        lines[2].Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem => problem.Code == "FT0101" && problem.Line == 4);
        lines[3].Claim!.Id.Text.Should().Be("c");
    }

    [Theory]
    [InlineData("{\"claim\":{\"id\":\"c\",\"text\":\"t\"}}", "FT0113")]
    [InlineData("{\"facttracker\":\"1.0\"}\n{\"facttracker\":\"1.0\"}", "FT0114")]
    [InlineData("{\"facttracker\":\"1.0\"}\n{\"what\":1}", "FT0115")]
    [InlineData("{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c\",\"text\":\"t\"},\"source\":{\"id\":\"s\",\"title\":\"t\"}}", "FT0115")]
    public void The_line_form_has_rules_of_its_own(string text, string code)
    {
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(text));

        reading.Format.Should().Be("jsonl");
        reading.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void What_stands_beside_a_record_on_its_line_goes_with_it()
    {
        const string Text = "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c\",\"text\":\"t\",\"a:b\":1},\"x:y\":2,\"a:b\":3}";

        var claim = ClaimSetReader.Read(Encoding.UTF8.GetBytes(Text)).Require().Claims["c"];

        claim.ToJson().Should().Be("""{"id":"c","text":"t","a:b":1,"x:y":2}""");
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated_and_not_written()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. "{\"facttracker\":\"1.0\",\"title\":5}"u8];

        var problem = ClaimSetReader.Read(text).Problems.Should().ContainSingle().Subject;

        (problem.Line, problem.Column).Should().Be((1L, 30));
        ClaimSet.Empty.ToJson()[0].Should().Be('{');
    }

    [Fact]
    public void A_number_that_doubles_would_round_is_written_as_a_string()
    {
        var claim = new Claim("c") { Value = [65.0m, 12345678901234567890.5m, 0.1m, new Quantity(1.50m, Unit.Times)] };

        claim.ToJson()
            .Should()
            .Be("""{"id":"c","value":[{"amount":"65.0"},{"amount":"12345678901234567890.5"},0.1,{"amount":"1.50","unit":"x"}]}""");
    }

    [Fact]
    public void Loading_a_faulty_set_throws_with_all_problems()
    {
        var load = () => ClaimSet.Parse("""{"facttracker":"1.0","title":5,"id":6}""");

        load.Should().Throw<ClaimSetFormatException>().Which.Problems.Should().HaveCount(2);
        ClaimSet.TryParse("{}", out _).Should().BeFalse();
    }
}
