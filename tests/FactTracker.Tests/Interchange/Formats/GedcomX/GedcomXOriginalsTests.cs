using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.GedcomX;

/// <summary>
/// What documents give in words or in parts alone: dates without a formal one, names without a full text, agents of sources.
/// </summary>
public sealed class GedcomXOriginalsTests
{
    /// <summary>The original, the date, and why.</summary>
    public static TheoryData<string, string?, string> Originals => new()
    {
        { "27 June 1835", "1835-06-27", "a day" },
        { "27 JUN 1835", "1835-06-27", "as in GEDCOM" },
        { "June 1835", "1835-06", "a month" },
        { "1890", "1890", "a year" },
        { "abt 1850", "1850~", "about" },
        { "ABT 27 JUN 1835", "1835-06-27~", "about a day" },
        { "Abt. 1850", "1850~", "with a full stop" },
        { "est 1850", "1850~", "estimated" },
        { "cal. 1850", "1850~", "calculated" },
        { "c1850", "1850~", "as catalogues write it" },
        { "bef. 1900", "[..1899]", "before a year" },
        { "BEF 27 JUN 1835", "[..1835-06-26]", "before a day" },
        { "aft Dec 1835", "[1836-01..]", "after a month" },
        { "bet 1850 and 1860", "[1850..1860]", "between years" },
        { "BET 1 JAN 1850 AND 3 FEB 1850", "[1850-01-01..1850-02-03]", "between days" },
        { "FROM 1850 TO 1860", "1850/1860", "a period" },
        { "from 1850", "1850/", "an open period" },
        { "TO 1860", "/1860", "a period without a beginning" },
        { "INT 1850 (about the time of the fire)", "1850", "interpreted" },
        { "in his youth", null, "no date" },
        { "um Ostern 1850", null, "no English" },
        { "30 February 1835", null, "a day that does not exist" },
        { "3/4/1835", null, "March or April" },
        { "before the war", null, "no date after the word" },
        { "about", null, "the word alone" },
    };

    [Theory]
    [MemberData(nameof(Originals))]
    public async Task An_original_alone_is_read(string original, string? date, string why)
    {
        var reading = await ReadAsync(
            $$$"""{"persons":[{"facts":[{"type":"http://gedcomx.org/Birth","date":{"original":"{{{original}}}"}}]}]}""");
        var birth = (DateStatement)reading.Set.Claims[1].Value.Single!;
        var back = await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set);

