using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;
using NodaTime;

namespace FactTracker.History;

/// <summary>Reads a ledger whose text is in memory.</summary>
internal sealed class LedgerText
{
    /// <summary>What to do about a part of an entry at the end of a file.</summary>
    public const string RemedyOfPart = "Compare it with a copy; the next append removes the part.";

    private readonly ReadOnlyMemory<byte> _text;
    private readonly ReadingOptions _options;
    private readonly ReadContext _context;
    private readonly bool _isRest;
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<RawProblem> _problems = [];
    private IReadOnlyList<Problem> _ofState = [];
    private LedgerState? _start;
    private Digest? _startLine; // The digest of the last line that was packed away.
    private Digest? _head;
    private long _sequence;
    private Instant? _at;
    private WholeGroups _whole;
    private bool _isFound; // Whether the line that is sought was found.
    private long _firstLine = 1; // The number of the line of the first entry.

    public LedgerText(ReadOnlyMemory<byte> text, ReadingOptions options)
    {
        _text = text;
        _options = options;
        _context = new ReadContext(options, new SharedValues());
    }

    /// <summary>Reads only entries, which follow a state.</summary>
    /// <param name="entries">The lines of the entries.</param>
    /// <param name="options">How to read.</param>
    /// <param name="start">The state.</param>
    /// <param name="head">The digest of the line of its last entry.</param>
    public LedgerText(ReadOnlyMemory<byte> entries, ReadingOptions options, LedgerState start, Digest head)
        : this(entries, options)
    {
        (_start, _sequence, _at, _head) = (start, start.Sequence, start.At, head);
        _whole = new WholeGroups(0, head, 0);
        _isRest = true;
    }

    /// <summary>Whether every line counts, because the text is a part of a file whose appends are known to be complete.</summary>
    public bool IsPart { get; init; }

    /// <summary>A digest to look for among those of the lines, or null.</summary>
    public Digest? Sought { get; init; }

    public LedgerReading Read()
    {
        if (_text.Length > _options.MaxBytes)
            Report(
                Rules.LimitPassed, 0, $"The text has {_text.Length} bytes, more than the limit of {_options.MaxBytes}.",
                "Pack old entries away, or raise MaxBytes.");
        else ReadAll();
        var map = new SetMap(_text, _text, SerializationForm.Lines, _options, [], [], [.. _context.TakeProblems(), .. _problems]);
        IReadOnlyList<Problem> all = [.. _ofState, .. map.Place([])];
        var ledger = _start is null ? Ledger.Of(_entries) : Ledger.After(_start, _entries);
        return new LedgerReading(ledger, _head, all, _whole.End) { StartLine = _startLine, FirstLine = _firstLine, HasSought = _isFound };
    }

    private void ReadAll()
    {
        var whole = LedgerTail.WholeEnd(_text.Span);
        if (whole == 0 && !_isRest && !LedgerReader.MayBecome(_text.Span))
        {
            Report(Rules.NotALedger, 0, "The text does not begin as a ledger does.", "Check what the file is.");
            return;
        }

        var start = 0;
        if (whole > 0 && ((!_isRest && !TryReadFirst(out start)) || !TryReadEntries(start, whole))) return;
        if (_whole.End < _text.Length) CutTorn();
    }

    // Reads the first line, which has the version, and the state that it may announce.
    private bool TryReadFirst(out int start)
    {
        start = 0;
        var line = _text[.._text.Span.IndexOf((byte)'\n')];
        var first = new EntryReader(_context).Read(line, 0);
        if (!first.IsFirst)
        {
            if (LedgerReader.Recognises(line.Span)) return false; // What is wrong with it has been reported.
            _context.TakeProblems();
            Report(
                Rules.NotALedger, 0, "The text does not begin as a ledger does: its first line has no member \"ledger\".",
                "Check what the file is.");
            return false;
        }

        if (first.State is { } head)
        {
            start = line.Length + 1;
            return TryReadState(head, line.Span, ref start);
        }

        _context.TakeProblems(); // The line is read once more, with the others.
        return true;
    }

