using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.BibTeX;

/// <summary>Names, dates, numbers and braces as people write them, rather than as BibTeX asks for them.</summary>
public sealed class BibTeXQuirksTests
{
    /// <summary>The value of the field, the authors, and the codes of problems.</summary>
    public static TheoryData<string, string, string[]> Authors => new()
    {
        { "Roe, Jane; Doe, John; Poe, Ann", "Jane Roe|John Doe|Ann Poe", ["FT0903"] },
        { "Jane Roe; John Doe", "Jane Roe|John Doe", ["FT0903"] },
        { "Roe J., Doe K., Poe A., Moe L.", "J. Roe|K. Doe|A. Poe|L. Moe", ["FT0903"] },
        { "Roe J, van Doe KL", "J Roe|KL van Doe", ["FT0903"] },
        { "J. Roe, K. Doe, A. Poe", "J. Roe|K. Doe|A. Poe", ["FT0903"] },
        { "Roe, J., Doe, K., & Poe, A.", "J. Roe|K. Doe|A. Poe", ["FT0903"] },
        { "Roe, Jane & Doe, John", "Jane Roe|John Doe", ["FT0903"] },
        { @"Roe, Jane \& Doe, John", "Jane Roe|John Doe", ["FT0903"] },
        { "Roe, Jane et al.", "Jane Roe|others", ["FT0903"] },
        { "Roe, Jane and Doe, John et al", "Jane Roe|John Doe|others", ["FT0903"] },
        { "Roe, Jane and et al.", "Jane Roe|others", ["FT0903"] },
        { "Jane Roe, John Doe, Ann Poe et al.", "Jane Roe|John Doe|Ann Poe|others", ["FT0903"] },
        { "Jane Roe, John Doe, Ann Poe", "Jane Roe, John Doe, Ann Poe", ["FT0902"] },
        { "Roe, Jane, Doe, John", "Roe, Jane, Doe, John", ["FT0902"] },
        { "Jane Roe & John Doe", "Jane Roe & John Doe", ["FT0902"] },
        { "Roe, Jr., Jane", "Jane Roe Jr.", [] },
        { "Roe, Jane, Jr.", "Jane Roe Jr.", [] },
        { "Roe, Jane and Doe, John", "Jane Roe|John Doe", [] },
        { "{Roe; Doe & Sons, Ltd}", "Roe; Doe & Sons, Ltd", [] },
        { "{Food &amp; Farming Office}", "Food &amp; Farming Office", [] },
        { "de la Roe, Maria Jane", "Maria Jane de la Roe", [] },
    };

    [Theory]
    [MemberData(nameof(Authors))]
    public async Task Names_are_split_where_they_surely_end(string tex, string authors, string[] codes)
    {
        var reading = await ReadAsync($"@misc{{a, title = {{t}}, author = {{{tex}}}}}");

        string.Join('|', reading.Set.Sources[0].Authors.Select(author => author.Name)).Should().Be(authors);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
        await LossLaw.HoldsAsync(BibTeXFormat.Default, reading.Set);
    }

