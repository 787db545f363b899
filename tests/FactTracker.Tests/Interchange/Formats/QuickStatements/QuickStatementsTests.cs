using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Formats.Wikibase;

namespace FactTracker.Tests.Interchange.Formats.QuickStatements;

public sealed class QuickStatementsTests
{
    private const string Base = "https://www.wikidata.org/entity/";

    public static TheoryData<ClaimValue, string, string> Values => new()
    {
        { "a \"b\"", "\"a \"b\"\"", "text with quotes, which are no end" },
        { new TextValue("a") { Language = "de" }, "de:\"a\"", "text in a language" },
        { 10.50m, "10.50", "a quantity" },
        { new Quantity(10, new ValueRange(8, 12), Unit.Parse("http://www.wikidata.org/entity/Q11573")),
            "10~2U11573", "a margin and a unit" },
        { Edtf.Parse("2024"), "+2024-00-00T00:00:00Z/9", "a year" },
        { Edtf.Parse("-0044-03-15"), "-0044-03-15T00:00:00Z/11", "a day before our era" },
        { Edtf.Parse("199X"), "+1999-00-00T00:00:00Z/8", "a decade" },
        { new DateValue(Edtf.Parse("1917-11-07")) { Calendar = "julian" }, "+1917-10-25T00:00:00Z/11/J", "a Julian day" },
        { new DateValue(Edtf.Parse("1700-03-11")) { Calendar = "julian" }, "+1700-02-29T00:00:00Z/11/J", "a Julian leap day" },
        { new DateValue(Edtf.Parse("1700")) { Calendar = "julian" }, "+1700-00-00T00:00:00Z/9/J", "a Julian year" },
        { new EntityValue(Base + "Q5"), "Q5", "an item" },
        { new EntityValue("http://www.wikidata.org/entity/Q5") { Label = "human" }, "Q5", "an item by its other IRI" },
        { new EntityValue("geo:52.5,-13.4"), "@52.5/-13.4", "a place" },
        { new UnknownValue(), "somevalue", "unknown" },
        { new NoneValue(), "novalue", "none" },
    };

    public static TheoryData<ClaimValue, string> Refused => new()
    {
        { "a\tb", "a tab" },
        { true, "a flag" },
        { new Quantity(10, Unit.Percent), "a unit that is no item" },
        { Edtf.Parse("2024/2025"), "an interval" },
        { new EntityValue("Q5"), "an id that is no IRI" },
        { new TextValue("a") { Language = "zh-Hans" }, "a language in capitals" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_written(ClaimValue value, string expected, string because)
    {
        var (text, losses) = await WriteAsync(SetOf(value));

        text.Should().Be($"Q1\tP1\t{expected}\n", because);
        losses.Should().BeEmpty(because);
        CommandGrammar.Fault(text.TrimEnd('\n')).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_no_command_can_say_is_told(ClaimValue value, string because)
    {
        var (text, losses) = await WriteAsync(SetOf(value));

        text.Should().BeEmpty(because);
        losses.Select(loss => loss.Path).Should().Equal(["$.claims[0].value", "$.claims[0]"], because);
    }

    /// <summary>A date, how it is written, and whether the difference is reported.</summary>
    public static TheoryData<string, string, bool> Stretches => new()
    {
        { "184X", "+1849-00-00T00:00:00Z/8", false },
        { "18XX", "+1801-00-00T00:00:00Z/7", true },
        { "1XXX", "+1001-00-00T00:00:00Z/6", true },
        { "1840~", "+1840-00-00T00:00:00Z/9", true },
    };

    [Theory]
    [MemberData(nameof(Stretches))]
    public async Task An_imprecise_date_has_a_precision(string date, string expected, bool isReported)
    {
        var (text, losses) = await WriteAsync(SetOf(Edtf.Parse(date)));

        text.Should().Be($"Q1\tP1\t{expected}\n");
        losses.Select(loss => loss.Path).Should().Equal(isReported ? ["$.claims[0].value"] : []);
    }

    /// <summary>The times of two claims with one value, the lines, and the paths of losses.</summary>
    public static TheoryData<string?, string?, int, string[]> Twins => new()
    {
        { "2010", "2020", 1, ["$.claims[1]"] },
        { "2010", null, 1, ["$.claims[1]"] },
        { null, "2010", 1, ["$.claims[1]"] },
        { "2010", "2010", 2, [] },
        { null, null, 2, [] },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public async Task A_statement_that_would_be_merged_is_reported(string? first, string? second, int lines, string[] losses)
    {
        var claim = SetOf(900).Claims[0];
        var set = new ClaimSet
        {
            Claims = ClaimList.Create([
                claim with { When = first is null ? null : Edtf.Parse(first) },
                claim with { Id = "d", When = second is null ? null : Edtf.Parse(second) },
                SetOf(901).Claims[0] with { Id = "e" },
            ]),
        };
        var written = await WriteAsync(set);

        written.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(lines + 1);
        written.Losses.Select(loss => loss.Path).Should().Equal(losses);
    }

    [Fact]
    public async Task Qualifiers_and_sources_stand_behind_the_statement()
    {
        var claim = SetOf("v").Claims[0] with
        {
            When = "2008/2010",
            Qualifiers = [new Qualifier("P9", ["q"])],
            Citations = ["a", "b"],
            Rank = Rank.Preferred,
        };
        var set = new ClaimSet
        {
            Claims = ClaimList.Create([claim]),
            Sources = SourceList.Create([
                new Source("a") { Url = "https://example.org", Accessed = "2024-01-02" },
                new Source("b") { Url = Base + "Q36578", Title = "t" }
            ]),
        };
        var (text, losses) = await WriteAsync(set);

        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "Q1\tP1\t\"v\"\tP580\t+2008-00-00T00:00:00Z/9\tP582\t+2010-00-00T00:00:00Z/9\tP9\t\"q\"\tS854\t\"https://example.org\"\tS813\t+2024-01-02T00:00:00Z/11",
            "Q1\tP1\t\"v\"\tS248\tQ36578\tS1476\tund:\"t\"");
        losses.Select(loss => loss.Path).Should().Equal("$.claims[0].rank");
    }

    [Fact]
    public async Task Whatever_is_written_keeps_to_the_grammar()
    {
        foreach (var file in WikibaseTexts.Files())
        {
            var import = await WikibaseFormat.Default.ReadFileAsync(file, cancellationToken: TestContext.Current.CancellationToken);
            var (text, _) = await WriteAsync(import.Set);
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CommandGrammar.Fault).Should()
                .NotContain(fault => fault != null, file);
        }
    }

    [Fact]
    public void Any_value_of_any_set_is_written_to_the_grammar_or_told() => ValueGen.Any.Sample(
        value =>
        {
            var (text, losses) = WriteAsync(SetOf(value)).GetAwaiter().GetResult();
            return text.Length == 0 ? losses.Count > 0 : CommandGrammar.Fault(text.TrimEnd('\n')) is null;
        },
        iter: Effort.Tries(3_000));

    private static ClaimSet SetOf(ClaimValue value) => new()
    {
        Claims = ClaimList.Create(
            [new Claim("c") { Subject = [new EntityValue(Base + "Q1")], Property = new EntityValue(Base + "P1"), Value = [value] }]),
    };

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var stream = new MemoryStream();
        var losses = await QuickStatementsFormat.Default.WriteAsync(set, stream);
        return (Encoding.UTF8.GetString(stream.ToArray()), losses);
    }
}
