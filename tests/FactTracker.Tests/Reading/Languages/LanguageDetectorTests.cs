using FactTracker.Reading;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Reading.Languages;

/// <summary>The language of sentences: 15 in each language that is read, and 5 in each of those that must not be taken for it.</summary>
public sealed class LanguageDetectorTests
{
    private static readonly (string Language, string Sentence)[] Sentences =
    [
        .. from line in File.ReadLines(Repository.PathOf("tests/FactTracker.Tests/Reading/Languages/Gold/languages.tsv"))
           let cells = line.Split('\t')
           select (cells[0], cells[1]),
    ];

    [Fact]
    public void No_sentence_is_taken_for_another_language()
    {
        var found = Sentences.Select(pair => (pair.Language, Found: Find(pair.Sentence).Tag ?? "-")).ToList();
        foreach (var group in found.GroupBy(pair => pair).OrderBy(group => group.Key.Language, StringComparer.Ordinal))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{group.Key.Language} as {group.Key.Found}: {group.Count()}");
        }

        found.Where(pair => pair.Found != "-" && pair.Found != pair.Language).Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", 13)]
    [InlineData("de", 13)]
    [InlineData("fr", 13)]
    [InlineData("es", 12)]
    [InlineData("ru", 14)]
    public void Most_sentences_show_their_language(string language, int atLeast) =>
        Sentences.Count(pair => pair.Language == language && Find(pair.Sentence).Tag == language).Should().BeGreaterThanOrEqualTo(atLeast);

    [Theory]
    [InlineData("")]
    [InlineData("65 %")]
    [InlineData("12.5 / 3,141 = 4 (2024)")]
    [InlineData("Angela Merkel, Emmanuel Macron")]
    [InlineData("GDP: +2.1%")]
    public void Numbers_and_names_show_no_language(string text) => Find(text).Should().Be(default(LanguageFinding));

    [Fact]
    public void A_text_can_change_its_language()
    {
        const string English = "The minister said that it was more than they had hoped for, and that the talks would go on.\n\n";
        const string German = "Der Minister sagte, dass es mehr als erhofft war und die Gespräche nicht abgebrochen werden.\n\n";
        var stretches = LanguageDetector.Find($"{English}{German}2024\n\n{English}");
        stretches.Select(stretch => stretch.Finding.Tag).Should().Equal("en", "de", "en");
        stretches[1].Start.Should().Be(English.Length);
        stretches[2].Start.Should().Be(English.Length + German.Length + "2024\n\n".Length);
    }

    [Fact]
    public void A_headline_has_the_language_of_the_first_certain_paragraph() =>
        LanguageDetector.Find("Rom 2024\n\nDer Minister sagte, dass es mehr als erhofft war und die Gespräche nicht abgebrochen werden.")
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Start = 0, Finding = new { Tag = "de" } });

    private static LanguageFinding Find(string text) => LanguageDetector.Find(text)[0].Finding;
}
