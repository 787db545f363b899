using System.Globalization;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Writes a comparison of hypotheses as a table: one row for each piece of evidence, then the scores.</summary>
internal static class MatrixTable
{
    /// <summary>Writes a table of GitHub's Markdown.</summary>
    public static void WriteMarkdown(HypothesisMatrix matrix, Stream output)
    {
        var text = new StringBuilder();
        var rows = Rows(matrix).ToList();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            text.Append("| ").AppendJoin(" | ", row.Select(TableEscapes.Markdown)).Append(" |\n");
            if (index == 0) text.Append('|').AppendJoin('|', row.Select(_ => " --- ")).Append("|\n");
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Writes comma-separated values (RFC 4180) that no spreadsheet runs as formulas.</summary>
    public static void WriteCsv(HypothesisMatrix matrix, Stream output) => TableFormat.Csv.WriteRows(Rows(matrix), output);

    private static IEnumerable<IReadOnlyList<string>> Rows(HypothesisMatrix matrix)
    {
        yield return ["evidence", "confidence", "weight", "diagnostic", .. matrix.Hypotheses.Select(score => score.Claim.Text)];
        foreach (var row in matrix.Evidence)
        {
            yield return
            [
                row.Claim.Text, row.Confidence is { } confidence ? ConfidenceOf(confidence) : "", Number(row.Weight),
                row.IsDiagnostic ? "yes" : "no", .. row.Marks.Select(ConsistencyMarks.CodeOf),
            ];
        }

        yield return ["inconsistency", "", "", "", .. matrix.Hypotheses.Select(score => Number(score.Inconsistency))];
        yield return ["weighted inconsistency", "", "", "", .. matrix.Hypotheses.Select(score => Number(score.WeightedInconsistency))];
        yield return ["rank", "", "", "", .. matrix.Hypotheses.Select(score => Number(score.Rank))];
    }

    private static string ConfidenceOf(ProbabilityInterval interval) =>
        interval.Width == 0 ? Number(interval.Lower) : $"{Number(interval.Lower)} to {Number(interval.Upper)}";

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
