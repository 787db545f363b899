namespace FactTracker.Tests.Reading.Languages;

/// <summary>
/// Sentences in other languages: each mention is read as expected, but those listed. The grammars were written with half of the sentences;
/// the
/// misses of the other half are as they came out.
/// </summary>
public sealed class LanguageGoldTests
{
    // Sentence and words, and what is missing.
    private static readonly Dictionary<string, string> Misses = new()
    {
        ["de: 2,3"] = "the first number of a change does not take its unit from the second",
        ["fr: Un million et demi"] = "read as a share of the whole behind it",
        ["es: Millón y medio"] = "read as a share of the whole behind it",
    };

    [Theory]
    [InlineData("de.tuned.tsv", 30)]
    [InlineData("fr.tuned.tsv", 30)]
    [InlineData("es.tuned.tsv", 30)]
    [InlineData("ru.tuned.tsv", 30)]
    [InlineData("de.kept.tsv", 30)]
    [InlineData("fr.kept.tsv", 31)]
    [InlineData("es.kept.tsv", 32)]
    [InlineData("ru.kept.tsv", 32)]
    public void Mentions_are_read_as_expected(string file, int lines)
    {
        var gold = LanguageGold.Lines(file);
        gold.Should().HaveCount(lines);
        gold.Where(line => !line.IsFound()).Select(line => $"{line.Language}: {line.Words}").Except(Misses.Keys).Should().BeEmpty();
    }
}
