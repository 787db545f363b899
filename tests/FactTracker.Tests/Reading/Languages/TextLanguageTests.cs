using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Languages;

/// <summary>What a reading says about the language, and what is found in one that is not read or not known.</summary>
public sealed class TextLanguageTests
{
    private const string Italian = "La legge è stata votata il 2024-05-03 dal 65 % e costa il 12,5 % in più, 3.500 milioni di euro," +
        " secondo il ministro.";

    [Theory]
    [InlineData("The talks will go on, the minister said, but they have not been easy.", "en")]
    [InlineData("Die Gespräche werden fortgesetzt, sagte der Minister, aber sie sind nicht einfach.", "de")]
    [InlineData("Les discussions vont se poursuivre, mais elles ne sont pas faciles pour le ministre.", "fr")]
    [InlineData("Las conversaciones van a seguir, pero no son fáciles para el ministro, según dijo.", "es")]
    [InlineData("Переговоры будут продолжены, но они не так просты, как это было раньше.", "ru")]
    public void The_language_is_found_and_stamped(string text, string language)
    {
        var reading = ProseReader.Read(text);
        reading.Language.Should().Be(new LanguageTag(language));
        reading.LanguageCertainty.Should().Be(LanguageCertainty.Certain);
        reading.Notes.Should().BeEmpty();
        reading.ToClaimSet().Language.Should().Be(new LanguageTag(language));
    }

    [Fact]
    public void A_text_that_shows_no_language_is_stamped_with_none()
    {
        var reading = ProseReader.Read("65 %");
        reading.Language.Should().BeNull();
        reading.LanguageCertainty.Should().Be(LanguageCertainty.Unknown);
        reading.ToClaimSet().Language.Should().BeNull();
    }

    [Fact]
    public void In_a_language_that_is_not_read_only_what_is_safe_is_found()
    {
        var reading = ProseReader.Read(Italian);
        reading.Language.Should().Be(new LanguageTag("it"));
        reading.Drafts.Should().BeEmpty();
        reading.Notes.Should().ContainSingle().Which.IsUnread.Should().BeTrue();
        ReadingLine.Of(reading).Should().Be("date 2024-05-03; percentage 65 %");
    }

    [Fact]
    public void Paragraphs_are_read_in_their_own_languages()
    {
        const string English = "The minister said that it was more than they had hoped for: 3.5 million in all.\n\n";
        const string German = "Der Minister sagte, dass es mehr als erhofft war, und zwar 3,5 Millionen Menschen.\n\n";
        var reading = ProseReader.Read(English + German + Italian);
        reading.Mentions.Select(mention => mention.Value).OfType<Quantity>().Select(quantity => quantity.Amount)
            .Should().Equal(3_500_000m, 3_500_000m, 65m);
        reading.Notes.Should().ContainSingle(note => note.IsUnread).Which.Offset.Should().Be(English.Length + German.Length);
    }

    [Theory]
    [InlineData("de-AT", "1,5 Millionen", 1_500_000)]
    [InlineData("fr", "1,5 million", 1_500_000)]
    [InlineData("es", "1.500", 1_500)]
    [InlineData("ru", "1,5", 1.5)]
    [InlineData("en", "1,500", 1_500)]
    public void A_given_language_is_used(string language, string text, double amount)
    {
        var reading = ProseReader.Read(text, new ProseOptions { Language = new LanguageTag(language) });
        reading.LanguageCertainty.Should().Be(LanguageCertainty.Given);
        reading.Mentions.Should().ContainSingle().Which.Value.Should().BeOfType<Quantity>().Which.Amount.Should().Be((decimal)amount);
    }

    [Theory]
    [InlineData("Costs rose to 3,5 million euros in 2024, the company said.", "3,5 million euros", "3500000 EUR")]
    [InlineData("It was about 2,5 % of what they had expected from the sale.", "about 2,5 %", "about 2.5 %")]
    [InlineData("They paid €3,5 million for it and that was too much.", "€3,5 million", "3500000 EUR")]
    public void A_separator_that_does_not_fit_the_language_is_reported(string text, string words, string alternative)
    {
        var mention = ProseReader.Read(text).Mentions.Single(mention => mention.Text == words);
        mention.Value.Should().BeNull();
        mention.Reason.Should().Contain("comma");
        mention.Alternatives.Should().ContainSingle().Which.Value!.ToString().Should().Be(alternative);
    }

    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1,234", "1.234")]
    public void Without_a_language_a_separator_has_both_meanings(string text, string other) =>
        ProseReader.Read(text).Mentions.Should().ContainSingle().Which.Alternatives.Should().Contain(
            alternative => alternative.Value!.ToString() == other);

    [Theory]
    [InlineData("They were 3.5 million and not more than that.", "number 3500000")]
    public void Plain_decimals_are_not_doubtful(string text, string expected) =>
        ReadingLine.Of(ProseReader.Read(text)).Should().Be(expected);
}
