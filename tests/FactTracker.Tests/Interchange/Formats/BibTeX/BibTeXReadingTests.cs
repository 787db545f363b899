using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.BibTeX;

public sealed class BibTeXReadingTests
{
    [Fact]
    public async Task Entries_are_sources()
    {
        var import = await ReadAsync(BibTeXSample.Text);
        var sources = import.Set.Sources;

        import.Problems.Should().BeEmpty();
        sources.Select(source => source.Id.Text).Should().Equal("smith-2020", "doe-paper", "proc", "news", "last");
        var article = sources[0];
        article.Kind.Should().Be(SourceKind.ArticleJournal);
        article.Title.Should().Be("On <i>Felis</i> & DNA in Göttingen—a 50% rise, naïve");
        article.Authors.Select(author => author.Name)
            .Should()
            .Equal("Ludwig van Beethoven", "A Society", "Charles de la Vallée Poussin Jr.", "others");
        article.Authors[0].Extensions["csl:non-dropping-particle"].Should().Be(RawJson.Parse("\"van\""));
        article.Published.Should().Be((DateStatement)"2020-02-15");
        article.Url.Should().Be(new Url("https://example.org/a_b?c=1%20"));
        article.Language.Should().Be(new LanguageTag("en-GB"));
        article.Identifiers.Single.Should().Be(new Identifier("doi", ["10.1000/182"]));
        article.Csl.Should().Be(RawJson.Parse("""
            {"container-title":"Journal of Cats","volume":"5","issue":"3","page":"1-9","keyword":"cats, dogs","abstract":"First.\n\nSecond one."}
            """));
        article.Extensions["bibtex:file"].Should().Be(RawJson.Parse("\"a.pdf:papers/a_b.pdf\""));

        sources[1].Should().Match<Source>(
            paper => paper.PartOf == new SourceId("proc") && paper.Publisher!.Name == "A Press" && paper.Published!.ToString() == "2019");
        sources[1].Csl.Should()
            .Be(RawJson.Parse("""{"page":"1-2","container-title":"Proceedings of Cats","editor":[{"family":"Itor","given":"Ed"}]}"""));
        sources[3].Should().Match<Source>(news => news.Kind == SourceKind.Webpage
            && news.Published!.ToString() == "2004-06~/.."
            && news.Accessed!.ToString() == "2021-02-03");
        sources[3].Authors.Single!.Name.Should().Be("Jo van Doe");
        sources[3].Identifiers.Single.Should().Be(new Identifier("arxiv", ["1234.5678"]));
        sources[4].Should().Match<Source>(last => last.Kind == SourceKind.Survey && last.Published!.Words == "in press");
        import.Set.Extensions.Select(member => member.Name).Should().Equal("bibtex:comments", "bibtex:preamble", "bibtex:strings");
    }

