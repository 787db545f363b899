using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads the lines of the line form. Each line is independent: a problem in one line does not affect another.</summary>
internal sealed class LineReader(ReadContext context, SetAssembly set, bool hasHeader = false)
{
    private static readonly MemberTable Wrapper = new("source", "claim");
    private bool _hasHeader = hasHeader;

    /// <summary>Whether any line was an object. If none was, there is no set.</summary>
    public bool HasObject { get; private set; }

    /// <summary>Reads the first line that is not empty.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The offset to start at.</param>
    /// <returns>The offset of the next line.</returns>
    public int ReadFirst(ReadOnlyMemory<byte> text, int start)
    {
        while (!_hasHeader && start < text.Length) start = ReadNext(text, start);
        return Math.Min(start, text.Length);
    }

    /// <summary>Reads lines.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">The range of the lines.</param>
    public void ReadAll(ReadOnlyMemory<byte> text, Range lines)
    {
        var end = lines.End.GetOffset(text.Length);
        var start = lines.Start.GetOffset(text.Length);
        var steps = new ReadingSteps(context.Options.Bounds, start);
        while (start < end)
        {
            start = ReadNext(text, start);
            steps.Read(start);
        }

        steps.End(end);
    }

    /// <summary>Reads one line that is not empty.</summary>
    /// <param name="line">The line without its line break.</param>
    /// <param name="offset">The offset of the line in the whole text.</param>
    public void Read(ReadOnlyMemory<byte> line, long offset)
    {
        var (hadHeader, records) = (_hasHeader, set.Count);
        context.Text = line;
        context.Base = offset;
        context.Begin(new RecordPlace(RecordKind.Header, 0, offset));
        var reader = new JsonCursor(line.Span);
        try
        {
            if (ReadLine(ref reader)) reader.Read(); // Fails if anything follows the object.
        }
        catch (JsonException e)
        {
            if (set.Count > records || !TryReadMended(line, e, hadHeader)) MalformedJson.Report(context, e);
        }
    }

    // Reads a line again after it was repaired, if it is JSON then.
    private bool TryReadMended(ReadOnlyMemory<byte> line, JsonException error, bool hadHeader)
    {
        var mended = NearlyNative.Mend(line.Span, JsonText.OffsetOf(error, line.Span), isLine: true);
        if (mended.Repairs.Count == 0 || !IsJson(mended.Text.Span)) return false;
        context.Forget();
        context.Text = mended.Text;
        context.Begin(new RecordPlace(RecordKind.Header, 0, context.Base));
        MalformedJson.Report(context, mended.Repairs);
        set.Mended(context.Base, mended.Text);
        _hasHeader = hadHeader;
        var reader = new JsonCursor(mended.Text.Span);
        ReadLine(ref reader);
        return true;
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        try
        {
            var cursor = new JsonCursor(text);
            cursor.Read();
            cursor.Skip();
            return !cursor.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Reads the line at an offset, and returns the offset of the next one.
    private int ReadNext(ReadOnlyMemory<byte> text, int start)
    {
        var length = text.Span[start..].IndexOf((byte)'\n');
        var line = length < 0 ? text[start..] : text.Slice(start, length);
        if (!line.Span.Trim(" \t\r"u8).IsEmpty) Read(line, start);
        return start + line.Length + 1;
    }

    private bool ReadLine(ref JsonCursor reader)
    {
        var isFirst = !_hasHeader;
        _hasHeader = true; // Even if the first line is invalid: that must not affect other lines.
        reader.Read();
        if (!context.EnterObject(ref reader, "the set, a source or a claim")) return false;
        HasObject = true;
        var wrapped = isFirst && BeginsAsHeader(reader) ? null : WrappedKind(reader);
        if (wrapped is null && BareRecords.KindOf(reader) is { } kind)
        {
            if (isFirst) BareRecords.ReportMissingSet(ref reader, context);
            BareRecords.ReadOne(ref reader, kind, set);
            return true;
        }

        if (isFirst)
        {
            if (wrapped is null)
            {
                set.HasHeader = true;
                DocumentReader.Read(ref reader, context, set);
                return true;
            }

            const string Message = "The first line is a record, not the set; the text is read as version 1.0.";
            context.Report(Rules.NoSetLine, 0, Message, null, "Add the line { \"facttracker\": \"1.0\" } before it.");
        }

        if (wrapped is null) Refuse(ref reader);
        else ReadRecord(ref reader);
        return true;
    }

    private void ReadRecord(ref JsonCursor reader)
    {
        var members = new ObjectReader(Wrapper, ref reader, takesNull: true);
        var records = 0;
        while (members.Next(ref reader, context))
        {
            if (records++ > 0)
            {
                context.Reject(
                    ref reader,
                    Rules.BadWrapper,
                    "The line holds both a source and a claim; only the first is read.",
                    "Write each on its own line.");
                context.IsRejected = false;
                continue;
            }

            set.Read(ref reader, members.Current == 0 ? RecordKind.Source : RecordKind.Claim, RecordPlace.Alone);
        }

        if (records == 0) ReportEmpty();
        else set.Attach(members.Extensions);
    }

    private void Refuse(ref JsonCursor reader)
    {
        if (IsHeader(reader)) context.Report(
            Rules.LaterSetLine, 0, "This is another set line among the records; it is skipped.", null, "Remove it.");
        else ReportEmpty();
        reader.Skip();
    }

    private void ReportEmpty() =>
        context.Report(
            Rules.BadWrapper, 0, "The line holds neither a source nor a claim.", null, "Write { \"source\": {…} } or { \"claim\": {…} }.");

    // The set line may have extensions named "source" and "claim". Its writer puts the version first, which no record has.
    private static bool BeginsAsHeader(JsonCursor reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && HeaderMembers.Table.Find(ref reader) == HeaderMembers.Version;

    private static int? WrappedKind(JsonCursor reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Wrapper.Find(ref reader);
            if (member >= 0) return member;
            reader.Read();
            reader.Skip();
        }

        return null;
    }

    private static bool IsHeader(JsonCursor reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (HeaderMembers.Table.Find(ref reader) == HeaderMembers.Version) return true;
            reader.Read();
            reader.Skip();
        }

        return false;
    }
}
