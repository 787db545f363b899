using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Verdicts;

public sealed class VerdictWordsTests
{
    [Theory]
    [InlineData("False", "false")]
    [InlineData("FALSE!", "false")]
    [InlineData("Pants on Fire", "false")]
    [InlineData("Falso.", "false")]
    [InlineData("FALSCH", "false")]
    [InlineData("Größtenteils richtig", "mostlyTrue")]
    [InlineData("GRÖSSTENTEILS RICHTIG", null)]
    [InlineData("Plutôt vrai", "mostlyTrue")]
    [InlineData("PLUTOT VRAI", "mostlyTrue")]
    [InlineData("Engañoso", "missingContext")]
    [InlineData("não_é_bem_assim", "missingContext")]
    [InlineData("C'eri quasi", "mostlyTrue")]
    [InlineData("C’eri quasi", "mostlyTrue")]
    [InlineData("Grotendeels onwaar", "mostlyFalse")]
    [InlineData("FAŁSZ", "false")]
    [InlineData("Полуправда", "mixed")]
    [InlineData("Напівправда", "mixed")]
    [InlineData("YANLIŞ", "false")]
    [InlineData("yanlış", "false")]
    [InlineData("مُضَلِّل", "missingContext")]
    [InlineData("फर्जी", "false")]
    [InlineData("फ़र्ज़ी", "false")]
    [InlineData("Tidak benar", "false")]
    [InlineData("錯誤", "false")]
    [InlineData("部分错误", "mixed")]
    [InlineData("ほぼ正確", "mostlyTrue")]
    [InlineData("대체로 사실 아님", "mostlyFalse")]
    [InlineData("Ψευδές", "false")]
    [InlineData("ΨΕΥΔΕΣ", "false")]
    [InlineData("Half-True", "mixed")]
    [InlineData("Verdict: False", "false")]
    [InlineData("This is not true.", "false")]
    [InlineData("Eerder onwaar", "mostlyFalse")]
    [InlineData("Cert, però...", "mostlyTrue")]
    [InlineData("易誤導", "missingContext")]
    [InlineData("Altered Photo/Video", "TransformedContent")]
    [InlineData("Legend", null)]
    [InlineData("事實釐清", null)]
    [InlineData("Falso: o símbolo representa o certificado", "false")]
    [InlineData("False. The photo is from 2015.", "false")]
    [InlineData("False (satire)", "false")]
    [InlineData("Satire", "SatireOrParodyContent")]
    [InlineData("true_enough", null)]
    [InlineData("Reker hat diesen Satz nie gesagt.", null)]
    [InlineData("Not false", null)]
    [InlineData("", null)]
    [InlineData("\uD800\uFFFE", null)]
    public void Words_have_the_verdict_they_stand_for(string words, string? verdict) =>
        VerdictWords.Default.Find(words)?.Name.Should().Be(verdict);

    [Fact]
    public void No_word_has_two_verdicts_and_each_row_is_sound()
    {
        using var stream = typeof(VerdictWords).Assembly.GetManifestResourceStream("verdict-words.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#') && !line.StartsWith("name", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .ToList();

        rows.Should().OnlyContain(row => row.Length == 3 && Verdict.Parse(row[0], null).IsKnown && new LanguageTag(row[1]).IsWellFormed);
        rows.SelectMany(row => row[2].Split(" | ").Select(word => (Key: VerdictKey.Of(word), Verdict: row[0]))).GroupBy(pair => pair.Key)
            .Where(words => words.Key.Length == 0 || words.Select(pair => pair.Verdict).Distinct().Count() > 1).Should().BeEmpty();
        rows.Select(row => row[1]).Distinct().Count().Should().BeGreaterThan(60);
        VerdictWords.Default.Count.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void A_list_of_ones_own_has_a_name_of_its_own()
    {
        var ours = VerdictWords.Default.With("ours", [new("Quatsch", Verdict.False), new("False", Verdict.Mixed)]);

        (ours.Name, ours.Find("quatsch"), ours.Find("false"), ours.Find("Falsch")).Should()
            .Be(("ours", Verdict.False, Verdict.Mixed, Verdict.False));
        VerdictWords.Default.Find("Quatsch").Should().BeNull();
    }
}