    public static TheoryData<string, string> Words => new()
    {
        { @"caf\'e, caf\'{e}, caf{\'e}, caf{\'{e}}", "café, café, café, café" },
        { @"\""{o} \`a \^o \~n \=a \.z \u{g} \v{c} \v c \H{o} \c{c} \c c \k{a} \r a \d{h} \b{d}", "ö à ô ñ ā ż ğ č č ő ç ç ą å ḥ ḏ" },
        { @"\'{\i} {\""\i} \^\i \v{\j}", "í ï î ǰ" },
        { @"\ss{} {\ss} \o\ \L ód\'z \aa ngstr\""om \AE on \OE uvre \th \dh \dj \ng \i", "ß ß ø Łódź ångström Æon Œuvre þðđŋı" },
        { @"\& \% \$ \# \_ \{ \} \textbackslash{}x \textasciitilde \^{} \~{}", "& % $ # _ { } \\x ~^ ~" },
        { "a--b---c", "a–b—c" },
        { "``a'' `b' don't", "“a” `b' don't" },
        { "a~b  c\n d", "a\u00A0b c d" },
        { @"\emph{a {\bf b} c} \textsuperscript{2} {\it i} \mbox{x}", "<i>a <b>b</b> c</i> <sup>2</sup> <i>i</i> x" },
        { @"$\alpha_1$-decay costs \$5", @"$\alpha_1$-decay costs $5" },
        { @"\enquote{q} \url{http://x} \ldots \copyright 2020", "“q” http://x …©2020" },
        { @"\unknown{x} y", @"\unknownx y" },
        { @"a\\b \newline c\par d", "a\nb \nc\n\nd" },
        { "{{{deep}}}", "deep" },
        { @"\'\ae{}x", "ǽx" },
        { "\\", "\\" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public async Task TeX_is_read_as_words(string tex, string words) =>
        (await ReadAsync($"@misc{{a, title = {{{tex}}}}}")).Set.Sources[0].Title.Should().Be(words);

    public static TheoryData<string, string[]> Names => new()
    {
        { "Jo Doe", ["Jo|||Doe|"] },
        { "Doe, Jo", ["Jo|||Doe|"] },
        { "Doe, Jr, Jo", ["Jo|||Doe|Jr"] },
        { "Ludwig van der Berg", ["Ludwig|van der||Berg|"] },
        { "van der Berg, Ludwig", ["Ludwig|van der||Berg|"] },
        { "Plato", ["|||Plato|"] },
        { "{NASA}", ["NASA"] },
        { "{The {A} and B Society}", ["The A and B Society"] },
        { "Jo {von} Doe", ["Jo von|||Doe|"] },
        { "jo doe", ["|jo||doe|"] },
        { "A B and C, D and others", ["A|||B|", "D|||C|", "others"] },
        { "A  B\n  AND\tC", ["A|||B|", "|||C|"] },
        { "{\\'E}mile {\\'d}oe Zola", ["Émile|d́oe||Zola|"] },
        { "family=Bach, given={Johann S}, suffix=Jr", ["Johann S|||Bach|Jr"] },
        { "Doe, Jo,", ["Jo|||Doe|"] },
        { ",", [","] },
        { "and and and", ["|||and|"] },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Names_are_taken_apart(string tex, string[] names)
    {
        var authors = (await ReadAsync($"@misc{{a, title = {{t}}, author = {{{tex}}}}}")).Set.Sources[0].Authors;

        authors.Select(Parts).Should().Equal(names);
    }

    public static TheoryData<string, string?, string> Dates => new()
    {
        { "year = 2020", "2020", "" },
        { "year = {2020}, month = jun", "2020-06", "" },
        { "year = {2020}, month = {June}", "2020-06", "" },
        { "year = {2020}, month = 6, day = 3", "2020-06-03", "" },
        { "year = {2020}, month = {6}", "2020-06", "" },
        { "year = {2020}, month = jun # \" 3rd\"", "2020-06-03", "" },
        { "year = {2020}, month = \"3~\" # jun", "2020-06-03", "" },
        { "year = {2020}, month = jun # \"--\" # jul", "2020-06/2020-07", "" },
        { "year = {2020}, month = {Spring}", "2020-21", "" },
        { "year = {1999--2001}", "1999/2001", "" },
        { "year = {1999/2001}", "1999/2001", "" },
        { "year = {c. 1890}", "1890~", "" },
        { "year = {[1890]}", "1890", "" },
        { "year = {forthcoming}", null, "forthcoming" },
        { "year = {{2020}}, month = {{May}}", "2020-05", "" },
        { "year = \"{2020}\"", "2020", "" },
        { "year = {{forthcoming}}", null, "forthcoming" },
        { "date = {{2020-05}}", "2020-05", "" },
        { "date = {{1667,1668}}", "{1667,1668}", "" },
        { "year = {2020}, month = {Sept.}", "2020-09", "" },
        { "year = {2020}, month = {#mar#}", "2020-03", "" },
        { "year = {2020}, month = {Mai}", "2020-05", "" },
        { "date = {1984?}", "1984?", "" },
        { "date = {201X}", "201X", "" },
        { "date = {2004-06-22/2004-06-25}", "2004-06-22/2004-06-25", "" },
        { "date = {2001-21}", "2001-21", "" },
        { "date = {-0043}", "-0043", "" },
        { "date = {2004-04-25T14:34:00}", "2004-04-25T14:34:00", "" },
        { "date = {15 June 2004}", "2004-06-15", "15 June 2004" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Dates_are_EDTF(string fields, string? edtf, string words)
    {
        var published = (await ReadAsync($"@misc{{a, title = {{t}}, {fields}}}")).Set.Sources[0].Published!;

        published.AsDate?.ToString().Should().Be(edtf);
        (published.Words ?? "").Should().Be(words);
    }

    public static TheoryData<string, string, int, string[]> Faults => new()
    {
        { "@article{a, title = {x}\n@article{b, title = {y}}", "FT0902", 1, ["a", "b"] },
        { "@article{a, title = {x\n@article{b, title = {y}}", "FT0903", 1, ["a", "b"] },
        { "@article{a, title = \"x\n@article{b, title = {y}}", "FT0903", 1, ["a", "b"] },
        { "@article{a, title = }\n@article{b, title = {y}}", "FT0902", 1, ["a", "b"] },
        { "@article{a, year = , title = {x}}\n@article{b, title = {y}}", "FT0902", 1, ["a", "b"] },
        { "@article{a, title {x}, year = 2020}", "FT0902", 1, ["a"] },
        { "@article{a,\n title = {x}\n year = 2020}", "FT0903", 3, ["a"] },
        { "@article{a,\n title = {x},\n title = {y}}", "FT0902", 3, ["a"] },
        { "@article{a,\n title = Bare words, year = 2020}", "FT0903", 2, ["a"] },
        { "@article{a,\n journal = nomacro}", "FT0903", 2, ["a"] },
        { "@artcle{a, title = {x}}", "FT0903", 1, ["a"] },
        { "@article{title = {x}}", "FT0903", 1, ["made"] },
        { "@article{a b, title = {x}}", "FT0903", 1, ["made"] },
        { "@misc{a,\n title = {x},\n date = {15 June 2004}}", "FT0903", 3, ["a"] },
        { "@misc{a,\n title = {\\foo{x}}}", "FT0903", 2, ["a"] },
        { "@misc{a, title = {x}, year = 2020,\n month = {Octember}}", "FT0902", 2, ["a"] },
        { "@misc{a, title = {x},\n crossref = {nowhere}}", "FT0903", 2, ["a"] },
        { "@misc{a, title = {x},\n doi = {https://doi.org/10.1/x}}", "FT0903", 2, ["a"] },
        { "@comment{not closed\n@misc{a, title = {x}}", "FT0903", 1, ["a"] },
        { "@string{x = \n@misc{a, title = {x}}", "FT0902", 1, ["a"] },
        { "Nothing of the kind.", "FT0901", 1, [] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_wrong_is_told_and_costs_nothing_else(string text, string code, int line, string[] ids)
    {
        var import = await ReadAsync(text);

        import.Problems.Should().Contain(problem => problem.Code == code && problem.Line == line);
        import.Set.Sources.Select(source => source.Id.Text.StartsWith("bibtex-", StringComparison.Ordinal) ? "made" : source.Id.Text)
            .Should()
            .Equal(ids);
    }

    [Fact]
    public async Task Old_encodings_and_line_ends_are_read()
    {
        var latin = await ReadAsync(Encoding.Latin1.GetBytes("@misc{a,\r title = {Café},\r year = x y}"));
        var utf16 = await ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("@misc{a, title = {Café}}")]);
        var marked = await ReadAsync([.. Encoding.UTF8.Preamble, .. "@misc{a, title = {Café}}"u8]);

        latin.Problems.Select(problem => (problem.Code, problem.Line)).Should().Equal(("FT0903", 1), ("FT0903", 3), ("FT0902", 3));
        new[] { latin, utf16, marked }.Should().OnlyContain(import => import.Set.Sources[0].Title == "Café");
    }

    [Theory]
    [InlineData("@article{a,", true)]
    [InlineData("% comment\n\n@Book{a:b,\n", true)]
    [InlineData("@string{a = {b}}", true)]
    [InlineData("@foo{bar, title", true)]
    [InlineData("write to a@b.example {x,", false)]
    [InlineData("@import url(x);\n@media print { a, b { c: d } }", false)]
    [InlineData("{\"a\": \"\n@article{a,\"}", false)]
    [InlineData("@", false)]
    [InlineData("", false)]
    public void A_file_is_recognised(string head, bool isBibTeX) =>
        BibTeXFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isBibTeX);

    private static string Parts(Agent agent) => agent.Extensions.Count == 0
        ? agent.Name!
        : string.Join('|', new[] { "given", "non-dropping-particle", "dropping-particle", "family", "suffix" }
        .Select(part => agent.Extensions[$"csl:{part}"]?.ToString().Trim('"') ?? ""));

    private static Task<ClaimSetReading> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        BibTeXFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
}
