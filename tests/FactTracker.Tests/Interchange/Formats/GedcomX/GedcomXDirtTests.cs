using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.GedcomX;

/// <summary>Placeholders for dates, languages by name, and agents that only the set has.</summary>
public sealed class GedcomXDirtTests
{
    /// <summary>A member of a source description, the codes reported, whether a date is read, and why.</summary>
    public static TheoryData<string, string, bool, string> Times => new()
    {
        { "\"published\":0", "FT0902", false, "the zero of Unix" },
        { "\"published\":-62135596800000", "FT0902", false, "the zero of .NET" },
        { "\"published\":86400000", "", true, "the day after the zero" },
        { "\"published\":1500", "FT0902", false, "no whole second" },
        { "\"modified\":0", "FT0902", false, "the zero of Unix" },
        { "\"modified\":\"yesterday\"", "FT0902", false, "no number" },
        { "\"modified\":1700000000000", "", true, "a time" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public async Task A_placeholder_is_no_time_of_a_source(string member, string codes, bool isRead, string why)
    {
        var reading = await ReadAsync($$"""{"sourceDescriptions":[{"id":"S1","titles":[{"value":"T"}],{{member}}}]}""");
        var source = reading.Set.Sources[0];

        CodesOf(reading).Should().Be(codes, why);
        (source.Published is not null || source.Modified is not null).Should().Be(isRead, why);
        source.Extensions.Count.Should().Be(isRead ? 0 : 1, why);
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    /// <summary>The date of a fact, the codes reported, the date read, and why.</summary>
    public static TheoryData<string, string, string?, string> Dates => new()
    {
        { """{"formal":"+0001-01-01"}""", "FT0902", null, "the zero of .NET" },
        { """{"formal":"+1970-01-01T00:00:00Z"}""", "FT0902", null, "the zero of Unix" },
        { """{"formal":"+9999-12-31"}""", "FT0902", null, "the last day" },
        { """{"original":"0001-01-01"}""", "FT0902", null, "in words" },
        { """{"formal":"+1970-01-01"}""", "", "1970-01-01", "a day without a time" },
        { """{"formal":"+0001"}""", "", "0001", "the first year" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_placeholder_is_no_date_of_a_fact(string date, string codes, string? read, string why)
    {
        var reading = await ReadAsync($$"""{"persons":[{"facts":[{"type":"http://gedcomx.org/Birth","date":{{date}}}]}]}""");
        var claim = reading.Set.Claims[1];

        CodesOf(reading).Should().Be(codes, why);
        ((claim.Value.Single as DateStatement)?.AsDate?.ToString()).Should().Be(read, why);
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    [Theory]
    [InlineData("""{"attribution":{"created":0,"contributor":{"resource":"#A"}}}""", "FT0902", "the zero of Unix")]
    [InlineData("""{"attribution":{"modified":[1]}}""", "FT0902", "no number")]
    [InlineData("""{"attribution":{"modified":1700000000000}}""", "", "a time")]
    public async Task A_placeholder_is_no_time_of_an_attribution(string person, string codes, string why)
    {
        var reading = await ReadAsync($$"""{"persons":[{{person}}]}""");

        CodesOf(reading).Should().Be(codes, why);
        (reading.Set.Claims[0].Recorded is null).Should().BeTrue(why);
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    [Theory]
    [InlineData("German", "de", "FT0903")]
    [InlineData("pt_BR", "pt-BR", "FT0903")]
    [InlineData("de-AT", "de-AT", "")]
    [InlineData("Elbonian", "Elbonian", "")]
    public async Task A_language_by_name_is_read_as_its_tag(string language, string tag, string codes)
    {
        var title = await ReadAsync($$"""{"sourceDescriptions":[{"id":"S1","titles":[{"lang":"{{language}}","value":"T"}]}]}""");
        var name = await ReadAsync($$"""{"persons":[{"names":[{"nameForms":[{"lang":"{{language}}","fullText":"Ada"}]}]}]}""");
        var person = await ReadAsync($$"""{"persons":[{"lang":"{{language}}"}]}""");
        var document = await ReadAsync($$"""{"lang":"{{language}}","persons":[{}]}""");

        title.Set.Sources[0].Language.Should().Be(new LanguageTag(tag));
        name.Set.Claims[1].Value.Single!.Language.Should().Be(new LanguageTag(tag));
        person.Set.Claims[0].Language.Should().Be(new LanguageTag(tag));
        document.Set.Language.Should().Be(new LanguageTag(tag));
        foreach (var reading in new[] { title, name, person, document })
        {
            CodesOf(reading).Should().Be(codes);
            (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set);
        }
    }

    [Fact]
    public async Task Agents_that_only_the_set_has_are_written()
    {
        var source = new Source("S1")
        {
            Title = "T",
            Authors = [new Agent("Ida Falk", "A1"), new Agent("Olav Brekke", "A2")],
            Publisher = new Agent("Falk Press", "A3"),
        };

        var back = await LossLaw.HoldsAsync(GedcomXFormat.Default, new ClaimSet { Sources = [source] });

        back.Sources[0].Should().Be(source);
        back.Extensions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""[{"id":"A1","names":[{"value":"Ida Falk"}]}]""", 0, "what the source has is not kept twice")]
    [InlineData("""[{"id":"A1","names":[{"value":"Ida Falk"}]},{"id":"A2","names":[{"value":"Olav"}]}]""", 1,
        "nothing refers to the other")]
    [InlineData("""[{"id":"A1","names":[{"value":"Ida Falk"}],"emails":[{"resource":"mailto:i@example.org"}]}]""", 1, "it says more")]
    public async Task Agents_of_the_document_come_back(string agents, int kept, string why)
    {
        var reading = await ReadAsync(
            $$"""{"agents":{{agents}},"sourceDescriptions":[{"id":"S1","titles":[{"value":"T"}],"authors":[{"resource":"#A1"}]}]}""");

        reading.Set.Sources[0].Authors.Should().Equal(new Agent("Ida Falk", "A1"));
        reading.Set.Extensions.Count.Should().Be(kept, why);
        (await LossLaw.HoldsAsync(GedcomXFormat.Default, reading.Set)).Should().Be(reading.Set, why);
    }

    private static string CodesOf(ClaimSetReading reading) => string.Join(' ', reading.Problems.Select(problem => problem.Code));

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        GedcomXFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
