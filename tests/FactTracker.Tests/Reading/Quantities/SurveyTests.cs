using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>A survey gives its sample to the values taken from it, and is a source of its own that the text draws on.</summary>
public sealed class SurveyTests
{
    private const string Article =
        """
        A survey of 1,204 residents, carried out by FOM on 3-5 May 2025, found that 61 per cent oppose the bridge.
        Another 20 per cent had no opinion.

        Of those polled, 12% said they might move. The same poll put support for the mayor at 48%. The poll was done by telephone.

        Exports rose by 4.1% in 2024, the bank said.

        An online poll by the Northgate Institute of more than 2,000 adults put the opposition on 34%.
        """;

    private static ClaimSet Read(string text) =>
        ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18"), Title = "Bridge" }).ToClaimSet();

    [Fact]
    public void A_survey_is_a_source_that_the_text_is_based_on()
    {
        var set = Read(Article);

        set.Sources.Select(source => source.Id.Text).Should().Equal("text", "survey-1", "survey-2");
        set.Sources[0].BasedOn!.Value.Select(link => link.Source.Text).Should().Equal("survey-1", "survey-2");
        var survey = set.Sources[1];
        survey.Kind.Should().Be(SourceKind.Survey);
        survey.Publisher.Should().Be(new Agent("FOM"));
        survey.Words.Should().Be("A survey of 1,204 residents, carried out by FOM on 3-5 May 2025");
        survey.Extensions.Select(extension => $"{extension.Name} {extension.Value}").Should().Equal(
            "survey:sampleSize 1204", "survey:sample \"1,204 residents\"", "survey:population \"residents\"", "survey:method \"telephone\"",
            "survey:fieldwork \"2025-05-03/2025-05-05\"");
        set.Sources[2].Publisher.Should().Be(new Agent("Northgate Institute"));
        set.Sources[2].Extensions["survey:method"].ToString().Should().Be("\"online\"");
    }

    [Fact]
    public void The_values_of_a_survey_have_its_sample_and_cite_the_text_that_is_based_on_it()
    {
        var claims = Read(Article).Claims;

        claims.Select(claim => $"{claim.Value[0].Words} {(claim.Value[0] as Quantity)?.SampleSize} {Survey(claim)}").Should().Equal(
            "61 per cent 1204 survey-1", "20 per cent 1204 survey-1", "12% 1204 survey-1", "48% 1204 survey-1", "4.1%  ",
            "34% 2000 survey-2");

        static string? Survey(Claim claim) => claim.Citations[0].BasedOn?.Single().Source.Text;
    }

    [Fact]
    public void A_citation_has_the_paragraph_and_the_words_with_what_is_around_them()
    {
        var citation = Read(Article).Claims[2].Citations.Single();

        citation.Source.Text.Should().Be("text");
        citation.Locator!.Paragraph.Should().Be("2");
        citation.Quote.Should().Be(new Quote("12%") { Prefix = "\nOf those polled, ", Suffix = " said they might move." });
    }

    [Fact]
    public void The_set_has_no_problem() =>
        Read(Article).Check().Where(problem => problem.Severity != Severity.Info).Should().BeEmpty();

    // A text, and the pollster, the sample, the method and the dates of its surveys.
    public static TheoryData<string, string> Surveys => new()
    {
        { "The poll of 2,014 adults, carried out online between 9 and 12 September 2025, put it on 34%.",
            "- 2014 online 2025-09-09/2025-09-12 -" },
        { "Of 1,600 adults surveyed between 2 and 9 June 2025, 58% approved.", "- 1600 - 2025-06-02/2025-06-09 -" },
        { "A Kestrel Research survey of 900 farmers found that 40% agree.", "Kestrel Research 900 - - -" },
        { "Some 40% agree, according to a survey published on 11 September 2025 by the Northgate Institute.",
            "Northgate Institute - - - 2025-09-11" },
        { "Kestrel polled 1,100 voters by phone in June 2025. Of those polled, 30% were unsure.", "- 1100 telephone 2025-06 -" },
        { "In a face-to-face survey by the Centre for Rural Affairs, half of farmers said no.",
            "Centre for Rural Affairs - face to face - -" },
        { "In a survey of 1,204 passengers by the pollster Meridian in November 2025, 65% agreed.", "Meridian 1204 - 2025-11 -" },
        { "A poll of 900 people by Kestrel on Monday had 40% for it.", "Kestrel 900 - 2025-09-15 -" },
        { "Six in ten oppose it, a poll suggests. The poll, run by Kestrel, surveyed 1,507 adults.", "Kestrel 1507 - - -" },
        {
            "A Kestrel Research poll of 900 people had 40% for it. A survey of 80 firms by the Chamber had 70%. " +
            "In the Kestrel poll, 9% cared.",
            "Kestrel Research 900 - - -; Chamber 80 - - -"
        },
        { "Police interviewed 40 witnesses, and 10% had seen it.", "" },
        { "They survey 40 sites a year.", "" },
        { "A poll shows 40% for the bill.", "" },
        { "Some 61% of people shop online, the bank said.", "" },
    };

    [Theory]
    [MemberData(nameof(Surveys))]
    public void What_is_stated_of_a_survey_is_kept(string text, string expected)
    {
        var surveys = Read(text).Sources.Where(source => source.Kind == SourceKind.Survey).Select(source => string.Join(
            " ", new[]
            {
                source.Publisher?.Name, Extension(source, "sampleSize"), Extension(source, "method"), Extension(source, "fieldwork"),
                (source.Published as DateValue)?.Date.ToString(),
            }.Select(part => part ?? "-")));

        string.Join("; ", surveys).Should().Be(expected);

        static string? Extension(Source source, string name) => source.Extensions[$"survey:{name}"]?.ToString().Trim('"');
    }
}
