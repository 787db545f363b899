using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads the lines of the line form, each for itself: what is wrong in one costs no other.</summary>
internal sealed class LineReader(ReadContext context, SetAssembly set, bool hasHeader = false)
{
    private static readonly MemberTable Wrapper = new("source", "claim");
    private bool _hasHeader = hasHeader;

    /// <summary>Whether any line was an object; without one there is no set.</summary>
    public bool HasObject { get; private set; }

    /// <summary>Reads the first line that is not empty.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where to begin in it.</param>
    /// <returns>Where the next line begins.</returns>
    public int ReadFirst(ReadOnlyMemory<byte> text, int start)
    {
        while (!_hasHeader && start < text.Length) start = ReadNext(text, start);
        return Math.Min(start, text.Length);
    }

    /// <summary>Reads lines.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">Where they stand in it.</param>
    public void ReadAll(ReadOnlyMemory<byte> text, Range lines)
    {
        var end = lines.End.GetOffset(text.Length);
        for (var start = lines.Start.GetOffset(text.Length); start < end;) start = ReadNext(text, start);
    }

    /// <summary>Reads one line that is not empty.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    public void Read(ReadOnlyMemory<byte> line, long offset)
    {
        context.Text = line;
        context.Base = offset;
        context.Begin(new RecordPlace(RecordKind.Header, 0, offset));
        var reader = new JsonCursor(line.Span);
        try
        {
            if (ReadLine(ref reader)) reader.Read(); // Anything behind the object is refused here.
        }
        catch (JsonException e)
        {
            MalformedJson.Report(context, e);
        }
    }

    // Reads the line at a place, and tells where the next begins.
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
        _hasHeader = true; // Or what should be it: what is wrong with the first line costs no other.
        reader.Read();
        if (!context.EnterObject(ref reader, "the set, a source or a claim")) return false;
        HasObject = true;
        var wrapped = WrappedKind(reader);
        if (isFirst)
        {
            if (wrapped is null)
            {
                set.HasHeader = true;
                DocumentReader.Read(ref reader, context, set);
                return true;
            }

            context.Report(Rules.NoSetLine, 0, "The first line is a record, not the set; reading goes on as version 1.0.", null, "Begin with { \"facttracker\": \"1.0\" }.");
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
                context.Reject(ref reader, Rules.BadWrapper, "A line holds a source and a claim; the first is read.", "Give each a line of its own.");
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
        if (IsHeader(reader)) context.Report(Rules.LaterSetLine, 0, "A set line stands among the records; it is skipped.", null, "Keep only the first.");
        else ReportEmpty();
        reader.Skip();
    }

    private void ReportEmpty() =>
        context.Report(Rules.BadWrapper, 0, "The line holds neither a source nor a claim.", null, "Write { \"source\": {…} } or { \"claim\": {…} }.");

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
