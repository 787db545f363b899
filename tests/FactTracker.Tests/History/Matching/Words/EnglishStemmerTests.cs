using FactTracker.History;

namespace FactTracker.Tests.History.Matching.Words;

public sealed class EnglishStemmerTests
{
    // From the sample vocabulary on the page of the algorithm, and the exceptions that it lists.
    [Theory]
    [InlineData("consist", "consist consisted consisting consists consistent consistently consistency")]
    [InlineData("consol", "console consoled consoles consoling consolation consolations consolingly")]
    [InlineData("consign", "consign consigned consigning consignment")]
    [InlineData("consolid", "consolidate consolidated consolidating")]
    [InlineData("conspir", "conspire conspired conspiring conspirator conspirators")]
    [InlineData("conspiraci", "conspiracy")]
    [InlineData("conspicu", "conspicuous conspicuously")]
    [InlineData("constanc", "constance constancy")]
    [InlineData("knack", "knack knacks")]
    [InlineData("knackeri", "knackeries")]
    [InlineData("knight", "knight knightly knights")]
    [InlineData("knit", "knit knits knitted knitting")]
    [InlineData("kneel", "kneel kneeling kneels")]
    [InlineData("generat", "generate generates generating generator generation")]
    [InlineData("general", "general generally generals")]
    [InlineData("generous", "generously generous")]
    [InlineData("communism", "communism")]
    [InlineData("communiti", "community communities")]
    [InlineData("hope", "hoping hoped hope hopes")]
    [InlineData("hop", "hopping hopped hop hops")]
    [InlineData("add", "add adds adding added")]
    [InlineData("egg", "egg eggs egged")]
    [InlineData("die", "die dies dying died")]
    [InlineData("tie", "tie ties tying tied")]
    [InlineData("sky", "sky skies")]
    [InlineData("news", "news")]
    [InlineData("inning", "inning innings")]
    [InlineData("proceed", "proceed proceeds proceeding proceeded")]
    [InlineData("cri", "cry cries cried")]
    [InlineData("by", "by")]
    [InlineData("say", "say says")]
    [InlineData("gas", "gas")]
    [InlineData("gap", "gaps gap")]
    [InlineData("kiwi", "kiwis kiwi")]
    [InlineData("youth", "youth youths")]
    [InlineData("boy", "boy boys")]
    [InlineData("digit", "digitizer digital")]
    [InlineData("ration", "rational")]
    [InlineData("ratio", "ratio")]
    [InlineData("hope", "hopeful")]
    [InlineData("geolog", "geology")]
    [InlineData("ai", "ai")]
    public void Words_have_the_stem_of_the_published_algorithm(string stem, string words)
    {
        foreach (var word in words.Split(' '))
        {
            Stem(word).Should().Be(stem, word);
        }
    }

    [Theory]
    [InlineData("straße")]
    [InlineData("мосты")]
    [InlineData("g7s")]
    [InlineData("")]
    public void Words_with_other_letters_stay(string word) => Stem(word).Should().Be(word);

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, EnglishStemmer.Stem(letters));
    }
}
