using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Serialization;

/// <summary>A set that stays in its file is the same set as the one that is held in memory.</summary>
public sealed class ClaimLineFileTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly string _path = Path.GetTempFileName();

    public static TheoryData<string> Formats => [.. ClaimSetFormats.All.Writable.Select(format => format.Name)];

    public static TheoryData<string> Wrong => new(
        "",
        "\n\n",
        """{"claim":{"id":"a","text":"no header"}}""",
        "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\"}}\n{\"claim\":{\"id\":\"a\",\"text\":\"u\"}}",
        "{\"facttracker\":\"1.0\"}\n{\"source\":{\"id\":\"a\"}}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\"}}",
        "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\",\"when\":\"yesterday\"}}",
        "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"te",
        "{\"facttracker\":\"1.0\"}\nnot JSON",
        """{"facttracker":"1.0","claims":[{"id":"a","text":"a document"}]}""" + "\n{}",
        "id,text\na,t\n");

    [Fact]
    public void It_is_equal_to_the_set_in_memory() => SetGen.Any.Sample(set => Check(set, (held, opened) => opened.Should().Be(held)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_writes_the_same_of_it(string name)
    {
        var format = ClaimSetFormats.All.Writable.First(format => format.Name == name);
        SetGen.Any.Sample(
            set => Check(set, (held, opened) => Written(opened, format).Should().Be(Written(held, format))),
            iter: Effort.Tries(400));
    }

    [Fact]
    public async Task It_answers_and_is_edited_like_a_set_in_memory()
    {
        var set = Sample(5_000);
        using var file = await OpenAsync(set);
        var filed = file!.Set;

        filed.Claims.IndexOf("c4711").Should().Be(4711);
        filed.Claims["c4999"].Should().Be(set.Claims["c4999"]);
        filed.Claims.About("subject 7").Should().Equal(set.Claims.About("subject 7"));
        filed.Claims.Citing("s3").Should().Equal(set.Claims.Citing("s3"));
        filed.Claims.Remove("c0").Add(new Claim("new") { Text = "t" }).Should()
            .Equal(set.Claims.Remove("c0").Add(new Claim("new") { Text = "t" }));
        filed.Sources.Replace(new Source("s3") { Title = "other" }).Should().Equal(
            set.Sources.Replace(new Source("s3") { Title = "other" }));
        filed.Claims.TryGet("none", out _).Should().BeFalse();
        FluentActions.Invoking(() => filed.Claims[5_000]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task Several_threads_can_use_it()
    {
        var set = Sample(6_000);
        using var file = await OpenAsync(set);

        Parallel.For(0, 8, thread =>
        {
            for (var place = thread; place < 6_000; place += 7) file!.Set.Claims[place].Should().Be(set.Claims[place]);
        });
    }

    [Fact]
    public async Task Lines_may_be_long_empty_and_end_in_any_way()
    {
        var text = new string('x', 300_000);
        await File.WriteAllTextAsync(
            _path,
            $"\uFEFF\r\n  \n{{\"facttracker\":\"1.0\",\"title\":\"T\"}}\r\n\n{{\"claim\":{{\"id\":\"long\",\"text\":\"{text}\"}}}}\r\n"
                + $"{new string(' ', 200_000)}\n{{\"source\":{{\"id\":\"s\"}}}}\n\n{{\"claim\":{{\"id\":\"last\",\"text\":\"t\"}}}}",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Cancellation);
        using var file = await ClaimLineFile.OpenAsync(_path, cancellationToken: Cancellation);

        file!.Set.Should().Be(ClaimSetReader.ReadFile(_path).Set);
        file.Set.Title.Should().Be("T");
        file.Set.Claims["last"].Text.Should().Be("t");
        file.Set.Claims["long"].Text.Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_file_with_an_error_is_not_opened(string text)
    {
        await File.WriteAllTextAsync(_path, text, Cancellation);

        (await ClaimLineFile.OpenAsync(_path, cancellationToken: Cancellation)).Should().BeNull();
        File.Delete(_path); // It is not left open.
    }

    [Fact]
    public async Task Notes_are_no_errors()
    {
        await File.WriteAllTextAsync(
            _path, "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"t\",\"unknown\":1}}", Cancellation);
        using var file = await ClaimLineFile.OpenAsync(_path, cancellationToken: Cancellation);

        file!.Set.Should().Be(ClaimSetReader.ReadFile(_path).Set);
    }

    [Fact]
    public async Task A_file_that_was_changed_is_said_to_be()
    {
        await File.WriteAllBytesAsync(_path, Lines(Sample(3)), Cancellation);
        await using var stream = new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        using var file = await ClaimLineFile.OpenAsync(stream, cancellationToken: Cancellation);
        stream.SetLength(30);

        FluentActions.Invoking(() => file!.Set.Claims[2]).Should().Throw<IOException>().WithMessage("*changed*");
    }

    [Fact]
    public async Task Progress_ends_at_the_end()
    {
        var (set, seen) = (Sample(20_000), new List<ReadingProgress>());
        await File.WriteAllBytesAsync(_path, Lines(set), Cancellation);
        using var file = await ClaimLineFile.OpenAsync(
            _path, new ReadingOptions { Progress = new Noted(seen) }, Cancellation);

        var length = new FileInfo(_path).Length;
        seen.Should().HaveCountGreaterThan(2).And.BeInAscendingOrder(progress => progress.Bytes);
        seen[^1].Should().Be(new ReadingProgress(length, length, set.Claims.Count + set.Sources.Count));
    }

    public void Dispose() => File.Delete(_path);

    private static ClaimSet Sample(int claims) => new()
    {
        Sources = [.. Enumerable.Range(0, 9).Select(number => new Source($"s{number}") { Title = $"Source {number}" })],
        Claims =
        [
            .. Enumerable.Range(0, claims).Select(number => new Claim($"c{number}")
            {
                Text = $"The text of claim {number}", Subject = [$"subject {number % 10}"], Citations = [$"s{number % 9}"],
            }),
        ],
    };

    private static byte[] Lines(ClaimSet set)
    {
        using var lines = new MemoryStream();
        JsonLinesFormat.Default.WriteAsync(set, lines, Cancellation).GetAwaiter().GetResult();
        return lines.ToArray();
    }

    private static (string Text, string Losses) Written(ClaimSet set, IWritableFormat format)
    {
        using var output = new MemoryStream();
        var losses = format.WriteAsync(set, output, Cancellation).GetAwaiter().GetResult();
        return (Convert.ToBase64String(output.ToArray()), string.Join('\n', losses));
    }

    private async Task<ClaimLineFile?> OpenAsync(ClaimSet set)
    {
        await File.WriteAllBytesAsync(_path, Lines(set), Cancellation);
        return await ClaimLineFile.OpenAsync(_path, cancellationToken: Cancellation);
    }

    private static void Check(ClaimSet set, Action<ClaimSet, ClaimSet> check)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Lines(set));
            var held = ClaimSetReader.ReadFile(path);
            using var file = ClaimLineFile.OpenAsync(path, cancellationToken: Cancellation).GetAwaiter().GetResult();
            if (held.HasErrors) file.Should().BeNull();
            else check(held.Set, file!.Set);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Noted(List<ReadingProgress> seen) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => seen.Add(value);
    }
}
