using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Interchange.Shared.Csl;

public sealed class CslOfSourceTests
{
    private const string Json = """{"facttracker":"1.0","sources":[{"id":"a","words":"W","csl":{"page":"1-9","volume":5},"notes":"N"}]}""";

    [Fact]
    public void The_native_member_is_read_without_a_word_and_written_back_where_it_stood()
    {
        var reading = ClaimSetReader.Read(System.Text.Encoding.UTF8.GetBytes(Json));

        reading.Problems.Should().BeEmpty();
        reading.Set.Sources[0].Csl.Should().Be(RawJson.Parse("""{"page":"1-9","volume":5}"""));
        reading.Set.ToJson(new WritingOptions { Indented = false }).TrimEnd().Should().Be(Json);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\"page\"")]
    public void What_is_no_object_is_no_variables(string json)
    {
        var value = RawJson.Parse(json);

        new Source("a") { Extensions = Extensions.Empty.With("csl", value) }.Csl.Should().BeNull();
        var act = () => new Source("a").WithCsl(value);
        act.Should().Throw<ArgumentException>().WithMessage("*is not an object of CSL variables*");
    }

    [Fact]
    public void Variables_are_set_and_removed_on_a_copy()
    {
        var source = new Source("a");
        var with = source.WithCsl(RawJson.Parse("{}"));

        source.Csl.Should().BeNull();
        with.WithCsl(null).Should().Be(source);
    }
}
