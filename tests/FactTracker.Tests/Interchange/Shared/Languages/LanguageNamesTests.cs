using FactTracker.Interchange.Shared.Languages;

namespace FactTracker.Tests.Interchange.Shared.Languages;

public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("English", "en")]
    [InlineData("english", "en")]
    [InlineData(" Deutsch ", "de")]
    [InlineData("ger", "de")]
    [InlineData("eng", "en")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("zh_Hant_TW", "zh-Hant-TW")]
    [InlineData("de_DE.UTF-8", "de-DE")]
    [InlineData("Portuguese (Brazil)", "pt-BR")]
    [InlineData("中文", "zh")]
    [InlineData("FILIPINO", "fil")]
    [InlineData("fil", null)]
    [InlineData("en", null)]
    [InlineData("en-GB", null)]
    [InlineData("Klingonese", null)]
    [InlineData("_", null)]
    [InlineData("", null)]
    public void A_name_stands_for_a_tag(string name, string? tag) => LanguageNames.Find(name)?.Text.Should().Be(tag);
}
