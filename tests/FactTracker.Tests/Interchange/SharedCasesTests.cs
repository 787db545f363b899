using System.Buffers;
using System.Text;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Interchange;

/// <summary>Files as people have them, after the layout of public data: what each gives.</summary>
public sealed class SharedCasesTests
{
    private const string Liar = "#3=text 2=verdict 5=claimant 6=claimant_role 4=tags";
    private const string Averitec =
        "claim=text label=verdict claim_date=stated speaker=claimant fact_checking_article=review_url questions.answers.source_url=more_sources";
    private const string Politifact =
        "statement=text verdict=verdict statement_originator=claimant statement_date=stated factchecker=reviewer factcheck_date=reviewed "
        + "factcheck_analysis_link=review_url";

    /// <summary>File, mapping, parts of the set without white space, the codes of the problems that are not errors, once each.</summary>
    public static TheoryData<string, string, string[], string> Cases => new()
    {
        { "import/h01-headerless.tsv", Liar,
            ["\"text\":\"ExampleTownspends12percent", "\"claimant\":{\"name\":\"john-roe\",\"role\":\"Statesenator\"}", "\"verdict\":\"mixed\"",
                "\"tags\":[\"transportation\",\"budget\"]", "\"claims\":3"], "FT0903" },
        { "import/h02-records.jsonl", "claim=text label=verdict",
            ["\"verdict\":\"true\"", "\"verdict\":\"false\"", "\"verdict\":\"unproven\"", "\"json:id\":75397",
                "\"json:evidence\":[[[92206", "\"claims\":3"], "" },
        { "import/h02-records-lines.json", Averitec,
            ["\"verdict\":\"mixed\"", "\"claimant\":\"JaneDoe\"", "\"date\":\"2020-10-31\"",
                "\"json:reporting_source\":\"Facebook\"", "\"claims\":3"], "FT0902 FT0903" },
        { "import/h02-records-indent.json", Averitec,
            ["\"citations\":[\"https://town.example.org/bylaw\"]", "\"json:claim_date\":\"05-09-2020\"", "\"claims\":3"],
            "FT0902 FT0903" },
        { "import/h02-records-other.jsonl", Politifact,
            ["\"claimant\":\"JohnRoe\"", "\"author\":\"A.Checker\"", "\"published\":{\"date\":\"2008-06-24\"", "\"claims\":2"], "FT0902 FT0903" },
        { "import/h03-none.csv", "", ["\"claims\":1", "\"text\":\"ExampleTownisbankrupt.\"}"], "FT0903" },
        { "import/h04-lists.csv", "",
            ["\"claimant\":[\"JaneDoe\",\"JohnRoe\"]", "\"claimant\":\"JaneDoe\"", "\"tags\":[\"roads\",\"budget\"]",
                "\"citations\":[\"https://a.example.org/1\",\"https://b.example.org/2\"]"], "FT0903" },
        { "import/h05-wikibase-rest.json", "",
            ["\"value\":900,\"when\":\"2020\"", "\"unknown\":true", "\"url\":\"https://stat.example.org/1\"",
                "\"rank\":\"preferred\""], "" },
        { "import/h06-placeholders.json", "",
            ["\"schema:datePublished\":\"0001-01-01T00:00:00Z\"", "\"schema:datePublished\":\"-0001-11-30T00:00:00+00:00\"",
                "\"schema:datePublished\":\"1970-01-01T00:00:00+00:00\"", "\"claims\":3"], "FT0902" },
        { "import/h07-gedcomx.json", "",
            ["{\"date\":\"1835-06-27\",\"words\":\"27June1835\"}", "{\"date\":\"1890\"", "\"label\":\"JanetRoe\"",
                "\"name\":\"A.Genealogist\"", "\"published\":\"2014-04-25T06:00:00Z\"", "\"name\":\"ExampleArchive\""], "" },
        { "import/h08-answers.jsonl", "", ["\"claims\":2", "\"verdict\":\"false\"", "\"verdict\":\"true\""], "" },
        { "import/h08-claims-alone.json", "", ["\"claims\":2", "\"claimant\":\"Jane\""], "" },
        { "import/h08-claims-alone.jsonl", "", ["\"claims\":2", "\"claimant\":\"Jane\""], "" },
        { "import/h10-check-list.csv", "",
            ["\"verdict\":\"false\"", "\"csv:Status\":\"InProgress\"", "\"csv:Numberofmedia\":\"12\"", "\"claims\":3"], "FT0902 FT0903" },
        { "import/h10-check-feed.csv", "", ["\"verdict\":\"false\"", "\"verdict\":\"missingContext\"", "\"claims\":3"], "FT0902" },
        { "import/h11-archivedat.json", "",
            ["\"archived\":[{\"url\":\"https://archive.example.org/1\"}]", "\"tags\":[\"hall\",\"sale\"]"], "" },
        { "import/h20-dates.csv", "", ["\"words\":\"early2025\"", "\"csv:Date\":\"3/4/2024\""], "FT0902 FT0903" },
        { "import/h21-people.csv", "",
            ["\"text\":\"DieMiete", "\"claimant\":\"AyşeYılmaz\"", "\"stated\":{\"date\":\"2025-03-14\"", "\"confidence\":0.8",
                "\"url\":\"https://example.org/a\"", "\"label\":\"Falsch\"", "\"author\":\"Dmitri\"", "\"notes\":\"bla\""], "FT0903" },
        { "more/h01-baddate.csl.json", "",
            ["\"csl:issued\":{\"date-parts\":[[2014,2,30]]}", "\"csl:accessed\":{\"date-parts\":[[2023,2,29]]}",
                "\"sources\":4"], "FT0902" },
        { "more/h02-flags.csv", "",
            ["{\"amount\":45.2,\"unit\":\"%\",\"words\":\"45.2p\"}", "{\"amount\":45.2,\"unit\":\"%\",\"words\":\"45.2b\"}",
                "{\"amount\":45.2,\"unit\":\"%\",\"words\":\"45.2k\"}", "{\"amount\":45.2,\"unit\":\"%\",\"words\":\"45.2e\"}"], "FT0903" },
        { "more/h03-unitwords.csv", "",
            ["\"unit\":\"%\"", "\"unit\":\"pp\"", "\"unit\":\"EUR\"", "{\"amount\":5000000,\"unit\":\"USD\""], "FT0903" },
        { "more/h04-authors.bib", "",
            ["\"name\":\"JaneRoe\"", "\"name\":\"JohnDoe\"", "\"name\":\"AnnPoe\"", "\"name\":\"L.Moe\"", "\"others\""], "FT0903" },
        { "more/h05-stray.ris", "", ["\"sources\":2"], "FT0902" },
        { "more/h06-er.ris", "",
            ["\"sources\":2", "\"url\":\"https://example.org/tool\"", "\"url\":\"https://example.org/second\""], "FT0903" },
        { "more/h07-latin1.claims.json", "", ["Thecafésold65%more", "Cafésurvey"], "" },
        { "more/h08-oldstyle.csv", "",
            ["{\"date\":\"1917-11-06\",\"calendar\":\"julian\",\"words\":\"24October1917(O.S.)\"}", "\"date\":\"1917-11-07\""], "FT0903" },
        { "more/h09-year.bib", "",
            ["2000-08-22", "\"2015\"", "2018-24", "2018-03", "2017/2018", "2019-05-23/2019-05-27"], "FT0903" },
        { "more/h10-eurostat.tsv", "geo=subject =share=property years",
            ["{\"amount\":12.5,\"unit\":\"%\",\"words\":\"12.5b\"},\"when\":\"2020\"", "\"words\":\"9.8bep\"", "\"claims\":4"], "FT0902 FT0903" },
        { "more/h11-owid.csv", "Entity=subject others",
            ["\"subject\":\"ExampleTown\",\"property\":\"Shareofpeoplewhoagree\",\"value\":{\"amount\":54.2,\"unit\":\"%\"},\"when\":\"2018\"",
                "\"claims\":2"], "" },
        { "more/h11-wide.csv", "Country_Name=subject Indicator_Name=property years",
            ["\"value\":2020,\"when\":\"2021\"", "\"subject\":\"SampleLand\"", "\"property\":\"Population,total\"", "\"claims\":5"], "FT0902" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_gives_what_is_in_it(string file, string mapping, string[] parts, string codes)
    {
        var reading = Read(file, mapping);

        reading.IsClaimSet.Should().BeTrue();
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(reading.Set, output, new WritingOptions { Indented = false });
        var text = string.Concat(Encoding.UTF8.GetString(output.WrittenSpan).Where(letter => !char.IsWhiteSpace(letter)))
            + $"\"claims\":{reading.Set.Claims.Count},\"sources\":{reading.Set.Sources.Count}";
        foreach (var part in parts) text.Should().Contain(part);
        text.Should().NotContain("\"claim\":\"");
        CodesOf(reading.Problems, problem => problem.Severity != Severity.Error).Should().Be(codes);
    }

    [Theory]
    [InlineData("import/h01-headerless.tsv", "--map \"#3=text\"")]
    [InlineData("import/h02-records.jsonl", "--map claim=text --map label=verdict")]
    [InlineData("import/h02-records-lines.json", "--map claim=text --map label=verdict")]
    [InlineData("import/h02-records-indent.json", "--map claim=text --map label=verdict")]
    [InlineData("import/h02-records-other.jsonl", "--map statement=text --map verdict=verdict")]
    [InlineData("more/h11-wide.csv", "--unpivot years --subject \"Country Name\" --property \"Indicator Name\"")]
    public void Without_a_mapping_a_file_of_others_is_refused_with_one_to_start_from(string file, string options)
    {
        var reading = Read(file, "");

        reading.IsClaimSet.Should().BeFalse();
        reading.Problems.Should().ContainSingle(problem => problem.Rule == Rules.NotInFormat).Which.Remedy.Should().Contain(options);
    }

    [Theory]
    [InlineData("false\tThe bridge fell.\tAda", "FT0903", "no column of the mapping is missing")]
    [InlineData("false\tThe bri", "FT0905", "the last column of the mapping is missing")]
    [InlineData("false\tThe bridge fell.\tAda\ntrue\tRents", "FT0905", "a later row is shorter than the first")]
    public void A_table_without_a_head_that_ends_within_a_row_says_so(string text, string code, string why)
    {
        var mapping = RecordMapping.Empty.With("#1", "verdict").With("#2", "text").With("#3", "claimant");
        var reading = TableFormat.Tsv.Read(
            Encoding.UTF8.GetBytes(text), ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));

        reading.Problems.Select(problem => problem.Code).Should().Contain(code, why);
    }

    [Theory]
    [InlineData("more/h12-empty.claims.json", "FT0116 FT0117")]
    [InlineData("more/h12-offset.claims.json", "FT0302")]
    [InlineData("more/h07-latin1.claims.json", "FT0110")]
    public void A_check_finds_what_the_schema_finds(string file, string codes) =>
        CodesOf(Read(file, "").Check(), problem => problem.Severity == Severity.Error).Should().Be(codes);

    private static string CodesOf(IEnumerable<Problem> problems, Func<Problem, bool> isMeant) =>
        string.Join(' ', problems.Where(isMeant).Select(problem => problem.Code).Distinct().Order());

    private static ClaimSetReading Read(string file, string pairs)
    {
        var mapping = RecordMapping.Empty;
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            mapping = pair switch
            {
                "years" => mapping with { Unpivot = Unpivot.Years },
                "others" => mapping with { Unpivot = Unpivot.Properties },
                _ => mapping.WithPair(pair),
            };
        }

        return ClaimSetFormats.All.ReadFile(
            SharedData.PathOf(Path.Combine("..", "cases", file)), ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));
    }
}
