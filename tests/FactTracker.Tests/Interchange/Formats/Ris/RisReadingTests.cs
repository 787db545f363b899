using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Interchange.Shared.Texts;

namespace FactTracker.Tests.Interchange.Formats.Ris;

public sealed class RisReadingTests
{
    [Fact]
    public async Task Records_are_sources()
    {
        var import = await ReadAsync(RisSample.Text);
        var (article, book, paper) = (import.Set.Sources[0], import.Set.Sources[1], import.Set.Sources[2]);

        import.Problems.Should().BeEmpty();
        article.Should().Match<Source>(it => it.Kind == SourceKind.ArticleJournal && it.Title == "On cats"
            && it.Published!.ToString() == "2020-02-15" && it.Notes == "Seen.");
        article.Authors.Select(author => author.Name).Should().Equal("Ludwig van Beethoven", "Jo Doe Jr.", "A Society");
        article.Identifiers.Should().Equal(new Identifier("issn", ["1932-6203", "1932-6204"]), new Identifier("doi", ["10.1000/182"]));
        article.Accessed.Should().Be(new DateValue(Edtf.Parse("2021-03-04")) { Words = "12:00" });
        article.Language.Should().Be(new LanguageTag("en"));
        article.Csl.Should().Be(RawJson.Parse("""
            {"container-title":"Journal of Cats","container-title-short":"J. Cats","volume":"5","issue":"3","page":"1-9","keyword":"cats, dogs",
            "abstract":"First line\nsecond line.\n\nThird."}
            """));
        article.Extensions.Without("csl").Should().Equal(
            new("ris:JO", RawJson.Parse("\"J Cats\"")), new("ris:UR", RawJson.Parse("\"https://example.org/mirror\"")),
            new("ris:C1", RawJson.Parse("\"custom\"")),
            new("ris:L1", RawJson.Parse("\"file.pdf\"")));
        book.Should()
            .Match<Source>(it => it.Kind == SourceKind.Book && it.Published!.ToString() == "1999-21" && it.Publisher!.Name == "A Press");
        book.Csl.Should().Be(RawJson.Parse("""
            {"editor":[{"family":"Series","given":"Ed"}],"collection-title":"A series","publisher-place":"Bonn","abstract":"An abstract."}
            """));
        paper.Should().Match<Source>(
            it => it.Id.Text == "17" && it.Published!.Words == "in press" && it.Extensions["ris:type"] == RawJson.Parse("\"CONF\""));
    }

