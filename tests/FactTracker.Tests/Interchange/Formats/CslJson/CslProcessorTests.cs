using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Csl;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

/// <summary>What is written is set as a bibliography by a CSL processor of others.</summary>
public sealed class CslProcessorTests
{
    [Fact]
    public async Task A_processor_sets_what_is_written()
    {
        var set = new ClaimSet
        {
            Sources =
            [
                new Source("a") { Kind = SourceKind.ArticleNewspaper, Title = "Secret file", Authors = [
                    "A Newspaper’s desk"
                ], Published = "2025-06-07", Url = "https://example.org/a" },
                new Source("b")
                {
                    Kind = SourceKind.Survey,
                    Title = "Attitudes",
                    Publisher = "A Polling Institute",
                    Published = "1984?/2004~",
                    Reliability = Reliability.UsuallyReliable
                },
                new Source("c")
                {
                    Kind = SourceKind.Book,
                    Title = "T",
                    Published = "-0043",
                    Identifiers = [new("doi", ["10.1000/182"]), new("isbn", ["978-3-16-148410-0"])]
                },
            ],
        };
        using var written = new MemoryStream();
        await CslJsonFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        var bibliography = CitationJs.Read("@csl", Encoding.UTF8.GetString(written.ToArray()))[0].GetProperty("bibliography").GetString()!;

        bibliography.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "A Newspaper’s desk. (2025, June 7). Secret file. https://example.org/a",
            "Attitudes. (ca. 1984–2004). A Polling Institute.",
            "T. (44 B.C.E.). https://doi.org/10.1000/182");
    }
}
