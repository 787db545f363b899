using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Reads the text between two ends of records: usually one record, more when an end is missing.</summary>
/// <param name="context">The text and its problems.</param>
/// <param name="isUnended">Whether the whole text ends here without a line feed.</param>
internal sealed class RecordReader(ImportContext context, bool isUnended = false)
{
    private const string Prefix = RecordDraft.Prefix;

    public IEnumerable<ClaimSetRecord> Read()
    {
        var lines = RecordLines.Read(TextEncodings.WithoutMark(context.Text.Span),
            offset => Report(offset, null, Rules.ForeignUnread, "A line comes before the first tag; it is skipped."));
        if (lines.Count == 0)
        {
            if (isUnended && EndsInLine(context.Text.Span))
                Report(context.Text.Length - 1, null, Rules.ForeignMalformed, "The text ends within a line that is no tag.");
            var problems = context.TakeProblems();
            if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
            yield break;
        }

        for (var start = 0; start < lines.Count;)
        {
            var next = lines.FindIndex(start + 1, line => line.Tag == RisTags.Type);
            var end = next < 0 ? lines.Count : next;
            var record = lines[start..end];
            if (record[^1].Tag != RisTags.End)
            {
                // Before another record, only the line ER is missing. At the end, the text may have been cut off.
                var rule = end < lines.Count ? Rules.ForeignRepaired : Rules.ForeignMalformed;
                Report(record[^1].Offset, RisTags.End, rule, "The record does not end with ER.");
            }

            if (record.Count > 1 || record[0].Tag != RisTags.End) yield return ReadOne(record);
            start = end;
        }
    }

    // Web of Science ends its files with a line EF.
    private static bool EndsInLine(ReadOnlySpan<byte> text) =>
        !text.EndsWith("\n"u8) && text.Trim(" \t\r\n"u8) is var line && !line.IsEmpty && !line.SequenceEqual("EF"u8);

    private ClaimSetRecord ReadOne(List<RisLine> lines)
    {
        var key = lines.Find(line => line is { Tag: RisTags.Id, Value.Length: > 0 }).Value;
        var (id, kept) = KeptId.Of(Prefix, key, string.Join('\n', lines.Select(line => $"{line.Tag}{line.Value}")));
        if (kept.Count > 0)
            Report(lines[0].Offset, RisTags.Id, Rules.ForeignRepaired, $"\"{key}\" is not a valid id; the id {id} is made from it.");
        foreach (var line in lines.Where(line => line.Tag != RisTags.End && string.IsNullOrWhiteSpace(line.Value)))
        {
            Report(line.Offset, line.Tag, Rules.ForeignRepaired, $"The tag {line.Tag} has no content; it is read as missing.");
        }

        var draft =
            new RecordDraft(lines, kept, (line, rule, message) => Report(line?.Offset ?? lines[0].Offset, line?.Tag, rule, message));
        var source = draft.Read(id);
        return new ClaimSetRecord
        {
            Source = source, Place = context.PlaceOf(lines[0].Offset, JsonPath.Root.Member(id.Text)),
            Problems = context.TakeProblems()
        };
    }

    private void Report(int offset, string? tag, Rule rule, string message) =>
        context.Report(offset, tag is null ? JsonPath.Root : JsonPath.Root.Member(tag), rule, message);
}
