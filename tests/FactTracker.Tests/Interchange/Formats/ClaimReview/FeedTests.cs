using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.ClaimReview;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>A long feed is read part by part, and gives the same set and problems as when it is read as a whole.</summary>
public sealed class FeedTests
{
    private static readonly ClaimReviewFormat ByParts = new() { LeastFeed = 0 };
    private static readonly ClaimReviewFormat AsWhole = new() { LeastFeed = long.MaxValue };

    // What refers to others, is equal to others, or has their id.
    private static readonly string[] Nodes =
    [
        """{"@type":"ClaimReview","url":"https://a.example/1","claimReviewed":"It rains.","author":{"@id":"#o"},"reviewRating":{"ratingValue":"2"}}""",
        """{"@type":"ClaimReview","url":"https://a.example/1","claimReviewed":"It rains.","author":{"name":"Other"},"reviewRating":{"ratingValue":1}}""",
        """{"@type":"ClaimReview","url":"https://a.example/2","claimReviewed":"Höher.","itemReviewed":{"@id":"#c1"}}""",
        """{"@type":"ClaimReview","url":"https://a.example/3","itemReviewed":{"@id":"#c1","@type":"Claim","text":"Own words","appearance":{"@id":"#w"}}}""",
        """{"@type":"ClaimReview","url":"https://a.example/4","itemReviewed":{"@id":"#c1","@type":"Claim","text":"Own words","appearance":{"@id":"#w"}}}""",
        """{"@type":"Claim","@id":"#c1","text":"The claim.","appearance":[{"@id":"#w"},"https://a.example/w"]}""",
        """{"@type":"Claim","@id":"#c2","text":"Another.","appearance":{"@id":"#w"},"x":[1,null]}""",
        """{"@type":"Claim","@id":"#c2","text":"A third.","citation":{"@type":"Article","name":"Same","author":"A"}}""",
        """{"@type":"Claim","text":"Nested","@id":"#c3","review":[{"@type":"ClaimReview","url":"u","reviewRating":{"alternateName":"False"}},{"url":"v","author":"B"}]}""",
        """{"@type":"Claim","@id":"#c3"}""",
        """{"@type":"Claim","@id":"#c2-2","text":"Has the derived id.","citation":{"@type":"Article","name":"Same","author":"B"}}""",
        """{"@type":"Article","@id":"#w","name":"A work","url":"https://a.example/w","datePublished":"3 May 2020"}""",
        """{"@type":"Organization","@id":"#o","name":"Judges","url":"https://a.example/"}""",
        """{"@id":"#o"}""",
        """{"@type":"DataFeedItem","dateCreated":"2020","item":[{"@type":"MediaReview","mediaAuthenticityCategory":"SatireOrParodyContent","itemReviewed":{"@type":"MediaReviewItem","interpretedAsClaim":{"text":"Shown"}}}]}""",
        """{"@context":["https://schema.org",{"s":"http://schema.org/"}],"@type":"s:ClaimReview","s:claimReviewed":"Prefixed","url":"p","url":"q"}""",
        """[{"@type":"ClaimReview","claimReviewed":"In a list","url":"https://a.example/9"}, null, 5]""",
        """{"other":{"deep":[{"@type":"ClaimReview","claimReviewed":"Deep","url":"d"}],"beside":1},"more":null}""",
        """{"@graph":[{"x":1},{"@type":"ClaimReview","claimReviewed":"In a graph","url":"g"}]}""",
        "null",
        "7",
        "\"text\"",
        "{}",
        "[]",
    ];

    private static readonly string[] Forms =
    [
        "[*]", "{\"@context\":\"https://schema.org\",\"@graph\":[*]}", "{\"@graph\":[*],\"name\":\"beside\"}",
        "{\"@context\":\"https://schema.org\",\"@type\":\"DataFeed\",\"@id\":\"#feed\",\"dataFeedElement\" : [*]\n, \"after\":[],\"last\":{\"a\":[1]}}",
        "{\"first\":[*],\"empty\":null,\"second\":[{\"b\":2}, null ],\"third\":[*]}", "\uFEFF {\"@context\":{\"schema\":\"https://schema.org/\"},\"list\":[*]}\n",
    ];

