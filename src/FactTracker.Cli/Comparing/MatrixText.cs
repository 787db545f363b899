using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints a comparison of hypotheses for people.</summary>
internal static class MatrixText
{
    private const int ColumnWidth = 4;
    private const int WeightWidth = 7;

    public static void Write(HypothesisMatrix matrix, ClaimSet set, VerbRun run)
    {
        var number = 0;
        foreach (var score in matrix.Hypotheses)
        {
            var line = StyledLine.Of(Text($"{++number,ColumnWidth - 1}  ")).Add(score.Claim.Text, Tone.Name);
            if (set.Claims.TryGet(score.Claim, out var claim)) line.Add($"  {claim.ToWords(run.Host.Culture)}");
            run.Text.WriteParagraph(line);
        }

        run.Text.WriteLine();
        var columns = string.Concat(Enumerable.Range(1, matrix.Hypotheses.Count).Select(column => Text($"{column,ColumnWidth}")));
        run.Text.WriteLine(StyledLine.Of(Text($"{columns}{"weight",WeightWidth + 1}  evidence"), Tone.Quiet));
        foreach (var row in matrix.Evidence)
        {
            WriteRow(row, run);
        }

        WriteTotals("inconsistency", matrix, score => Text($"{score.Inconsistency,ColumnWidth}"), run);
        WriteTotals("rank", matrix, score => Text($"{score.Rank,ColumnWidth}"), run);
        if (matrix.Evidence.Any(row => row.IsDiagnostic))
            run.Text.WriteLine(StyledLine.Of("* distinguishes the hypotheses", Tone.Quiet));
        run.Text.WriteLine();
        foreach (var sentence in matrix.ToSentences(run.Host.Culture))
        {
            run.Text.WriteParagraph(StyledLine.Of(sentence));
        }
    }

    private static void WriteRow(EvidenceRow row, VerbRun run)
    {
        var line = new StyledLine();
        foreach (var mark in row.Marks)
        {
            line.Add(Text($"{ConsistencyMarks.CodeOf(mark),ColumnWidth}"), ToneOf(mark));
        }

        var sign = row.IsDiagnostic ? '*' : ' ';
        run.Text.WriteLine(line.Add(Text($"{row.Weight,WeightWidth + 1:0.##} {sign}")).Add(row.Claim.Text, Tone.Name));
    }

    private static void WriteTotals(string label, HypothesisMatrix matrix, Func<HypothesisScore, string> textOf, VerbRun run) =>
        run.Text.WriteLine(StyledLine.Of($"{string.Concat(matrix.Hypotheses.Select(textOf))}{new string(' ', WeightWidth + 3)}{label}"));

    private static Tone ToneOf(ConsistencyMark mark) => mark switch
    {
        < ConsistencyMark.Neutral => Tone.Error,
        > ConsistencyMark.Neutral => Tone.Remedy,
        _ => Tone.Quiet,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