    /// <summary>Fields, the date, and the codes of problems.</summary>
    public static TheoryData<string, string?, string[]> Dates => new()
    {
        { "year={22.08.2000}", "2000-08-22", ["FT0903"] },
        { "year={2015a}", "2015", ["FT0903"] },
        { "year={2015-b}", "2015", ["FT0903"] },
        { "year={[2015c]}", "2015", ["FT0903"] },
        { "year={Winter 2018}", "2018-24", ["FT0903"] },
        { "year={2018年3月}", "2018-03", ["FT0903"] },
        { "year={2017/18}", "2017/2018", ["FT0903"] },
        { "year=2019, month=\"23{--}27 \" # may", "2019-05-23/2019-05-27", ["FT0903"] },
        { "year=2019, month={May 30--June 2}", "2019-05-30/2019-06-02", ["FT0903"] },
        { "year=2019, month=may, day={23--27}", "2019-05-23/2019-05-27", ["FT0903"] },
        { "year=2019, month=apr, day=31", "2019-04", ["FT0902"] },
        { "year=2019, month=apr, day=30", "2019-04-30", [] },
        { "year={22.08.2000}, month=aug", "2000-08-22", ["FT0903"] },
        { "year={22.08.2000}, month=may", "2000-08-22", ["FT0902", "FT0903"] },
        { "year={2015a}, month=may", "2015-05", ["FT0903"] },
        { "year={in press}", null, [] },
        { "year={whenever}", null, ["FT0902"] },
        { "year={1990s}", "199X", ["FT0903"] },
        { "date={2014-02-30}", null, ["FT0902"] },
        { "year=2020", "2020", [] },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Dates_are_read_and_reported(string fields, string? date, string[] codes)
    {
        var reading = await ReadAsync($"@misc{{a, title = {{t}}, {fields}}}");

        reading.Set.Sources[0].Published!.AsDate?.ToString().Should().Be(date);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
    }

    /// <summary>The text, the titles and years, and the codes of problems.</summary>
    public static TheoryData<string, string, string[]> Braces => new()
    {
        { "@misc{a, title={A}}, year=2020}\n@misc{b, title={B}, year=2021}", "A 2020|B 2021", ["FT0903"] },
        { "@misc{a, title={A}, year=2020}}\n@misc{b, title={B}, year=2021}", "A 2020|B 2021", [] },
        { "@misc{a, title={{A}, year=2020}\n@misc{b, title={B}, year=2021}", "A, year=2020 |B 2021", ["FT0902"] },
        { "}\n@misc{a, title={A}, year=2020}\n}\n@misc{b, title={B}, year=2021}", "A 2020|B 2021", [] },
        { "@misc{a, title={A}, year=2020}, as people say\n@misc{b, title={B}, year=2021}", "A 2020|B 2021", [] },
    };

    [Theory]
    [MemberData(nameof(Braces))]
    public async Task A_brace_too_many_costs_one_record_at_most(string text, string read, string[] codes)
    {
        var reading = await ReadAsync(text);

        string.Join('|', reading.Set.Sources.Select(source => $"{source.Title} {source.Published}")).Should().Be(read);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
    }

    /// <summary>A field, the numbers, what is kept, and the codes of problems.</summary>
    public static TheoryData<string, string, string?, string[]> Numbers => new()
    {
        { "isbn={978-3-16-148410-0 (pbk.)}", "isbn 978-3-16-148410-0", "\"978-3-16-148410-0 (pbk.)\"", ["FT0903"] },
        { "isbn={ISBN-13: 978-3-16-148410-0}", "isbn 978-3-16-148410-0", "\"ISBN-13: 978-3-16-148410-0\"", ["FT0903"] },
        { "isbn={3161484100, 9783161484100}", "isbn 3161484100 9783161484100", null, [] },
        { "issn={1932-6203 (Print), 1932-6204 (Online)}", "issn 1932-6203 1932-6204",
            "\"1932-6203 (Print), 1932-6204 (Online)\"", ["FT0903"] },
        { "isbn={unknown}", "isbn unknown", null, [] },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task What_qualifies_a_number_is_kept(string field, string numbers, string? kept, string[] codes)
    {
        var reading = await ReadAsync($"@book{{a, title = {{t}}, {field}}}");
        var source = reading.Set.Sources[0];
        var back = await LossLaw.HoldsAsync(BibTeXFormat.Default, reading.Set);

        source.Identifiers.Select(it => $"{it.Scheme} {string.Join(' ', it.Values.AsEnumerable())}").Should().Equal(numbers);
        (source.Extensions["bibtex:isbn"] ?? source.Extensions["bibtex:issn"])?.ToString().Should().Be(kept);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
        back.Should().Be(reading.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(string text) => BibTeXFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
