using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

public sealed class FormatVersionsTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1.7")]
    public void A_set_is_written_in_the_version_it_was_read_in(string version)
    {
        var json = $$"""{"facttracker":"{{version}}","title":"T"}""";

        var set = ClaimSetReader.Read(System.Text.Encoding.UTF8.GetBytes(json)).Set;

        set.FormatVersion.ToString().Should().Be(version);
        set.ToJson(new WritingOptions { Indented = false }).Should().StartWith(json[..^1]);
        (set with { Title = "Another" }).FormatVersion.Should().Be(set.FormatVersion, "a changed set is still one of that version");
    }

    [Fact]
    public void A_set_made_in_code_is_of_the_current_version() => ClaimSet.Empty.FormatVersion.Should().Be(FormatVersion.Current);

    [Fact]
    public void What_is_no_version_counts_as_the_current_one_and_stays()
    {
        var set = new ClaimSet { Extensions = Extensions.Empty.With("facttracker", RawJson.Parse("1")) };

        set.FormatVersion.Should().Be(FormatVersion.Current);
        set.WithFormatVersion(FormatVersion.Current).Should().Be(set);
    }

    [Fact]
    public void The_current_version_leaves_no_trace() =>
        ClaimSet.Empty.WithFormatVersion(new FormatVersion(1, 3)).WithFormatVersion(FormatVersion.Current).Should().Be(ClaimSet.Empty);
}
