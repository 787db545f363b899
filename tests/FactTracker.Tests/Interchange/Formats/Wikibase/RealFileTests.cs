using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class RealFileTests
{
    [Fact]
    public async Task Every_file_is_read_and_what_is_odd_in_it_is_told()
    {
        var (claims, sources, told) = (0, 0, new List<string>());
        foreach (var file in WikibaseTexts.Files())
        {
            var import = await WikibaseFormat.Default.ReadFileAsync(file, cancellationToken: TestContext.Current.CancellationToken);
            claims += import.Set.Claims.Count;
            sources += import.Set.Sources.Count;
            told.AddRange(import.Problems.Select(problem => $"{Path.GetFileName(file)} {problem.Code} {problem.Path}"));
        }

        claims.Should().Be(1_345, "there are 1,209 statements of 136 entities");
        sources.Should().BeGreaterThan(200);
        told.Should().Equal("wdtk-wbgetentities-bogus.json FT0901 $.error");
    }

    [Fact]
    public async Task Every_file_but_the_error_is_recognised()
    {
        foreach (var file in WikibaseTexts.Files())
        {
            var head = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            WikibaseFormat.Default.Recognises(head.AsSpan(0, Math.Min(head.Length, 65_536)))
                .Should()
                .Be(!file.EndsWith("bogus.json", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public async Task In_and_out_and_in_again_a_set_is_the_same()
    {
        foreach (var file in WikibaseTexts.Files())
        {
            var import = await WikibaseFormat.Default.ReadFileAsync(file, cancellationToken: TestContext.Current.CancellationToken);
            using var written = new MemoryStream();
            var losses = await WikibaseFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);
            var again = await WikibaseTexts.ReadAsync(written.ToArray());

            losses.Should().BeEmpty(file);
            again.Problems.Should().BeEmpty(file);
            again.Set.ToJson().Should().Be(import.Set.ToJson(), file);
        }
    }

    [Fact]
    public async Task A_changed_byte_is_never_an_exception_and_problems_stand_within_the_text()
    {
        var dice = new Random(20240229);
        foreach (var file in WikibaseTexts.Files())
        {
            var text = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            for (var round = 0; round < Effort.Rounds(12); round++)
            {
                var changed = round % 4 == 3 ? text[..dice.Next(text.Length)] : Changed(text, dice);
                var lines = changed.AsSpan().Count((byte)'\n') + 1;
                var import = await WikibaseTexts.ReadAsync(changed);

                import.Problems.Should().NotContain(
                    problem => problem.Line < 1 || problem.Line > lines || problem.Column < 1 || problem.Line == null,
                    $"{file}, round {round}");
                _ = await WikibaseTexts.WriteAsync(import.Set);
            }
        }
    }

    private static byte[] Changed(byte[] text, Random dice)
    {
        var changed = (byte[])text.Clone();
        for (var change = dice.Next(1, 6); change > 0; change--)
        {
            changed[dice.Next(changed.Length)] = (byte)"{}[]\",:0-a\\u\u00ff\n"[dice.Next(14)];
        }

        return changed;
    }
}