    [Fact]
    public async Task Feeds_of_nodes_that_belong_together_are_read_the_same()
    {
        var random = new Random(20261201);
        for (var round = 0; round < Effort.Rounds(4000); round++)
        {
            var form = Forms[random.Next(Forms.Length)];
            var text = new StringBuilder(form);
            for (var at = form.Length - 1; at >= 0; at--)
            {
                if (form[at] != '*') continue;
                var nodes = Enumerable.Range(0, random.Next(12)).Select(_ => Nodes[random.Next(Nodes.Length)]);
                text.Remove(at, 1).Insert(at, string.Join(random.Next(2) == 0 ? "," : " ,\n ", nodes));
            }

            await AreReadTheSameAsync(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public async Task Files_of_publishers_are_read_the_same_one_by_one_and_as_a_feed()
    {
        var all = new JsonArray();
        foreach (var (path, _) in ReviewFiles.All)
        {
            var text = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            await AreReadTheSameAsync(text);
            try
            {
                all.Add(JsonNode.Parse(text));
            }
            catch (System.Text.Json.JsonException)
            {
                // Some files are only nearly JSON, and are no part of a feed.
            }
        }

        await AreReadTheSameAsync(Encoding.UTF8.GetBytes(all.ToJsonString()));
    }

    [Fact]
    public async Task What_is_written_is_read_the_same() => await SetGen.Any.SampleAsync(
        async set =>
        {
            using var written = new MemoryStream();
            await AsWhole.WriteAsync(set, written, TestContext.Current.CancellationToken);
            await AreReadTheSameAsync(written.ToArray());
        }, iter: Effort.Tries(500));

    [Fact]
    public async Task Mutilated_feeds_are_read_the_same()
    {
        var random = new Random(20261202);
        for (var round = 0; round < Effort.Rounds(3000); round++)
        {
            var parts = string.Join(",\n", Enumerable.Range(0, 6).Select(_ => Nodes[random.Next(Nodes.Length)]));
            var feed = Forms[random.Next(Forms.Length)].Replace("*", parts, StringComparison.Ordinal);
            await AreReadTheSameAsync(Mutations.Of(Encoding.UTF8.GetBytes(feed), random));
        }
    }

    [Fact]
    public async Task Feeds_are_read_part_by_part()
    {
        foreach (var form in Forms)
        {
            var input = PeekedInput.Of(Encoding.UTF8.GetBytes(form.Replace("*", Nodes[0], StringComparison.Ordinal)));
            var options = ReadingOptions.Default with { Bounds = new(ReadingOptions.Default, TestContext.Current.CancellationToken) };
            var reading = await FeedReading.OpenAsync(input, options, VerdictWords.Default, TestContext.Current.CancellationToken);
            reading.Should().NotBeNull(form);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_text_that_changes_meanwhile_is_an_error_of_input(int pass)
    {
        var text = Encoding.UTF8.GetBytes(Forms[0].Replace("*", string.Join(',', Nodes[0], Nodes[5], Nodes[11]), StringComparison.Ordinal));
        using var stream = new ChangedText(text, pass);

        var reading = async () => await ByParts.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        await reading.Should().ThrowAsync<IOException>();
    }

    private static async Task AreReadTheSameAsync(byte[] text)
    {
        var (whole, parts) = (await ReadAsync(AsWhole, text), await ReadAsync(ByParts, text));
        var because = Encoding.UTF8.GetString(text);
        parts.Set.Should().Be(whole.Set, because);
        parts.Problems.Select(Shown).Order(StringComparer.Ordinal).Should()
            .Equal(whole.Problems.Select(Shown).Order(StringComparer.Ordinal), because);
    }

    private static string Shown(Problem problem) =>
        $"{problem.Code} {problem.Path} {problem.Line}:{problem.Column} {problem.Message} {problem.Value}";

    private static async Task<ClaimSetReading> ReadAsync(ClaimReviewFormat format, byte[] text)
    {
        using var stream = new MemoryStream(text);
        return await format.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
    }
}
