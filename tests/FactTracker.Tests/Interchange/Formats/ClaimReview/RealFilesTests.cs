using System.Text;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>What publishers really write: all of it is read, and written it reads as the same.</summary>
public sealed class RealFilesTests
{
    [Fact]
    public async Task Every_file_is_recognised_and_all_its_reviews_are_read()
    {
        foreach (var (path, reviews) in ReviewFiles.All)
        {
            var text = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var import = await ReadAsync(text);

            ClaimReviewFormat.Default.Recognises(text.AsSpan(0, Math.Min(text.Length, 1 << 16))).Should().BeTrue(path);
            import.Check().Where(problem => problem.Severity == Severity.Error).Should().BeEmpty(path);
            import.Set.Claims.Sum(claim => claim.Reviews.Count).Should().Be(reviews, path);
            import.Set.Claims.Should().OnlyContain(claim => !string.IsNullOrWhiteSpace(claim.Text), path);
            ClaimSetReader.Read(Encoding.UTF8.GetBytes(import.Set.ToJson())).Set.Should().Be(import.Set, path);
        }
    }

    [Fact]
    public async Task Read_written_and_read_again_each_is_the_same_set()
    {
        foreach (var (path, _) in ReviewFiles.All)
        {
            var first = await ReadAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
            using var written = new MemoryStream();
            var losses = await ClaimReviewFormat.Default.WriteAsync(first.Set, written, TestContext.Current.CancellationToken);
            var second = await ReadAsync(written.ToArray());

            losses.Where(loss => !loss.Message.Contains("must have", StringComparison.Ordinal)).Should().BeEmpty(path);
            second.Set.Should().Be(first.Set, path);
        }
    }

    [Fact]
    public async Task Each_quirk_is_told_at_its_place_and_counted()
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, _) in ReviewFiles.All)
        {
            foreach (var problem in (await ReadAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))).Check())
            {
                problem.Line.Should().NotBeNull(path);
                var kind = $"{problem.Code} {problem.Path.Split('.')[^1]}";
                told[kind] = told.GetValueOrDefault(kind) + 1;
            }
        }

        told.Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["FT0903 datePublished"] = 9, // In another notation: a space for the T, no colon in the shift, fractions of a second.
            ["FT0903 ratingValue"] = 1, // Empty, as are the next and four of those after it.
            ["FT0903 worstRating"] = 1,
            ["FT0903 bestRating"] = 7, // Three equal the worst.
            ["FT0903 appearance[0]"] = 1, // Cut at its commas.
            ["FT0903 headline"] = 1, // Stands in for the name.
            ["FT0603 url"] = 3, // Relative, or without a scheme.
        });
    }

    [Fact]
    public async Task Mutilated_files_never_crash_and_their_problems_lie_in_the_text()
    {
        var random = new Random(20251125);
        foreach (var (path, _) in ReviewFiles.All.Where(file => new FileInfo(file.Path).Length < 8192))
        {
            var original = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            for (var round = 0; round < Effort.Rounds(60); round++)
            {
                var text = Mutations.Of(original, random);
                var lines = text.AsSpan().Count((byte)'\n') + 1;
                var import = await ReadAsync(text);

                import.Check().Should().NotContain(problem => problem.Line < 1 || problem.Line > lines, path);
            }
        }
    }

    private static async Task<ClaimSetReading> ReadAsync(byte[] text)
    {
        using var stream = new MemoryStream(text);
        return await ClaimReviewFormat.Default.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
    }
}
