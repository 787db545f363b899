using FactTracker.Interchange;

namespace FactTracker.Tests.Serialization;

public sealed class ReadingOptionsTests
{
    private static readonly TextTableOptions Latin = new() { Encoding = "latin-1" };
    private static readonly WorkbookOptions Sheets = new() { Sheets = ["a"] };

    [Fact]
    public void Options_of_a_format_are_found_by_their_type()
    {
        var options = ReadingOptions.Default.With(Latin).With(Sheets);

        options.Of<TextTableOptions>().Should().Be(Latin);
        options.Of<WorkbookOptions>().Should().Be(Sheets);
        options.Of<MappingOptions>().Should().BeNull();
        ReadingOptions.Default.Of<TextTableOptions>().Should().BeNull();
    }

    [Fact]
    public void Of_one_type_the_last_count() =>
        ReadingOptions.Default.With(Latin).With(Sheets).With(new TextTableOptions()).Of<TextTableOptions>().Should()
            .Be(new TextTableOptions());

    [Fact]
    public void Other_options_stay_as_they_are()
    {
        var options = new ReadingOptions { FileName = "f", MaxProblems = 3 }.With(Latin) with { MaxDepth = 5 };

        (options.FileName, options.MaxProblems, options.MaxDepth).Should().Be(("f", 3, 5));
        options.Of<TextTableOptions>().Should().Be(Latin);
        options.Should().NotBe(options.With(new TextTableOptions()));
    }
}