        birth.AsDate?.ToString().Should().Be(date, why);
        birth.Words.Should().Be(original);
        reading.Problems.Select(problem => $"{problem.Code} {problem.Path}")
            .Should()
            .Equal(date is null ? ["FT0902 $.persons[0].facts[0].date.original"] : []);
        back.Should().Be(reading.Set);
    }

    /// <summary>The forms of a name, and the name.</summary>
    public static TheoryData<string, string> Names => new()
    {
        { """[{"parts":[{"type":"http://gedcomx.org/Given","value":"Janet"},{"type":"http://gedcomx.org/Surname","value":"Roe"}]}]""",
            "Janet Roe" },
        { """[{"parts":[{"value":"Dr."},{"value":" Janet "},{"value":""},5,{"type":"http://gedcomx.org/Surname"},{"value":"Roe"}]}]""",
            "Dr. Janet Roe" },
        { """[{"fullText":"Janet R.","parts":[{"value":"Janet"},{"value":"Roe"}]}]""", "Janet R." },
        { """[{"lang":"en","parts":[{"value":"Janet"}]},{"fullText":"Jeanette"}]""", "Janet" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_is_put_together_from_its_parts(string forms, string name)
    {
        var reading = await ReadAsync($$$"""{"persons":[{"id":"P","names":[{"nameForms":{{{forms}}}}]}]}""");

        reading.Set.Claims[1].Value.Single.Should().BeOfType<TextValue>().Which.Text.Should().Be(name);
        ((EntityValue)reading.Set.Claims[0].Subject.Single!).Label.Should().Be(name);
        reading.Set.Claims[1].Extensions["gedcomx:nameForms"].Should().Be(RawJson.Parse(forms));
        reading.Problems.Should().BeEmpty();
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    [Fact]
    public async Task The_agents_of_a_source_are_read_and_written()
    {
        var reading = await ReadAsync("""
            {"sourceDescriptions":[
            {"id":"S-1","about":"https://archive.example.org/1","mediator":{"resource":"#A-2"},"publisher":{"resource":"#A-2"},
            "authors":[{"resource":"#A-1"},{"resource":"#A-3"}],"titles":[{"value":"Parish book"}],"published":1398405600000,
            "notes":[{"text":"torn"}],"repository":{"resource":"#A-4"}},
            {"id":"S-2","titles":[{"value":"A letter"}],"published":1398384000000,"repository":{"resource":"#A-2"}}],
            "agents":[{"id":"A-1","names":[{"value":"A. Genealogist"}]},{"id":"A-2","names":[{"value":"Example Archive"}]}]}
            """);
        var (book, letter) = (reading.Set.Sources[0], reading.Set.Sources[1]);
        using var written = new MemoryStream();
        var losses = await GedcomXFormat.Default.WriteAsync(reading.Set, written, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(written.ToArray());

        reading.Problems.Should().BeEmpty();
        book.Authors.Should().Equal(new Agent("A. Genealogist", "A-1"), new Agent(null, "A-3"));
        book.Publisher.Should().Be(new Agent("Example Archive", "A-2"));
        book.Published!.ToString().Should().Be("2014-04-25T06:00:00Z");
        book.Extensions.Select(member => member.Name)
            .Should()
            .Equal("gedcomx:mediator", "gedcomx:notes", "gedcomx:repository");
        letter.Published!.ToString().Should().Be("2014-04-25");
        letter.Publisher.Should().Be(new Agent("Example Archive", "A-2"));
        losses.Should().BeEmpty();
        (await ReadAsync(text)).Set.Should().Be(reading.Set);
        text.Should().Contain("\"published\": 1398405600000").And.Contain("\"published\": 1398384000000");
    }

    /// <summary>A document, how many claims and sources are read, and the problems.</summary>
    public static TheoryData<string, int, int, string[]> Lists => new()
    {
        { """{"persons":[{"id":"P","facts":[{"type":"http://gedcomx.org/Birth"},5,{"type":"http://gedcomx.org/Death"}]}]}""", 3, 0,
            ["FT0902 $.persons[0].facts[1]"] },
        { """{"persons":[{"id":"P","sources":[{"description":"#S-1"},{},{"description":"#S-2"}]}]}""", 1, 0,
            ["FT0902 $.persons[0].sources[1]"] },
        { """{"sourceDescriptions":[{"id":"S","titles":[5,{"value":"T"}]}]}""", 0, 1, ["FT0902 $.sourceDescriptions[0].titles[0]"] },
        { """{"sourceDescriptions":[{"id":"S","about":"x:y","authors":["A",{"resource":"#B"}]}]}""", 0, 1,
            ["FT0902 $.sourceDescriptions[0].authors[0]"] },
        { """{"sourceDescriptions":[{"id":"S","about":"x:y","sources":[{"description":"#B"},null]}]}""", 0, 1,
            ["FT0902 $.sourceDescriptions[0].sources[1]"] },
        { """{"sourceDescriptions":[{"id":"S","about":"x:y","published":"2014"}]}""", 0, 1, ["FT0902 $.sourceDescriptions[0].published"] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task One_bad_element_does_not_take_the_others_with_it(string text, int claims, int sources, string[] problems)
    {
        var reading = await ReadAsync(text);

        reading.Set.Claims.Should().HaveCount(claims);
        reading.Set.Sources.Should().HaveCount(sources);
        reading.Problems.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(problems);
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(string text) => GedcomXFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
