using System.Runtime.CompilerServices;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>
/// Divides a text into the parts that are read independently: its lines when it has one value per line, otherwise the whole.
/// </summary>
internal static class AnswerTexts
{
    /// <summary>Returns the values of each part, with the context in which they were read and the problems are.</summary>
    public static async IAsyncEnumerable<(IReadOnlyList<JsonItem> Values, ImportContext Context)> ReadAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!JsonHead.IsLines(input.Head.Span))
        {
            var text = await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
            var whole = new ImportContext(text ?? default, options);
            if (text is null) whole.Report(0, JsonPath.Root, Rules.LimitPassed, WholeText.TooLongMessage(options));
            yield return (text is null ? [] : JsonItemReader.ReadSeries(whole), whole);
            yield break;
        }

        var length = 0L; // All claims are in memory until the end, since a later line may have more reviews of them.
        var lines = TextRecords.ReadAsync(input.Text, new LineEnds(), options.MaxBytes, cancellationToken);
        await foreach (var line in lines.ConfigureAwait(false))
        {
            var context = new ImportContext(line.Text, options, line.Line);
            length += line.Text.Length;
            if (length > options.MaxBytes)
            {
                context.Report(0, JsonPath.Root, Rules.LimitPassed, $"{WholeText.TooLongMessage(options)} The rest is not read.");
                yield return ([], context);
                yield break;
            }

            if (line.IsTooLong) context.ReportLength(line, "line", JsonPath.Root);
            else if (line.Text.Span.Trim(" \t\r"u8).IsEmpty) continue;
            yield return (line.IsTooLong ? [] : JsonItemReader.ReadSeries(context), context);
        }
    }
}
