using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Reading;

/// <summary>The expressions of a public suite in English sentences, counted by kind; the output lists each miss with its cause.</summary>
public sealed class ProseVectorTests
{
    [Theory]
    [InlineData(0.97, "numbers", "percentages", "money")]
    [InlineData(0.93, "ranges")]
    [InlineData(0.88, "dates and periods")]
    [InlineData(0.90, "measures")]
    public void Expressions_in_sentences_are_read_as_the_suite_reads_them(double least, params string[] groups)
    {
        var (met, all) = (0, 0);
        foreach (var rows in SharedData.Rows("prose/expressions.tsv").Select(ProseRow.Of).Where(row => groups.Contains(row.Group)).GroupBy(row => row.Group))
        {
            var misses = rows.Select(row => (row, Miss: ProseScore.MissOf(row))).Where(pair => pair.Miss is not null).ToList();
            TestContext.Current.TestOutputHelper!.WriteLine($"{rows.Key}: {rows.Count() - misses.Count} of {rows.Count()}");
            foreach (var (row, miss) in misses)
            {
                TestContext.Current.TestOutputHelper.WriteLine($"  {row.Spec} {row.Case} \"{row.Input}\" {row.Value}: {miss}");
            }

            all += rows.Count();
            met += rows.Count() - misses.Count;
        }

        ((double)met / all).Should().BeGreaterThanOrEqualTo(least);
    }
}
