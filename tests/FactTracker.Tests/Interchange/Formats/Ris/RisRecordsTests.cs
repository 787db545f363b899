using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;
using FactTracker.Tests.Interchange.Shared.Texts;

namespace FactTracker.Tests.Interchange.Formats.Ris;

/// <summary>Where records begin and end, and what is in none.</summary>
public sealed class RisRecordsTests
{
    private const string A = "TY  - GEN\nTI  - A\nER  - \n", B = "TY  - GEN\nTI  - B\nER  - \n";

    /// <summary>The text, the titles read, the problems as code and line, and why.</summary>
    public static TheoryData<string, string[], string[], string> Records => new()
    {
        { A + B, ["A", "B"], [], "as it should be" },
        { A + "\nLink to the text\n\nC1  - A database\n\nSearch:\n1 exp town/ (120)\n2. \n" + B, ["A", "B"], ["FT0902 5"], "one block" },
        { A + "\nC1  - A database\n\n" + B, ["A", "B"], ["FT0902 5"], "a tag belongs to no record without TY" },
        { A + "\nC1  - A database\n", ["A"], ["FT0902 5"], "at the end" },
        { A + "Search: 1 exp town/", ["A"], ["FT0902 4"], "at the end, without a line feed" },
        { "Search\n" + A + "Found\n" + B + "Done\n", ["A", "B"], ["FT0902 1", "FT0902 5", "FT0902 9"], "each block once" },
        { "TY  - GEN\nTI  - A\nAB  - One\ntwo\n\nthree\nER  - \n" + B, ["A", "B"], [], "lines within a record continue its values" },
        { "TI  - A\nAU  - Roe, Jane\nER  - \n" + B, ["A", "B"], ["FT0903 1"], "a record without TY ends with ER" },
        { "TI  - A\nAU  - Roe, Jane\n" + B, ["B"], ["FT0902 1"], "without TY and ER there is no record" },
        { "TY  - GEN\nTI  - A\nER\n" + B, ["A", "B"], ["FT0903 3"], "a bare ER" },
        { "TY  - GEN\nTI  - A\nER  \t\n" + B, ["A", "B"], ["FT0903 3"], "white space after it" },
        { "TY  - GEN\nTI  - A\nER\r\n" + B, ["A", "B"], ["FT0903 3"], "a carriage return after it" },
        { "TY  - GEN\nTI  - A\nER -\n" + B, ["A", "B"], [], "one space" },
        { "TY  - GEN\nTI  - A\nER-\n" + B, ["A", "B"], [], "no space" },
        { "TY  - GEN\nTI  - A\nER    -  \n" + B, ["A", "B"], [], "many spaces" },
        { "TY  - GEN\nTI  - A\nEr  - \n" + B, ["A", "B"], ["FT0903 3"], "another case" },
        { "TY  - GEN\nTI  - A\ner\n" + B, ["A", "B"], ["FT0903 3"], "lower case" },
        { "TY  - GEN\nTI  - A\nER", ["A"], ["FT0903 3"], "the end of the text" },
        { "TY  - GEN\nTI  - A\nAB  - He saw\ner - und ging\nERA of peace\nERROR\nER  - \n", ["A"], [], "words of an abstract" },
        { "TY  - GEN\nTI  - A\n" + B, ["A", "B"], ["FT0903 2"], "a second TY begins a record" },
        { "TY  - GEN\n" + B, ["B"], ["FT0902 1"], "two TY in a row" },
        { "TY  - GEN\nTY  - BOOK\nTY  - GEN\nTI  - B\nER  - \n", ["B"], ["FT0902 1", "FT0902 2"], "three TY in a row" },
        { "TI  - A\nTY  - GEN\nAU  - Roe, Jane\nER  - \n" + B, ["A", "B"], ["FT0903 2"], "a TY in the middle" },
        { A + "ER  - \n" + B, ["A", "B"], [], "a second ER" },
        { A + "words\nER  - \n" + B, ["A", "B"], ["FT0902 4"], "words before a second ER" },
        { A + "TY", ["A"], ["FT0902 4", "FT0905 4"], "cut off in the tag that begins a record" },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_record_is_what_stands_from_TY_to_ER(string text, string[] titles, string[] problems, string why)
    {
        var reading = await ReadAsync(text);
        var piecemeal = await RisFormat.Default.ReadAsync(
            new Piecemeal(Encoding.UTF8.GetBytes(text), 1), cancellationToken: TestContext.Current.CancellationToken);

        reading.Set.Sources.Select(source => source.Title).Should().Equal(titles, why);
        reading.Problems.Select(problem => $"{problem.Code} {problem.Line}").Should().Equal(problems, why);
        piecemeal.Set.Should().Be(reading.Set, why);
    }

    /// <summary>A record's lines, the authors, and the codes of problems.</summary>
    public static TheoryData<string, string, string[]> Authors => new()
    {
        { "AU  - Roe, Jane; Doe, John; Poe, Ann", "Jane Roe|John Doe|Ann Poe", ["FT0903"] },
        { "AU  - Roe, Jane\nAU  - Doe, John", "Jane Roe|John Doe", [] },
        { "AU  - Roe J., Doe K.", "J. Roe|K. Doe", ["FT0903"] },
        { "AU  - Roe, J. and Doe, K.", "J. Roe|K. Doe", ["FT0903"] },
        { "AU  - Roe, Jane, Jr.", "Jane Roe Jr.", [] },
        { "AU  - Roe, Jane, John Doe", "Roe, Jane, John Doe", ["FT0902"] },
        { "AU  - Department of Food and Farming", "Department of Food and Farming", [] },
        { "AU  - Roe & Sons", "Roe & Sons", [] },
    };

    [Theory]
    [MemberData(nameof(Authors))]
    public async Task Several_names_in_one_line_are_read_as_such(string lines, string authors, string[] codes)
    {
        var reading = await ReadAsync($"TY  - GEN\nTI  - t\n{lines}\nER  - \n");

        string.Join('|', reading.Set.Sources[0].Authors.Select(author => author.Name)).Should().Be(authors);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
    }

    /// <summary>A record's lines, the numbers, what is kept, and the codes of problems.</summary>
    public static TheoryData<string, string, string?, string[]> Numbers => new()
    {
        { "SN  - 1932-6203 (Print)", "issn 1932-6203", "\"1932-6203 (Print)\"", ["FT0903"] },
        { "SN  - 1932-6203 (Print)\nSN  - 1932-6204", "issn 1932-6203 1932-6204", "\"1932-6203 (Print)\"", ["FT0903"] },
        { "SN  - 9783161484100 (pbk.); 3161484100 (hbk.)", "isbn 9783161484100 3161484100",
            "\"9783161484100 (pbk.); 3161484100 (hbk.)\"", ["FT0903"] },
        { "SN  - 978-3-16-148410-0", "isbn 978-3-16-148410-0", null, [] },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task What_qualifies_a_number_is_kept(string lines, string numbers, string? kept, string[] codes)
    {
        var reading = await ReadAsync($"TY  - JOUR\nTI  - t\n{lines}\nER  - \n");
        var source = reading.Set.Sources[0];
        var back = await LossLaw.HoldsAsync(RisFormat.Default, reading.Set);

        source.Identifiers.Select(it => $"{it.Scheme} {string.Join(' ', it.Values.AsEnumerable())}").Should().Equal(numbers);
        source.Extensions["ris:SN"]?.ToString().Should().Be(kept);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
        back.Should().Be(reading.Set);
    }

    /// <summary>A date, what it is read as, and the code of the problem.</summary>
    public static TheoryData<string, string?, string?> Dates => new()
    {
        { "PY  - 2015a", "2015", "FT0903" },
        { "PY  - Winter 2018", "2018-24", "FT0903" },
        { "PY  - 2018年3月", "2018-03", "FT0903" },
        { "PY  - in press", null, "FT0903" },
        { "PY  - whenever", null, "FT0902" },
        { "PY  - 2014/02/30", null, "FT0902" },
        { "PY  - 0001/01/01", null, "FT0902" },
        { "PY  - 2008/09", "2008-09", null },
        { "PY  - 2014/02/28", "2014-02-28", null },
        { "PY  - 2014///in press", "2014", null },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_date_that_is_not_read_is_a_warning(string line, string? date, string? code)
    {
        var reading = await ReadAsync($"TY  - GEN\nTI  - t\n{line}\nER  - \n");

        reading.Set.Sources[0].Published!.AsDate?.ToString().Should().Be(date);
        reading.Problems.Select(problem => problem.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_named() =>
        (await ReadAsync("TY  - GEN\nTI  - t\nPY  - 2014/02/30\nER  - \n")).Problems[0].Message
            .Should()
            .Be("\"2014/02/30\" is not a date: 30 February 2014 does not exist. It is kept as the words of an unknown date.");

    private static Task<ClaimSetReading> ReadAsync(string text) => RisFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
