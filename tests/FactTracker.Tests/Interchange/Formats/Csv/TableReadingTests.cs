using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Csv;

public sealed class TableReadingTests
{
    /// <summary>Head, row, the claim without its id, the codes of what is told.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "Text", "a", """{"text":"a"}""", "" },
        { "text,amount,unit", "a,45.2b,%", """{"text":"a","value":{"amount":45.2,"unit":"%","words":"45.2b"}}""", "FT0903" },
        { "text,amount,unit", "a,45.2k,pp", """{"text":"a","value":{"amount":45.2,"unit":"pp","words":"45.2k"}}""", "FT0903" },
        { "text,amount,unit", "a,5m,USD", """{"text":"a","value":{"amount":5000000,"unit":"USD","words":"5m"}}""", "" },
        { "text,Amount (%)", "a,45.2k", """{"text":"a","value":{"amount":45.2,"unit":"%","words":"45.2k"}}""", "FT0903 FT0903" },
        { "text,amount,unit", "a,$5,%", """{"text":"a","csv:amount":"$5","csv:unit":"%"}""", "FT0902 FT0902" },
        { "text,amount,unit", "a,65,percent", """{"text":"a","value":{"amount":65,"unit":"%"}}""", "FT0903" },
        { "text,amount,unit", "a,65,ha", """{"text":"a","value":{"amount":65,"unit":"har"}}""", "FT0903" },
        { "text,amount,unit", "a,5,million USD", """{"text":"a","value":{"amount":5000000,"unit":"USD","words":"5 million USD"}}""", "FT0903" },
        { "text,amount,unit", "a,5,widgets", """{"text":"a","value":{"amount":5,"unit":"widgets"}}""", "" },
        { "text,amount,unit,margin,n", "a,65,%,±3.1 pts,n=1004",
            """{"text":"a","value":{"amount":65,"lower":61.9,"upper":68.1,"unit":"%","sampleSize":1004}}""", "" },
        { "text,language", "a,English", """{"text":"a","language":"en"}""", "FT0903" },
        { "text,claimant", "a,None", """{"text":"a"}""", "FT0903" },
        { "text,claimant,claimant_id,claimant_role", "a,Ada; Ben,p:1; p:2,Mayor; Clerk",
            """{"text":"a","claimant":[{"name":"Ada","id":"p:1","role":"Mayor"},{"name":"Ben","id":"p:2","role":"Clerk"}]}""", "" },
        { "text,claimant,claimant_role", "a,Ada; Ben; Cem,Mayor; Clerk",
            """{"text":"a","claimant":["Ada","Ben","Cem"],"csv:claimant_role":"Mayor; Clerk"}""", "FT0902" },
        { "text,tags", "a,\"['x', 'y']\"", """{"text":"a","tags":["x","y"]}""", "FT0903" },
        { "text,status", "a,In Progress", """{"text":"a","csv:status":"In Progress"}""", "FT0902" },
        { "text,status", "a,Disputed", """{"text":"a","status":"disputed"}""", "" },
        { "text,status", "a,False",
            """{"text":"a","reviews":[{"verdict":"false","rating":{"label":"False"},"facttracker:verdictWords":"facttracker-verdict-words-1"}]}""", "FT0903" },
        { "text,when", "a,24 October 1917 (O.S.)",
            """{"text":"a","when":{"date":"1917-11-06","calendar":"julian","words":"24 October 1917 (O.S.)"}}""", "FT0903" },
        { "text,when", "a,1706961164", """{"text":"a","when":{"date":"2024-02-03T11:52:44Z","words":"1706961164"}}""", "FT0903" },
        { "text,when", "a,9999-12-31", """{"text":"a","csv:when":"9999-12-31"}""", "FT0902" },
        { "value,unit", "65,%", """{"value":{"amount":65,"unit":"%"}}""", "" },
        { "value",
            "at least 43 cases", """{"value":{"amount":43,"unit":"cases","approximation":"atLeast","words":"at least 43 cases"}}""", "" },
        { "amount", "65%", """{"value":{"amount":65,"unit":"%","words":"65%"}}""", "" },
        { "amount,unit", "\"12,5\",%", """{"value":{"amount":12.5,"unit":"%"}}""", "FT0903" },
        { "amount", "\"1.234.567,5\"", """{"value":1234567.5}""", "FT0903" },
        { "amount", "\"1,234,567.50\"", """{"value":{"amount":"1234567.50"}}""", "FT0903" },
        { "amount", "1 234", """{"value":1234}""", "FT0903" },
        { "text,amount", "a,\"12,500\"", """{"text":"a","csv:amount":"12,500"}""", "FT0902" },
        { "text,amount", "a,many", """{"text":"a","csv:amount":"many"}""", "FT0902" },
        { "amount,margin,level,n",
            "65,3,95%,\"1,600\"", """{"value":{"amount":65,"lower":62,"upper":68,"sampleSize":1600,"level":0.95}}""", "FT0903" },
        { "low,high", "3,5", """{"value":{"lower":3,"upper":5}}""", "" },
        { "text,low,high", "a,5,3", """{"text":"a","csv:low":"5","csv:high":"3"}""", "FT0902 FT0902" },
        { "text,value", "a,\"12,500\"", """{"text":"a","csv:value":"12,500"}""", "FT0902" },
        { "value", "1.2.3", """{"value":"1.2.3"}""", "" },
        { "value", "TRUE", """{"value":true}""", "" },
        { "value", "2024-03-05", """{"value":{"date":"2024-03-05"}}""", "" },
        { "value", "2024", """{"value":2024}""", "" },
        { "value,value_type", "2024,date", """{"value":{"date":"2024"}}""", "" },
        { "value,value_type", "65,text", """{"value":"65"}""", "" },
        { "value,value_type", "65,colour", """{"value":65,"csv:value_type":"colour"}""", "FT0902" },
        { "subject,subject_id", "China,wd:Q148", """{"subject":{"entity":"wd:Q148","label":"China"}}""", "" },
        { "text,Date", "a,2024~", """{"text":"a","when":"2024~"}""", "" },
        { "text,WHEN", "a,5 March 2024", """{"text":"a","when":{"date":"2024-03-05","words":"5 March 2024"}}""", "FT0903" },
        { "text,when", "a,05.03.2024", """{"text":"a","when":{"date":"2024-03-05","words":"05.03.2024"}}""", "FT0903" },
        { "text,when", "a,2024/3/5", """{"text":"a","when":{"date":"2024-03-05","words":"2024/3/5"}}""", "FT0903" },
        { "text,when", "a,unknown", """{"text":"a","when":{"unknown":true}}""", "" },
        { "text,when", "a,03/04/2022", """{"text":"a","csv:when":"03/04/2022"}""", "FT0902" },
        { "text,when", "a,Q1 2024", """{"text":"a","when":{"date":"2024-33","words":"Q1 2024"}}""", "FT0903" },
        { "text,when", "a,1–5 March 2024", """{"text":"a","when":{"date":"2024-03-01/2024-03-05","words":"1–5 March 2024"}}""", "FT0903" },
        { "text,when", "a,May-24", """{"text":"a","csv:when":"May-24"}""", "FT0902" },
        { "text,when", "a,2020-21", """{"text":"a","csv:when":"2020-21"}""", "FT0902" },
        { "text,when", "a,202X-21", """{"text":"a","when":"202X-21"}""", "" },
        { "text,when", "a,2020-24", """{"text":"a","when":"2020-24"}""", "" },
        { "value", "\"65,4 %\"", """{"value":{"amount":65.4,"unit":"%","words":"65,4 %"}}""", "" },
        { "value", "+5pp", """{"value":{"amount":5,"unit":"pp","words":"+5pp"}}""", "" },
        { "value", "c. 65%", """{"value":{"amount":65,"unit":"%","approximation":"about","words":"c. 65%"}}""", "" },
        { "value", "65 ± 3%", """{"value":{"amount":65,"lower":62,"upper":68,"unit":"%","words":"65 ± 3%"}}""", "" },
        { "value", "\"65,4 ± 0,5 %\"", """{"value":{"amount":65.4,"lower":64.9,"upper":65.9,"unit":"%","words":"65,4 ± 0,5 %"}}""", "" },
        { "text,value", "a,65% ± 3 km", """{"text":"a","value":"65% ± 3 km"}""", "" },
        { "amount", "65*", """{"value":{"amount":65,"words":"65*"}}""", "" },
        { "value", "65% [1]", """{"value":{"amount":65,"unit":"%","words":"65% [1]"}}""", "" },
        { "text,value", "a,(5)", """{"text":"a","value":"(5)"}""", "" },
        { "text,amount", "a,n/a", """{"text":"a"}""", "FT0903" },
        { "text,value,tags", "a, – ,-", """{"text":"a"}""", "FT0903 FT0903" },
        { "text,source title,url", "a,-,n/a", """{"text":"a"}""", "FT0903 FT0903" },
        { "text,Value (%)", "a,65", """{"text":"a","value":{"amount":65,"unit":"%"}}""", "FT0903" },
        { "text,Amount in €", "a,\"65,5\"", """{"text":"a","value":{"amount":65.5,"unit":"EUR"}}""", "FT0903 FT0903" },
        { "text,amount [USD],unit", "a,65,EUR", """{"text":"a","value":{"amount":65,"unit":"EUR"}}""", "FT0903" },
        { "text,Value (%)", "a,60–65", """{"text":"a","value":{"lower":60,"upper":65,"unit":"%","words":"60–65"}}""", "FT0903" },
        { "text,Value (%)",
            "a,about 60", """{"text":"a","value":{"amount":60,"unit":"%","approximation":"about","words":"about 60"}}""", "FT0903" },
        { "text,Value (%)",
            "a,60 to 65 EUR", """{"text":"a","value":{"lower":60,"upper":65,"unit":"EUR","words":"60 to 65 EUR"}}""", "FT0903" },
        { "text,Value (%)", "a,China", """{"text":"a","value":"China"}""", "FT0903" },
        { "text,low (%),high (%)", "a,5,3", """{"text":"a","csv:low (%)":"5","csv:high (%)":"3"}""", "FT0903 FT0903 FT0902 FT0902" },
        { "text,value", "Total,11", """{"text":"Total","value":11}""", "FT0902" },
        { "text,recorded", "a,2024-03-05", """{"text":"a","recorded":"2024-03-05T00:00:00Z"}""", "FT0903" },
        { "text,confidence", "a,90%", """{"text":"a","confidence":0.9}""", "" },
        { "text,confidence", "a,0.5..0.8", """{"text":"a","confidence":{"lower":0.5,"upper":0.8}}""", "" },
        { "text,confidence", "a,icd203: likely", """{"text":"a","confidence":{"scale":"icd203","term":"likely"}}""", "" },
        { "text,confidence", "a,high", """{"text":"a","confidence":{"term":"high"}}""", "" },
        { "text,confidence", "a,95", """{"text":"a","confidence":{"probability":95}}""", "FT0501" },
        { "text,verdict", "a,mostlyFalse", """{"text":"a","reviews":[{"verdict":"mostlyFalse"}]}""", "" },
        { "text,verdict", "a,Plutôt vrai",
            """{"text":"a","reviews":[{"verdict":"mostlyTrue","rating":{"label":"Plutôt vrai"},"facttracker:verdictWords":"facttracker-verdict-words-1"}]}""", "" },
        { "text,verdict", "a,Pants on fire indeed", """{"text":"a","reviews":[{"rating":{"label":"Pants on fire indeed"}}]}""", "" },
        { "text,tags", "a,\"x, y\"", """{"text":"a","tags":["x","y"]}""", "" },
        { "text,relations", "a,supports c1; contradicts c2",
            """{"text":"a","relations":[{"type":"supports","claim":"c1"},{"type":"contradicts","claim":"c2"}]}""", "" },
        { "text,relations", "a,supports", """{"text":"a","csv:relations":"supports"}""", "FT0902" },
        { "text,qualifiers", "a,method=phone", """{"text":"a","qualifiers":{"method":"phone"}}""", "" },
        { "text,quote", "a,so it is", """{"text":"a","csv:quote":"so it is"}""", "FT0902" },
        { "text,source id,page,stance", "a,WHO report,7,refutes",
            """{"text":"a","citations":[{"source":"WHO-report","stance":"refutes","locator":{"page":"7"}}]}""", "FT0903" },
        { "text,source id,source title", "a,WHO report,T", """{"text":"a","citations":["WHO-report"]}""", "FT0903" },
        { "value,amount", "nearly all,65%", """{"value":{"amount":65,"unit":"%","words":"65%"},"csv:value":"nearly all"}""", "FT0902" },
        { "text,rest", "a,{no", """{"text":"a","csv:rest":"{no"}""", "FT0902" },
        { "text,rest", "a,\"{\"\"notes\"\":\"\"n\"\"}\"", """{"text":"a","notes":"n"}""", "" },
        { "text,x,x", "a,1,2", """{"text":"a","csv:x":"1","csv:x (2)":"2"}""", "FT0902" },
        { "text,amount,low,high",
            "a,65%,60%,70%", """{"text":"a","value":{"amount":65,"lower":60,"upper":70,"unit":"%","words":"65%"}}""", "" },
        { "text,amount,unit,margin", "a,65,%,±3%", """{"text":"a","value":{"amount":65,"lower":62,"upper":68,"unit":"%"}}""", "" },
        { "text,low,high", "a,$60,€70", """{"text":"a","value":{"lower":60,"unit":"USD"},"csv:high":"€70"}""", "FT0902" },
        { "text,colour", "a,red", """{"text":"a","csv:colour":"red"}""", "FT0902" },
        { "text,", "a,b", """{"text":"a","csv:column 2":"b"}""", "" },
        { "text", "a,b", """{"text":"a","csv:column 2":"b"}""", "FT0902" },
        { "text,statement", "a,b", """{"text":"a","csv:statement":"b"}""", "FT0902" },
        { "text", "'=SUM(A1)", """{"text":"=SUM(A1)"}""", "" },
        { "text", "''=x", """{"text":"'=x"}""", "" },
        { "text", "'twas so", """{"text":"'twas so"}""", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_row_is_a_claim(string head, string row, string claim, string codes)
    {
        var import = await TableTexts.ReadAsync($"{head}\n{row}\n");

        TableTexts.WithoutId(import.Set.Claims.Should().ContainSingle().Subject).Should().Be(claim);
        string.Join(' ', import.Problems.Select(problem => problem.Code)).Should().Be(codes);
    }

    [Fact]
    public async Task A_mapping_tells_which_column_is_which()
    {
        var mapping = RecordMapping.Empty.With("Aussage", "text").WithPair("Jahr=date");
        var import = await TableTexts.ReadAsync("AUSSAGE;Jahr;Quelle\na;2024;Z\n", mapping);

        TableTexts.WithoutId(import.Set.Claims[0]).Should().Be("""{"text":"a","when":"2024","csv:Quelle":"Z"}""");
        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem =>
            problem.Rule == Rules.ForeignUnread && problem.Path == "C1" && problem.Message.Contains("Quelle", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mapped_header_that_is_not_there_refuses_the_table()
    {
        var mapping = RecordMapping.Empty.With("Aussagen", "text").With("Jahr", "when");
        var import = await TableTexts.ReadAsync("Aussage;Jahr\na;2024\n", mapping);

        (import.IsClaimSet, import.Set.Claims.Count).Should().Be((false, 0));
        import.Problems.Should().ContainSingle(problem => problem.Rule == Rules.NotInFormat).Which.Should().Match<Problem>(problem =>
            problem.Value == "Aussagen" && problem.Remedy == "Did you mean \"Aussage\"?");
    }

    [Fact]
    public async Task Unknown_columns_are_told_once_with_the_nearest_known_one()
    {
        var import = await TableTexts.ReadAsync("text,Modalitys,Colour\na,b,c\nd,e,f\n");

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem =>
            problem.Message == "2 columns are not known: \"Modalitys\" (did you mean modality?), \"Colour\"."
            && problem.Remedy!.Contains("--map", StringComparison.Ordinal) && problem.Path == "B1");
    }

    [Theory]
    [InlineData("a;b", "text;notes\na;b\n")]
    [InlineData("a;b", "text\tnotes\r\na\tb\r\n")]
    [InlineData("a;b", "sep=|\r\ntext|notes\r\na|b\r\n")]
    [InlineData("a;b", "\"sep=;\"\r\ntext;notes\r\na;b\r\n")]
    [InlineData("a;b", "\uFEFFsep=;\ntext;notes\n\n \n;\na;b\n\n")]
    [InlineData("a;b", "text;notes\ra;b\r")]
    [InlineData("a;b", "SEP=;\r\ntext;notes\r\na;b\r\n")]
    [InlineData("a;b", "sep=;\rtext;notes\r\ra;b")]
    [InlineData("a;b,c", "text;notes\na;\"b,c\"\n")]
    [InlineData("a;b", "\uFEFFtext,notes\na,b\n")]
    [InlineData("a;b", "\r\n\r\ntext,notes\na,b")]
    public async Task However_fields_are_parted_they_are_told(string expected, string text)
    {
        var claim = (await TableTexts.ReadAsync(text)).Set.Claims.Should().ContainSingle().Subject;

        $"{claim.Text};{claim.Notes}".Should().Be(expected);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public async Task UTF16_is_read(string encoding, bool isMarked)
    {
        var it = Encoding.GetEncoding(encoding);
        byte[] text = [.. isMarked ? it.GetPreamble() : [], .. it.GetBytes("text,value\nČína,“x”\n")];

        (await TableTexts.ReadAsync(text)).Set.Claims[0].Text.Should().Be("Čína");
        TableFormat.Csv.Recognises(text).Should().BeTrue();
    }

    [Fact]
    public async Task Problems_stand_at_their_cells()
    {
        var import = await TableTexts.ReadAsync("text,when,amount\n\"two\nlines\",2024,5\nb,soon,\"1,500\"\n");

        import.Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Path}").Should().Equal("4:8 C3", "4:3 B3");
    }

    [Theory]
    [InlineData("Fact checks, 2024, by the desk\n\ntext;when\na;2024\n", "FT0902 1:1 A1")]
    [InlineData("Fact checks\nDate,2024-03-05\n,,\ntext,when\na,2024\nText , when\n", "FT0902 1:1 A1, FT0902 2:1 A2, FT0902 6:1 A6")]
    [InlineData("Fact checks\nstatement\na\n", "FT0902 1:1 A1")]
    [InlineData("sep=|\nFact checks, 2024\ntext|when\na|2024\n", "FT0902 2:1 A2")]
    public async Task Titles_above_a_head_and_heads_below_are_told(string text, string told)
    {
        var import = await TableTexts.ReadAsync(text);

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be("a");
        string.Join(", ", import.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Path}"))
            .Should()
            .Be(told);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_its_own_line_alone()
    {
        var import = await TableTexts.ReadAsync("text,notes\na,\"never closed\nb,x\nc,y\n");

        import.Set.Claims.Select(claim => claim.Text).Should().Equal("a", "b", "c");
        import.Problems.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    /// <summary>What follows the head, the texts of the claims, and what is told.</summary>
    public static TheoryData<string, string, string> Quotes => new()
    {
        { "\"a,1\nb,2\nc,3\n", "a,1|b|c", "FT0903 2:1 A2" },
        { "\"a,1\nb,2\nc,\"3\"\nd,4\n", "a,1|b|c|d", "FT0903 2:1 A2" },
        { "x,0\n\"a,1\nb,2\nc,5\" tall\n", "x|a,1|b|c", "FT0903 3:1 A3, FT0903 5:4 B5" },
        { "\"a\nb \"so\" c\",5\nd,6\n", "a\nb so\" c\"|d", "FT0903 2:1 A2" },
        { "\"a\nb\",1\nc,2\n", "a\nb|c", "" },
        { "a \"b\" c,1\n", "a \"b\" c", "FT0903 2:3 A2" },
    };

    [Theory]
    [MemberData(nameof(Quotes))]
    public async Task A_quote_takes_in_no_rows_by_mistake(string rows, string texts, string told)
    {
        var import = await TableTexts.ReadAsync($"text,notes\n{rows}");

        string.Join('|', import.Set.Claims.Select(claim => claim.Text)).Should().Be(texts);
        string.Join(", ", import.Problems.Select(problem => $"{problem.Code} {problem.Line}:{problem.Column} {problem.Path}"))
            .Should()
            .Be(told);
    }

    [Fact]
    public async Task Sources_stand_beside_claims_or_alone()
    {
        var import = await TableTexts.ReadAsync(
            "text,source_id,source_title,url\na,s,Title,https://example.org/\nb,s,,\nc,s,Other title,\nd,,Untold,\n,t,T,\n,s,Third,\n");

        import.Set.Sources.Select(source => source.Title).Should().Equal("Title", "Untold", "T");
        import.Set.Claims.Should().OnlyContain(claim => claim.Citations.Count == 1);
        import.Set.Claims[2].Extensions["csv:source_title"].Should().Be(RawJson.Parse("\"Other title\""));
        import.Problems.Select(problem => $"{problem.Code} {problem.Line}").Should().Equal("FT0902 4", $"{Rules.DuplicateId.Code} 7");
    }

    [Fact]
    public async Task The_same_row_has_the_same_id()
    {
        var one = await TableTexts.ReadAsync("text,when\na,2024\nb,2024\n");
        var other = await TableTexts.ReadAsync("text,when\nb,2024\na,2024\n");

        other.Set.Claims.Select(claim => claim.Id).Reverse().Should().Equal(one.Set.Claims.Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name,age\nAnn,7\n")]
    [InlineData("{'a':1}")]
    [InlineData("\0\0\0")]
    public async Task A_table_without_a_column_of_ours_is_told(string text)
    {
        var import = await TableTexts.ReadAsync(text);

        import.Set.Claims.Should().BeEmpty();
        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.NotInFormat);
    }

    [Theory]
    [InlineData("text,source_id\na,b\n", true)]
    [InlineData("id,text\na,b\n", true)]
    [InlineData("title,year\na,b\n", false)]
    [InlineData("{\"text\":1,\"id\":2}", false)]
    [InlineData("text\na\n", false)]
    public void A_head_of_ours_is_known(string text, bool expected) =>
        TableFormat.Csv.Recognises(Encoding.UTF8.GetBytes(text)).Should().Be(expected);
}
