using System.Globalization;
using FactTracker.History;

namespace FactTracker.Tests.History.Matching.Words;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("numbers by value", "65 per cent", "65%")]
    [InlineData("one word", "65 percent", "65%")]
    [InlineData("a sign", "65%", "65%")]
    [InlineData("a sign behind a space", "65 %", "65%")]
    [InlineData("words", "sixty-five per cent", "65%")]
    [InlineData("zeros", "65.0%", "65%")]
    [InlineData("thousands", "1,200,000", "1200000")]
    [InlineData("thousands with points", "1.200.000", "1200000")]
    [InlineData("thousands with narrow spaces", "1\u202F200\u202F000", "1200000")]
    [InlineData("a scale", "1.2 million", "1200000")]
    [InlineData("a scale in letters", "$1.2m", "1200000")]
    [InlineData("metres are no millions", "100m", "100 m")]
    [InlineData("a decimal comma", "3,5", "3.5")]
    [InlineData("mixed separators", "1.234,5", "1234.5")]
    [InlineData("a list of numbers", "1,2,3", "1 2 3")]
    [InlineData("an ordinal", "21st", "21")]
    [InlineData("a decade", "1980s", "1980")]
    [InlineData("units stay words", "60mph", "60 mph")]
    [InlineData("letters and digits", "G7 3D", "g7 3d")]
    [InlineData("hundreds", "two hundred and six", "206")]
    [InlineData("an article before a scale", "a million", "1000000")]
    [InlineData("numbers in words that follow each other", "five, six", "5 6")]
    [InlineData("a pronoun", "no one knows", "! know")]
    [InlineData("digits of other scripts", "٦٥", "65")]
    [InlineData("a date", "3 March 2020", "march 03-03 2020")]
    [InlineData("a date of America", "March 3rd, 2020", "march 03-03 2020")]
    [InlineData("a date of ISO 8601", "2020-03-03", "march 03-03 2020")]
    [InlineData("a date with points", "3.3.2020", "march 03-03 2020")]
    [InlineData("a date with of", "the 3rd of March 2020", "march 03-03 2020")]
    [InlineData("an abbreviated month", "Mar. 3, 2020", "march 03-03 2020")]
    [InlineData("a month", "Sept 2019", "septemb 2019")]
    [InlineData("a month of ISO 8601", "2019-09", "septemb 2019")]
    [InlineData("a month that is a verb", "they may 12", "may 05-12")]
    [InlineData("a modal verb", "it may rain", "may rain")]
    [InlineData("stems", "arrested Protesters", "arrest protest")]
    [InlineData("diacritics", "São Paulo, Łódź", "sao paulo lodz")]
    [InlineData("Turkish letters", "İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul")]
    [InlineData("a possessive", "Trump’s wall", "trump wall")]
    [InlineData("an apostrophe within", "O'Rourke", "orourk")]
    [InlineData("a negation", "She isn’t dead", "! dead")]
    [InlineData("a hashtag", "#SanctuaryCities", "sanctuari citi sanctuarycities")]
    [InlineData("a handle", "@real_name", "real name realname")]
    [InlineData("a hashtag with a year", "#Trump2020", "trump 2020 trump2020")]
    [InlineData("an address", "see https://example.org/a?b=c now", "see now")]
    [InlineData("an address behind a word", "Minecrafthttps://t.co/x end", "minecraft end")]
    [InlineData("a picture behind a word", "#WW3pic.twitter.com/9Cg end", "ww 3 ww3 end")]
    [InlineData("emoji", "spree🤬RETWEET", "spree retweet")]
    [InlineData("a script without spaces", "東京都", "東京 京都")]
    [InlineData("empty words", "it is what it is", "")]
    public void Texts_have_these_terms(string why, string text, string terms) => TermsOf(text).Should().Be(terms, why);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-AZ")]
    public void The_culture_means_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            TermsOf("TITLE In 1,5").Should().Be("titl 1.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hostile_texts_are_read()
    {
        string[] texts =
        [
            "\uD800", "\uDC00\uD800", "a\uD83Db", "\0\u0001\u001B[31m", new string('9', 100_000), new string('#', 100_000), "@_ #_ #__a__",
            string.Concat(Enumerable.Repeat("hundred ", 10_000)), string.Concat(Enumerable.Repeat("nine hundred million ", 5_000)),
            "nine " + string.Concat(Enumerable.Repeat("hundred ", 10_000)), "9" + string.Concat(Enumerable.Repeat(" trillion", 5_000)),
            string.Concat(Enumerable.Repeat("1.", 30_000)), string.Concat(Enumerable.Repeat("www.", 30_000)), "— (@", "—", "\u0301\u0301",
            new string('a', 200_000), string.Concat(Enumerable.Repeat("\u202F1", 30_000)), "99999999999999999999999999999 million",
        ];
        foreach (var text in texts)
        {
            var read = () => TermsOf(text);
            read.Should().NotThrow();
        }
    }

    [Fact]
    public void The_same_words_have_the_same_number()
    {
        var reader = new TermReader();
        reader.Read("Is São Paulo big?", NoTerms.Instance);
        var first = reader.Words;
        reader.Read("is SAO PAULO — big", NoTerms.Instance);
        reader.Words.Should().Be(first);
        reader.Read("Is big São Paulo?", NoTerms.Instance);
        reader.Words.Should().NotBe(first);
        reader.Read("?!", NoTerms.Instance);
        reader.Words.Should().Be(0);
    }

    private static string TermsOf(string text)
    {
        var terms = new ListedTerms();
        new TermReader().Read(text, terms);
        return string.Join(' ', terms.All);
    }
}
