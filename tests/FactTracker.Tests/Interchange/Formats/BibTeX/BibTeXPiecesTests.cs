using System.Text;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.BibTeX;

namespace FactTracker.Tests.Interchange.Formats.BibTeX;

/// <summary>A large file is read in pieces; the records and problems are those of the file as a whole.</summary>
public sealed class BibTeXPiecesTests
{
    private static readonly string Plain = BibTeXSample.Text
        .Replace("crossref = {proc}, ", "", StringComparison.Ordinal) + "\n@misc{a, title = {An @ sign\n @ there}, note = {x\n\n y}}\n";

    private static readonly string[] Snippets =
    [
        "{", "}", "\"", "@", "\n@", "\n@misc{b, title={B}}\n", ",", "%", "\n%", "(", ")", "#", "=", "\r", "\r\n", "é", "@comment{",
        "@comment", "\n@string{q = {Q}}\n", " q ", "xref = {last},", "\n@misc", "jcats", "feb",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1_000)]
    [InlineData(1 << 20)]
    public async Task A_sound_file_is_read_in_pieces(int pieceLength)
    {
        var bytes = Encoding.UTF8.GetBytes(Plain);

        var file = await new PieceReader(pieceLength).SurveyAsync(
            new MemoryStream(bytes), ReadingOptions.Default, TestContext.Current.CancellationToken);

        file.Should().NotBeNull();
        (await ReadAsync(BibTeXFormat.Holding(0, pieceLength), bytes)).Should().Equal(await ReadAsync(BibTeXFormat.Default, bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Any_file_is_read_as_it_is_as_a_whole(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var text = new StringBuilder(random.Next(4) == 0 ? BibTeXSample.Text : Plain);
            for (var edits = random.Next(4); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text.Remove(at, Math.Min(random.Next(4), text.Length - at)).Insert(at, Snippets[random.Next(Snippets.Length)]);
            }

            var bytes = random.Next(20) == 0 ? Encoding.Latin1.GetBytes(text.ToString()) : Encoding.UTF8.GetBytes(text.ToString());
            var pieceLength = 1 << random.Next(10);
            var inPieces = await ReadAsync(BibTeXFormat.Holding(0, pieceLength), bytes);
            inPieces.Should().Equal(await ReadAsync(BibTeXFormat.Default, bytes), "seed {0}, {1}: {2}", seed, pieceLength, text);
        }
    }

    [Fact]
    public void Keys_are_unique_ignoring_case()
    {
        var keys = new BibKeys(new ClaimSet { Sources = [new Source("A"), new Source("a"), new Source("b"), new Source("é")] });

        keys.Of("A").Should().Be("A");
        keys.Of("a").Should().Be("a-ca978112");
        keys.Of("b").Should().Be("b");
        keys.Of("é").Should().StartWith("-");
        keys.Of("other").Should().Be("other");
        keys.Of("ö").Should().BeNull();
        keys.HasReferences.Should().BeFalse();
    }

    private static async Task<List<string>> ReadAsync(BibTeXFormat format, byte[] text)
    {
        var records = new List<string>();
        await using var input = await PeekedInput.OpenAsync(new MemoryStream(text));
        await foreach (var record in format.ReadRecordsAsync(input, new ReadingOptions { MaxProblems = 5 }))
        {
            records.Add($"{record.Header} {record.Source?.ToJson()} {record.Place} {string.Join('|', record.Problems)}");
        }

        return records;
    }
}
