using CsCheck;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Long texts are read part by part.</summary>
public sealed class ReadingPartsTests
{
    private const int LongestPart = 1 << 18;

    private const string Paragraphs =
        "At least 43 cases were known in 2024.\n\nThe ministry said 10% were closed. It was\n" +
        "raining.\n \n\nIn May 2023 the fund had $5m, said Ann Lee.\n\n";

    private static readonly string[] Pieces = ["a", " ", "\n", "\n\n", ".", "\ud83d\udc11", "\ud83d", "5% "];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]).Array[0, 60].Select(pieces => string.Concat(pieces));

    [Fact]
    public async Task A_short_text_is_one_part_with_the_result_of_the_whole()
    {
        var parts = await PartsOf(Paragraphs, LongestPart);

        var part = parts.Should().ContainSingle().Subject;
        var whole = ProseReader.Read(Paragraphs);
        part.Mentions.Should().Equal(whole.Mentions);
        part.ToClaimSet().Claims.Should().Equal(whole.ToClaimSet().Claims);
    }

    [Fact]
    public async Task An_empty_text_is_one_part() =>
        (await PartsOf("", LongestPart)).Should().ContainSingle().Which.Mentions.Should().BeEmpty();

    [Theory]
    [InlineData(150)]
    [InlineData(300)]
    [InlineData(1_000)]
    public async Task Parts_that_end_with_a_paragraph_have_the_places_and_ids_of_the_whole(int longest)
    {
        var text = string.Concat(Enumerable.Repeat(Paragraphs, 20));

        var parts = await PartsOf(text, longest);

        var whole = ProseReader.Read(text);
        parts.Should().HaveCountGreaterThan(2);
        parts.SelectMany(part => part.Mentions).Should().Equal(whole.Mentions);
        var claims = parts.SelectMany(part => part.ToClaimSet().Claims).ToList();
        claims.Select(Place).Should().Equal(whole.ToClaimSet().Claims.Select(Place));
    }

    [Fact]
    public void Parts_together_are_the_text_and_split_no_character() => Text.Sample(
        text =>
        {
            var parts = new TextParts(new StringReader(text), longest: 7);
            var found = new List<string>();
            while (parts.NextAsync(default).GetAwaiter().GetResult() is { } part)
            {
                found.Add(part);
            }

            string.Concat(found).Should().Be(text);
            found.Zip(found.Skip(1)).Any(pair => char.IsHighSurrogate(pair.First[^1]) && char.IsLowSurrogate(pair.Second[0]))
                .Should().BeFalse();
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public async Task A_part_is_parsed_before_the_rest_is_read()
    {
        using var text = new CountingReader(Paragraphs);

        await foreach (var part in ProseReader.ReadPartsAsync(text, cancellationToken: TestContext.Current.CancellationToken))
        {
            part.Mentions.Should().NotBeEmpty();
            break;
        }

        text.Count.Should().BeLessThanOrEqualTo(LongestPart);
    }

    [Theory]
    [InlineData("5, ")]
    [InlineData("5% ")]
    [InlineData("and ")]
    [InlineData("(")]
    [InlineData("1-")]
    [InlineData("said ")]
    [InlineData("\"")]
    [InlineData("a")]
    public async Task The_drafts_of_a_repetition_are_only_so_much_longer(string piece)
    {
        const int MostTimes = 40; // A statement is repeated for each of its values.
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));

        var parts = await PartsOf(text, 10_000);

        parts.SelectMany(part => part.Drafts).Sum(draft => (long)draft.Claim.Text!.Length)
            .Should().BeLessThan(MostTimes * (long)text.Length);
        parts.Max(part => part.Mentions.Count).Should().BeLessThanOrEqualTo(10_000);
    }

    private static string Place(Claim claim) =>
        $"{claim.Id} {claim.Citations.First().Locator?.Fragment} paragraph {claim.Citations.First().Locator?.Paragraph}: {claim.Text}";

    private static async Task<List<ProseReading>> PartsOf(string text, int longest) => await ProseReader
        .ReadPartsAsync(new StringReader(text), ProseOptions.None, longest, TestContext.Current.CancellationToken)
        .ToListAsync(TestContext.Current.CancellationToken);

    // Repeats a text without end.
    private sealed class CountingReader(string text) : TextReader
    {
        public int Count { get; private set; }

        public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
        {
            for (var place = 0; place < buffer.Length; place++)
            {
                buffer.Span[place] = text[Count++ % text.Length];
            }

            return ValueTask.FromResult(buffer.Length);
        }
    }
}
