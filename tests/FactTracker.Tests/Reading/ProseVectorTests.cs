using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Reading;

/// <summary>
/// The expressions of a public suite in English sentences: all of them come out as the suite has them but those listed, each with its
/// cause.
/// </summary>
public sealed class ProseVectorTests
{
    // Model, case, and why we do not agree.
    private static readonly Dictionary<string, string> Misses = new()
    {
        ["Number/NumberModel 110"] = "\"one hundred one thousand fifths\" is 101,000 fifths rather than a hundred 1,005ths",
        ["Number/NumberModel 189"] = "\"SCP-173\" is a name",
        ["Number/NumberModel 198"] = "\"Exercises nrs. 22,24,26,31\" are names",
        ["DateTime/DateTimeModel 123"] = "\"the same year\" is one that only the text around tells, not the year of writing",
        ["DateTime/DateTimeModel 229"] = "\"the year before independence\" is not the year of writing",
        ["DateTime/DateTimeModel 914"] = "a date in the address of a page is a part of a name",
        ["DateTime/DateTimeModel 645"] = "\"Winter\" alone is the last one before the text was written, with the next one offered",
    };

    [Theory]
    [InlineData("numbers")]
    [InlineData("percentages")]
    [InlineData("money")]
    [InlineData("ranges")]
    [InlineData("dates and periods")]
    [InlineData("measures")]
    public void Expressions_in_sentences_are_read_as_the_suite_reads_them(string group)
    {
        var rows = SharedData.Rows("prose/expressions.tsv").Select(ProseRow.Of).Where(row => row.Group == group).ToList();
        var misses = rows.Select(row => (Row: row, Miss: ProseScore.MissOf(row))).Where(pair => pair.Miss is not null).ToList();
        foreach (var (row, miss) in misses)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{NameOf(row)} \"{row.Input}\" {row.Value}: {miss}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{group}: {rows.Count - misses.Count} of {rows.Count}");
        misses.Select(pair => NameOf(pair.Row)).Should().BeEquivalentTo(Misses.Keys.Intersect(rows.Select(NameOf)));
    }

    private static string NameOf(ProseRow row) => $"{row.Spec} {row.Case}";
}