    [Theory]
    [InlineData("\nPMID- 12345678\nTI  - T\n", "PubMed")]
    [InlineData("\uFEFF%0 Journal Article\n%T T\n", "EndNote")]
    [InlineData("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "Web of Science")]
    public async Task What_only_looks_like_RIS_is_told_by_its_name(string text, string name)
    {
        var import = await ReadAsync(text);

        RisFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue();
        import.Set.Sources.Should().BeEmpty();
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.NotInFormat && problem.Message.Contains(name));
    }

    public static TheoryData<string, string?, string> Dates => new()
    {
        { "PY  - 2020", "2020", "" },
        { "PY  - 2020/02", "2020-02", "" },
        { "PY  - 2020/02/15/", "2020-02-15", "" },
        { "PY  - 2020/2/5/", "2020-02-05", "" },
        { "PY  - 2020///", "2020", "" },
        { "PY  - 2020///Fall", "2020-23", "" },
        { "PY  - 2020/05//Conference week", "2020-05", "Conference week" },
        { "PY  - 1984///1984?/2004", "1984?/2004", "" },
        { "PY  - ///-0043", "-0043", "" },
        { "PY  - 2020-02-15", "2020-02-15", "" },
        { "PY  - 15 June 2004", "2004-06-15", "15 June 2004" },
        { "PY  - forthcoming", null, "forthcoming" },
        { "PY  - n.d.", null, "n.d." },
        { "PY  - c1900", "1900~", "c1900" },
        { "PY  - [19--]", "19XX", "[19--]" },
        { "PY  - 1999-2003", "1999/2003", "1999-2003" },
        { "PY  - 2020/13/45", null, "2020/13/45" },
        { "Y1  - 2020", "2020", "" },
        { "DA  - 2020/02/15", "2020-02-15", "" },
        { "PY  - 2020\nDA  - 2020/02", "2020-02", "" },
        { "PY  - 2020\nDA  - 2019/02", "2020", "" },
        { "DA  - 2020/02/15\nPY  - 2020", "2020-02-15", "" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Dates_are_EDTF(string lines, string? edtf, string words)
    {
        var published = (await ReadAsync($"TY  - GEN\nTI  - t\n{lines}\nER  - \n")).Set.Sources[0].Published!;

        published.AsDate?.ToString().Should().Be(edtf);
        (published.Words ?? "").Should().Be(words);
    }

    /// <summary>Lines, the address read, and those kept.</summary>
    public static TheoryData<string, string, string?> Addresses => new()
    {
        { "UR  - https://a.example/;x", "https://a.example/;x", null },
        { "UR  - https://a.example/; https://b.example/", "https://a.example/", "\"https://b.example/\"" },
        { "UR  - https://a.example/;https://b.example/;\nUR  - https://c.example/",
            "https://a.example/", "[\"https://b.example/\",\"https://c.example/\"]" },
        { "UR  - https://a.example/\nUR  - https://a.example/", "https://a.example/", null },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task One_address_is_read_and_the_others_are_kept(string lines, string address, string? kept)
    {
        var source = (await ReadAsync($"TY  - GEN\nTI  - t\n{lines}\nER  - \n")).Set.Sources[0];

        source.Url!.Value.Text.Should().Be(address);
        source.Extensions["ris:UR"]?.ToString().Should().Be(kept);
        await LossLaw.HoldsAsync(RisFormat.Default, new ClaimSet { Sources = [source] });
    }

    public static TheoryData<string, string, int> Faults => new()
    {
        { "TY  - GEN\nID  - a\nTI  - t\nTY  - GEN\nID  - b\nER  - \n", "FT0903", 3 },
        { "TY  - GEN\nID  - a\nTI  - t", "FT0905", 3 },
        { "TI  - t\nID  - a\nER  - \n", "FT0903", 1 },
        { "TY  - WALL\nID  - a\nER  - \n", "FT0903", 1 },
        { "TY  - GEN\nID  - a b\nER  - \n", "FT0903", 1 },
        { "Some words\nTY  - GEN\nID  - a\nER  - \n", "FT0902", 1 },
        { "TY  - GEN\nID  - a\nPY  - 15 June 2004\nER  - \n", "FT0903", 3 },
        { "TY  - GEN\nID  - a\nDO  - https://doi.org/10.1/x\nER  - \n", "FT0903", 3 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_wrong_is_told_at_its_line(string text, string code, int line)
    {
        var import = await ReadAsync($"TY  - GEN\nID  - z\nER  - \n{text}");

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem => problem.Code == code && problem.Line == line + 3);
        import.Set.Sources[0].Id.Text.Should().Be("z");
        import.Set.Sources.Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public async Task What_is_no_RIS_is_told() =>
        (await ReadAsync("Nothing of the kind.\n")).Problems.Select(problem => problem.Code).Should().Equal("FT0902", "FT0901");

    public static TheoryData<string, byte[]> Encodings
    {
        get
        {
            const string Text = "TY  - GEN\nID  - a\nTI  - Café\nER  - \nTY  - GEN\nID  - b\nTI  - Ö\nER  - \n";
            return new()
            {
                { "LF", Encoding.UTF8.GetBytes(Text) },
                { "CR LF", Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
                { "CR", Encoding.UTF8.GetBytes(Text.Replace('\n', '\r')) },
                { "a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
                { "Latin-1", Encoding.Latin1.GetBytes(Text) },
                { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
                { "less exact tags", Encoding.UTF8.GetBytes(Text.Replace("  - ", " - ", StringComparison.Ordinal)) },
                { "blank lines", Encoding.UTF8.GetBytes($"\n\n{Text.Replace("TY", "\n\nTY", StringComparison.Ordinal)}\n\n") },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Whatever_the_lines_and_characters_are_the_records_are_the_same(string what, byte[] text)
    {
        var import = await ReadAsync(text);
        var piecemeal = await RisFormat.Default.ReadAsync(new Piecemeal(text, 3), cancellationToken: TestContext.Current.CancellationToken);

        import.Set.Sources.Select(source => source.Title).Should().Equal(["Café", "Ö"], what);
        import.Problems.Where(problem => problem.Code != "FT0903").Should().BeEmpty(what);
        piecemeal.Set.Should().Be(import.Set);
        RisFormat.Default.Recognises(text).Should().BeTrue(what);
    }

    [Theory]
    [InlineData("TY  - JOUR", true)]
    [InlineData("\r\nTY - BOOK", true)]
    [InlineData("TY", false)]
    [InlineData("TYPE - x", false)]
    [InlineData("AU  - Doe", false)]
    [InlineData("", false)]
    public void A_file_is_recognised(string head, bool isRis) =>
        RisFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isRis);

    private static Task<ClaimSetReading> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        RisFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
}
