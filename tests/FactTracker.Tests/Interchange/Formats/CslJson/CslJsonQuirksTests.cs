using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

/// <summary>Members of items that are partly not as CSL asks for them.</summary>
public sealed class CslJsonQuirksTests
{
    /// <summary>A date, what it is read as, what is kept, and a part of the message.</summary>
    public static TheoryData<string, string?, string?, string?> Dates => new()
    {
        { """{"date-parts":[[2014,2,30]]}""", null, """{"date-parts":[[2014,2,30]]}""", "30 February 2014 does not exist" },
        { """{"date-parts":[[2023,2,29]]}""", null, """{"date-parts":[[2023,2,29]]}""", "29 February 2023 does not exist" },
        { """{"date-parts":[[2024,2,29]]}""", "2024-02-29", null, null },
        { """{"date-parts":[[2014,17]]}""", null, """{"date-parts":[[2014,17]]}""", "there is no month 17" },
        { """{"date-parts":[[2014,4,32]]}""", null, """{"date-parts":[[2014,4,32]]}""", "there is no day 32" },
        { """{"date-parts":[[2014,3,5],[2013,1,1]]}""", null, """{"date-parts":[[2014,3,5],[2013,1,1]]}""", "ends before it begins" },
        { """{"date-parts":[[2014,3,5],[2014,2,30]]}""", "2014-03-05/", """{"date-parts":[[2014,3,5],[2014,2,30]]}""", "30 February" },
        { """{"date-parts":[[2014,2,30],[2014,3,5]]}""", "/2014-03-05", """{"date-parts":[[2014,2,30],[2014,3,5]]}""", "30 February" },
        { """{"date-parts":[[2014,2,30]],"literal":"early"}""", null, """{"date-parts":[[2014,2,30]],"literal":"early"}""", "30 Feb" },
        { """{"date-parts":[[2014,"x"]]}""", null, """{"date-parts":[[2014,"x"]]}""", "the part \"x\" is not a number" },
        { """{"date-parts":[[2014,"May",3]]}""", "2014-05-03", null, "\"May\" is read as 5" },
        { """{"date-parts":[["2015a"]]}""", "2015", null, "\"2015a\" is read as 2015" },
        { """{"date-parts":[[-44,3,15]]}""", "-0043-03-15", null, null },
        { """{"date-parts":[[2018]],"season":"Winter"}""", "2018-24", null, null },
        { """{"date-parts":[[1900]],"circa":true}""", "1900~", null, null },
        { """{"literal":"Winter 2018"}""", "2018-24", null, null },
        { """{"raw":"2015a"}""", "2015", null, null },
        { """{"raw":"27 June 1835"}""", "1835-06-27", null, null },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_date_that_does_not_exist_is_not_published(string date, string? edtf, string? kept, string? message)
    {
        var reading = await ReadAsync($$"""[{"id":"a","type":"book","title":"t","issued":{{date}}}]""");
        var source = reading.Set.Sources[0];

        source.Published?.AsDate?.ToString().Should().Be(edtf);
        source.Extensions["csl:issued"]?.ToString().Should().Be(kept);
        if (message is null) reading.Problems.Should().BeEmpty();
        else reading.Problems.Should().ContainSingle().Which.Message.Should().Contain(message);
        await LossLaw.HoldsAsync(CslJsonFormat.Default, reading.Set);
    }

    /// <summary>A list of authors, those read, what is kept, and the code of the problem.</summary>
    public static TheoryData<string, string, string?, string?> Authors => new()
    {
        { """[{"family":"Roe","given":"Jane"},{}]""", "Jane Roe", "[{}]", "FT0902" },
        { """[{"family":"Roe","given":"Jane"},null]""", "Jane Roe", null, "FT0903" },
        { """[{"family":"Roe","given":"Jane"},""]""", "Jane Roe", null, "FT0903" },
        { """[{"family":"Roe","given":"Jane"},"John Doe"]""", "Jane Roe|John Doe", null, "FT0903" },
        { """[5,{"family":"Roe","given":"Jane"},{"affiliation":"x"}]""", "Jane Roe", """[5,{"affiliation":"x"}]""", "FT0902" },
        { """[{"family":"","given":""},{"family":"Roe","given":"Jane"}]""", "Jane Roe", """[{"family":"","given":""}]""", "FT0902" },
        { "\"Roe, Jane; Doe, John\"", "Jane Roe|John Doe", null, "FT0903" },
        { """[{"literal":"Roe, Jane; Doe, John"}]""", "Jane Roe|John Doe", null, "FT0903" },
        { """[{"literal":"Food; Farming"}]""", "Food; Farming", null, null },
        { """[{"family":"Roe","given":"Jane"}]""", "Jane Roe", null, null },
    };

    [Theory]
    [MemberData(nameof(Authors))]
    public async Task One_bad_author_does_not_take_the_others_with_it(string list, string authors, string? kept, string? code)
    {
        var reading = await ReadAsync($$"""[{"id":"a","type":"book","title":"t","author":{{list}}}]""");
        var source = reading.Set.Sources[0];

        string.Join('|', source.Authors.Select(author => author.Name)).Should().Be(authors);
        source.Extensions["csl:author"]?.ToString().Should().Be(kept);
        reading.Problems.Select(problem => problem.Code).Should().Equal(code is null ? [] : [code]);
        await LossLaw.HoldsAsync(CslJsonFormat.Default, reading.Set);
    }

    [Fact]
    public async Task What_qualifies_a_number_is_kept()
    {
        var reading = await ReadAsync("""[{"id":"a","type":"book","title":"t","ISSN":["1932-6203 (Print)",null,"1932-6204"]}]""");
        var source = reading.Set.Sources[0];

        source.Identifiers.Should().Equal(new Identifier("issn", ["1932-6203", "1932-6204"]));
        source.Extensions["csl:ISSN"]!.ToString().Should().Be("\"1932-6203 (Print) 1932-6204\"");
        reading.Problems.Should().OnlyContain(problem => problem.Code == "FT0903");
        (await LossLaw.HoldsAsync(CslJsonFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(string text) => CslJsonFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
