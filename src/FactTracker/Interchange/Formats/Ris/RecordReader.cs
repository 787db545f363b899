using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Reads the text between two ends of records: usually one record, more when an end is missing.</summary>
/// <param name="context">The text and its problems.</param>
/// <param name="isUnended">Whether the whole text ends here without a line feed.</param>
internal sealed class RecordReader(ImportContext context, bool isUnended = false)
{
    private const string Prefix = RecordDraft.Prefix;
    private const int LongestShown = 60;

    public IEnumerable<ClaimSetRecord> Read()
    {
        int? stray = null;
        var lines = RecordLines.Read(TextEncodings.WithoutMark(context.Text.Span), offset => stray ??= offset);
        var records = RecordsIn(lines, ref stray);
        if (stray is { } outside) ReportStray(outside);
        if (lines.Count == 0 && isUnended && EndsInType(context.Text.Span))
            Report(context.Text.Length - 1, null, Rules.ForeignMalformed, "The text ends within the tag that begins a record.");
        foreach (var (i, record) in records.Index())
        {
            if (record is [{ Tag: RisTags.Type } type] && i < records.Count - 1)
                Report(type.Offset, RisTags.Type, Rules.ForeignUnread,
                    $"The type \"{type.Value}\" has nothing under it before the next TY; it is skipped.");
            else if (record.Count > 1 || record[0].Tag != RisTags.End) yield return ReadOne(record, isLast: i == records.Count - 1);
        }

        var problems = context.TakeProblems();
        if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
    }

    // A record begins with TY. Without one, only the line ER shows that the lines before it are a record, and any other lines are stray.
    private static List<List<RisLine>> RecordsIn(List<RisLine> lines, ref int? stray)
    {
        var records = new List<List<RisLine>>();
        var first = lines.FindIndex(line => line.Tag == RisTags.Type);
        if (first < 0)
        {
            if (lines is [.., { Tag: RisTags.End }]) records.Add(lines);
            else if (lines.Count > 0) stray ??= lines[0].Offset;
            return records;
        }

        var start = first;
        if (first > 0 && IsTypeWithin(lines, first)) start = 0;
        else if (first > 0) stray ??= lines[0].Offset;
        while (start < lines.Count)
        {
            var next = lines.FindIndex(Math.Max(start, first) + 1, line => line.Tag == RisTags.Type);
            records.Add(lines[start..(next < 0 ? lines.Count : next)]);
            start = next < 0 ? lines.Count : next;
        }

        return records;
    }

    // The title may come before the type, when none comes after it.
    private static bool IsTypeWithin(List<RisLine> lines, int type)
    {
        var next = lines.FindIndex(type + 1, line => line.Tag == RisTags.Type);
        return lines[..type].Exists(IsTitle) && !lines[type..(next < 0 ? lines.Count : next)].Exists(IsTitle);
    }

    private static bool IsTitle(RisLine line) => RisTags.VariableOf("", line.Tag) == CslVariables.Title;

    // The text may have been cut off within the tag that begins a record.
    private static bool EndsInType(ReadOnlySpan<byte> text) =>
        text[(text.LastIndexOf((byte)'\n') + 1)..] is { IsEmpty: false } line && "TY  - "u8.StartsWith(line);

    private void ReportStray(int offset)
    {
        var line = RecordLines.LineAt(context.Text.Span, offset, out _).Trim();
        var isLong = line.Length > LongestShown;
        var shown = isLong ? line[..(LongestShown - (char.IsHighSurrogate(line[LongestShown - 1]) ? 1 : 0))] + "…" : line;
        Report(offset, null, Rules.ForeignUnread,
            $"\"{shown}\" and what follows it up to the next record is in no record, which begins with TY; it is skipped.");
    }

    private void ReportEnd(List<RisLine> record, bool isLast)
    {
        var last = record[^1];
        if (last.Tag != RisTags.End)
        {
            // Before another record, only the line ER is missing. At the end, the text may have been cut off.
            Report(last.Offset, RisTags.End, isLast ? Rules.ForeignMalformed : Rules.ForeignRepaired, "The record does not end with ER.");
            return;
        }

        var line = RecordLines.LineAt(context.Text.Span, last.Offset, out _).Trim();
        if (!line.StartsWith(RisTags.End, StringComparison.Ordinal) || !line.Contains('-', StringComparison.Ordinal))
            Report(last.Offset, RisTags.End, Rules.ForeignRepaired, $"A record must end with \"ER  - \"; \"{line}\" is read as its end.");
    }

    private ClaimSetRecord ReadOne(List<RisLine> lines, bool isLast)
    {
        ReportEnd(lines, isLast);
        var key = lines.Find(line => line is { Tag: RisTags.Id, Value.Length: > 0 }).Value;
        var (id, kept) = KeptId.Of(Prefix, key, string.Join('\n', lines.Select(line => $"{line.Tag}{line.Value}")));
        if (kept.Count > 0)
            Report(lines[0].Offset, RisTags.Id, Rules.ForeignRepaired, $"\"{key}\" is not a valid id; the id {id} is made from it.");
        if (lines[0].Tag != RisTags.Type && lines.Find(line => line.Tag == RisTags.Type) is { Tag: not null } type)
            Report(type.Offset, RisTags.Type, Rules.ForeignRepaired,
                "A record must begin with TY; the tags before this one are read as its first ones.");
        foreach (var line in lines.Where(line => line.Tag != RisTags.End && string.IsNullOrWhiteSpace(line.Value)))
        {
            Report(line.Offset, line.Tag, Rules.ForeignRepaired, $"The tag {line.Tag} has no content; it is read as missing.");
        }

        lines = lines.FindAll(line => !IsNothing(line));
        var draft =
            new RecordDraft(lines, kept, (line, rule, message) => Report(line?.Offset ?? lines[0].Offset, line?.Tag, rule, message));
        var source = draft.Read(id);
        return new ClaimSetRecord
        {
            Source = source, Place = context.PlaceOf(lines[0].Offset, JsonPath.Root.Member(id.Text)),
            Problems = context.TakeProblems()
        };
    }

    private bool IsNothing(RisLine line)
    {
        if (line.Tag is RisTags.Type or RisTags.End or RisTags.Id || !NothingMark.Is(line.Value)) return false;
        Report(line.Offset, line.Tag, Rules.ForeignRepaired, NothingMark.Message(line.Value));
        return true;
    }

    private void Report(int offset, string? tag, Rule rule, string message) =>
        context.Report(offset, tag is null ? JsonPath.Root : JsonPath.Root.Member(tag), rule, message);
}