    private bool TryReadState(StateHead head, ReadOnlySpan<byte> line, ref int start)
    {
        var rest = _text[start..];
        if (head.Bytes > rest.Length || !head.Fits(line, rest.Span[..(int)head.Bytes]))
        {
            Report(
                Rules.BrokenChain, start, "The state that stands for the packed entries is not the one that was written.",
                "Restore the file from a copy.");
            return false;
        }

        var state = StateReader.Read(head, rest[..(int)head.Bytes], _options, firstLine: 2);
        (_start, _ofState, _startLine) = (state.State, state.Problems, head.Line);
        _firstLine += 1 + rest.Span[..(int)head.Bytes].Count((byte)'\n');
        start += (int)head.Bytes;
        (_sequence, _at) = (head.Sequence, head.At);
        _whole = new WholeGroups(0, head.Line, start);
        _head = head.Line;
        _isFound = head.Line == Sought;
        return true;
    }

    private bool TryReadEntries(int start, int end)
    {
        if (start >= end) return true;
        foreach (var part in LinePart.ReadAll(_text[..end], start, _options, _context.Shared))
        {
            foreach (var line in part.Lines)
            {
                if (TryAdd(line)) continue;
                _problems.AddRange(part.Problems.Where(problem => problem.Offset < line.End));
                ReportStop(line, end);
                return false;
            }

            _problems.AddRange(part.Problems);
        }

        return true;
    }

    private bool TryAdd(LedgerLine line)
    {
        if (line.Entry is not { } entry) return false;
        if (Ledger.Fault(entry, _sequence, _at) is { } fault)
        {
            Report(entry.Sequence == _sequence + 1 ? Rules.BackwardTime : Rules.BadEntry, line.Offset, $"The entry {fault}.");
            return false;
        }

        if (line.Previous != _head) ReportLink(line, entry);
        _isFound |= line.Digest == Sought;
        _entries.Add(entry);
        (_sequence, _at, _head) = (entry.Sequence, entry.At, line.Digest);
        if (IsPart || line.Last <= entry.Sequence) _whole = new WholeGroups(_entries.Count, line.Digest, line.End);
        return true;
    }

    private void ReportLink(LedgerLine line, LedgerEntry entry)
    {
        var isTurned = _text.Span[(int)(line.End - 2)] == '\r';
        Report(
            Rules.BrokenChain, line.Offset,
            $"Entry {entry.Sequence} expects the digest {line.Previous?.ToString() ?? "of no line"} of the line before, which has "
            + $"{_head?.ToString() ?? "none"}.",
            isTurned
                ? "The line breaks were changed to those of Windows; in git, write *.ledger.jsonl -text into .gitattributes."
                : "The line before was changed, or lines were removed or moved; compare the file with a copy.");
    }

    private void ReportStop(LedgerLine line, int end)
    {
        var more = _text.Span[(int)Math.Min(line.End, end)..end].Count((byte)'\n');
        Report(
            Rules.BadEntry, line.Offset,
            $"The line is not the entry that follows number {_sequence}; it and {more} lines behind it are not read.",
            "Restore the file from a copy; the ledger is what it was before this line.");
    }

    private void CutTorn()
    {
        _entries.RemoveRange(_whole.Entries, _entries.Count - _whole.Entries);
        _head = _whole.Head;
        Report(Rules.EndsWithinEntry, _whole.End, PartAtEnd(_text.Length - _whole.End), RemedyOfPart);
    }

    /// <summary>Returns the message about a part of an entry at the end of a file.</summary>
    public static string PartAtEnd(long bytes) =>
        $"The ledger ends within an entry: its last {bytes} bytes are not part of it. An append was interrupted, or the file was cut off.";

    private void Report(Rule rule, long offset, string message, string? remedy = null) =>
        _problems.Add(new RawProblem(rule, offset, new RecordPlace(RecordKind.Header, 0, offset), message) { Remedy = remedy });

    /// <summary>The entries that were appended completely.</summary>
    private readonly record struct WholeGroups(int Entries, Digest? Head, long End);
}
