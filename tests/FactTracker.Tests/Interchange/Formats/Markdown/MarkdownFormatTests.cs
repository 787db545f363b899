using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Markdown;

public sealed class MarkdownFormatTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly NpmPackages Parser = new("markdown", "markdown-it@14.1.0", "markdown-it-footnote@4.0.0");

    private static ClaimSet Sample => ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;

    [Fact]
    public async Task A_claim_is_a_row_and_what_it_cites_a_footnote()
    {
        var set = new ClaimSet
        {
            Title = "Friends", Description = "Of late",
            Sources =
            [
                new Source("s") { Title = "A *poll*", Publisher = "P", Url = "https://example.org/?a=1&b=2", Published = "2024" },
                new Source("t") { Title = "Unread" }
            ],
            Claims =
            [
                new Claim("a") { Text = "65% | friendly", Value =
                [
                    new Quantity(65, Unit.Percent)
                ], When = "2024~", Citations = [new Citation("s") { Locator = new Locator { Page = "7" } }, "lost"] },
                new Claim("b") { Property = "p", Value = ["x"], Citations =
                [
                    new Citation("s") { Stance = Stance.Refutes }
                ], Reviews = [new Review { Verdict = Verdict.False, Author = "R", Url = "javascript:alert(1)" }] },
            ],
        };
        var (text, losses) = await WriteAsync(set);

        text.Should().Be("""
            # Friends

            Of late

            | Claim | Property | Value | When | Review |
            | --- | --- | --- | --- | --- |
            | 65% \| friendly[^1][^2] |  | 65% | about 2024 |  |
            |  | p[^3] | x |  | false, according to R, javascript:alert(1) |

            ## Other sources

            - “Unread”

            [^1]: “A \*poll\*”, P, 2024, [https://example.org/?a=1&amp;b=2](<https://example.org/?a=1&amp;b=2>), page 7
            [^2]: lost
            [^3]: “A \*poll\*”, P, 2024, refutes

            """.ReplaceLineEndings("\n"));
        losses.Should().ContainSingle().Which.Path.Should().Be("$");
    }

    [Fact]
    public async Task What_has_no_column_is_told()
    {
        var (_, losses) = await WriteAsync(new ClaimSet
        {
            License = "CC0",
            Sources = [new Source("s") { Title = "T", Notes = "n", Authors = ["A"], Words = "As printed" }],
            Claims = [new Claim("a") { Text = "x", Subject = ["y"], Tags = ["t"], Citations =
            [
                new Citation("s") { Credibility = Credibility.Confirmed }
            ] }],
        });

        losses.Select(loss => loss.Path).Should().BeEquivalentTo(
            "$", "$.license", "$.claims[0].tags", "$.claims[0].citations[0].credibility", "$.sources[0].title",
            "$.sources[0].authors", "$.sources[0].notes");
    }

    [Fact]
    public async Task A_parser_finds_every_word_in_its_cell_and_nothing_else()
    {
        var sets = new List<ClaimSet>();
        SetGen.Any.Select(Gen.Int[0, Nasty.Length - 1], (set, nasty) => With(set, Nasty[nasty])).Sample(set =>
        {
            lock (sets) sets.Add(set);
        }, iter: Effort.Tries(300));
        sets.AddRange(Nasty.Select(nasty => With(ClaimSet.Empty, nasty)));
        var texts = new List<string>();
        foreach (var set in sets)
        {
            texts.Add((await WriteAsync(set)).Text);
        }

        var found = Look(texts);
        for (var i = 0; i < sets.Count; i++)
        {
            found[i].Others.Should().BeEmpty(texts[i]);
            found[i].Links.Should().OnlyContain(link => link.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
            found[i].Rows.Should().HaveCount(sets[i].Claims.Count + (sets[i].Claims.Count > 0 ? 1 : 0), texts[i]);
            foreach (var (row, claim) in found[i].Rows.Skip(1).Zip(sets[i].Claims))
            {
                // A claim of nothing but reviews and citations begins with those.
                if (FirstWords(claim) is { Length: > 0 } words) row.First(cell => cell.Length > 0).Should().Be(words, texts[i]);
            }

            found[i].Rows.Should().OnlyContain(row => row.Length == found[i].Rows[0].Length);
            found[i].Footnotes.Should()
                .HaveCount(texts[i].Split('\n').Count(line => line.StartsWith("[^", StringComparison.Ordinal)), texts[i]);
        }
    }

    [Fact]
    public async Task The_sample_is_told_with_a_footnote_for_each_citation()
    {
        var found = Look([(await WriteAsync(Sample)).Text])[0];

        found.Rows.Should().HaveCount(Sample.Claims.Count + 1);
        found.Footnotes.Should().HaveCountGreaterThan(10).And.OnlyHaveUniqueItems();
        found.Headings.Should().StartWith(Sample.Title);
    }

    [Fact]
    public async Task Words_of_a_source_are_not_repeated_beside_a_text_that_has_them()
    {
        var value = new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver, Words = "just over 10 per cent" };
        var (text, _) = await WriteAsync(ClaimSet.Empty with
        {
            Claims =
            [
                new Claim("a") { Text = "Just over 10 per cent agreed", Value = [value] },
                new Claim("b") { Text = "A tenth agreed", Value = [value] },
            ],
        });

        text.Should().Contain("| Just over 10 per cent agreed | just over 10% |")
            .And.Contain("| A tenth agreed | just over 10% (“just over 10 per cent”) |");
    }

    // A claim, a source and a description that would be anything but text.
    private static readonly string[] Nasty =
    [
        "# not a heading", "- no list", "+ none", "1. none", "12) none", "> no quote", "---", "===", ": none", "    no code", "```",
        "`code`", "*a* _b_ **c**", "~~d~~", "[a](b)", "![a](b)",
        "[^1]", "[^1]: x", "<script>alert(1)</script>", "<!-- x", "&lt;&amp;&copy;",
        "\\", "\\|", "a|b", "|", "a\n\nb", "a\r\n| b | c |", "<http://a>", "x^2^", "$a$", "\u0000\u0001a", "\u2028", "[x]: http://a",
        "https://example.org/_a_*b*", "a  \nb", "\tcode", "^[inline]", "{{x}}", "javascript:alert(1)",
    ];

    private static ClaimSet With(ClaimSet set, string nasty) => set with
    {
        Title = nasty,
        Description = nasty,
        Claims = new ClaimList([.. set.Claims, new Claim("nasty")
        {
            Text = nasty,
            Property = nasty,
            Value = [nasty],
            Place = nasty,
            Claimant = string.IsNullOrWhiteSpace(nasty) ? default : [nasty],
            Citations = ["nasty-source", new Citation("nasty-source") { Locator = nasty, Quote = nasty }],
            Reviews = [new Review { Title = nasty, Url = "https://example.org/" + nasty }]
        }]),
        Sources = new SourceList([.. set.Sources, new Source("nasty-source") { Title = nasty, Url = "http://example.org/" +
            nasty, Archived = [new ArchivedCopy("javascript:" + nasty)] }, new Source("unread") { Words = nasty }]),
    };

    private static string Plain(string words) => string.Join(' ', new string(
        [.. words.Select(c => char.IsControl(c) || c == '\uFEFF' ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await MarkdownFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }

    private static List<Findings> Look(IReadOnlyList<string> texts) =>
        JsonSerializer.Deserialize<List<Findings>>(Parser.Run(
            Checkout.PathOf("tests", "FactTracker.Tests", "Interchange", "Formats", "Markdown", "markdown.mjs"),
            JsonSerializer.Serialize(texts)), JsonSerializerOptions.Web)!;

    private sealed record Findings(string[][] Rows, string[] Links, string[] Footnotes, string[] Others, string[] Headings);

    private static string FirstWords(Claim claim)
    {
        string?[] words =
        [
            claim.Text ?? (claim.ToStatement(English) is null ? claim.Id.Text : null), WordsOf(claim, claim.Subject),
            claim.Property is { } property ? WordsOf(claim, [property]) : null, WordsOf(claim, claim.Value),
            claim.When is { } when ? WordsOf(claim, [when]) : null,
        ];
        return words.Select(it => it is null ? "" : Plain(it)).FirstOrDefault(it => it.Length > 0) ?? "";
    }

    private static string WordsOf(Claim claim, ValueList<ClaimValue> values) => FactTracker.Wording.Wordbook.For(English).Join(
        values.Select(value =>
            value.Words is { } words && claim.Text is { } text && text.Contains(words, StringComparison.OrdinalIgnoreCase)
            ? (value with { Words = null }).ToWords(English)
            : value.ToWords(English)));
}
