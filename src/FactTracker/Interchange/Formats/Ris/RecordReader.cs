using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Reads the text between two ends of records: usually one record, more when an end is missing.</summary>
internal sealed class RecordReader(ImportContext context)
{
    private const string Prefix = RecordDraft.Prefix;

    public IEnumerable<ClaimSetRecord> Read()
    {
        var lines = RecordLines.Read(TextEncodings.WithoutMark(context.Text.Span),
            offset => Report(offset, null, Rules.ForeignUnread, "A line comes before the first tag; it is skipped."));
        if (lines.Count == 0)
        {
            var problems = context.TakeProblems();
            if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
            yield break;
        }

        for (var start = 0; start < lines.Count;)
        {
            var next = lines.FindIndex(start + 1, line => line.Tag == RisTags.Type);
            var end = next < 0 ? lines.Count : next;
            var record = lines[start..end];
            if (record[^1].Tag != RisTags.End) Report(record[^1].Offset, RisTags.End, Rules.ForeignRepaired,
                "The record does not end with ER.");
            if (record.Count > 1 || record[0].Tag != RisTags.End) yield return ReadOne(record);
            start = end;
        }
    }

    private ClaimSetRecord ReadOne(List<RisLine> lines)
    {
        var key = lines.Find(line => line is { Tag: RisTags.Id, Value.Length: > 0 }).Value;
        var (id, kept) = KeptId.Of(Prefix, key, string.Join('\n', lines.Select(line => $"{line.Tag}{line.Value}")));
        if (kept.Count > 0)
            Report(lines[0].Offset, RisTags.Id, Rules.ForeignRepaired, $"\"{key}\" is not a valid id; the id {id} is made from it.");
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
