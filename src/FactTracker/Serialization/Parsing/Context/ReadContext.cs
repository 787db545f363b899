using System.Text.Json;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Serialization.Parsing;

/// <summary>The state that all record readers share while one core reads a text: the text, the limits, repeated values and the
/// problems.</summary>
internal sealed class ReadContext(ReadingOptions options, SharedValues shared)
{
    /// <summary>The most characters of a value that a message shows.</summary>
    public const int LongestValueShown = 80;

    private readonly LimitedProblems<RawProblem> _problems = new(options.MaxProblems);

    public ReadingOptions Options { get; } = options;

    public TextBlocks Texts { get; init; } = new(TextBlocks.OfSet);

    public SharedValues Shared { get; } = shared;

    public ListBuffers Lists { get; } = new();

    /// <summary>The problems found so far.</summary>
    public IReadOnlyList<RawProblem> Problems => _problems.All();

    /// <summary>How many problems were found so far.</summary>
    public long Found => _problems.Found;

    /// <summary>The text being read: a whole document, or one line.</summary>
    public ReadOnlyMemory<byte> Text
    {
        get;
        set
        {
            field = value;
            LastDamaged = -1;
        }
    }

    /// <summary>The offset of that text in the whole text.</summary>
    public long Base { get; set; }

    /// <summary>The record being read.</summary>
    public RecordPlace Record { get; set; }

    /// <summary>The hash of the UTF-8 bytes of the record's own id, once the id was read.</summary>
    public uint IdHash { get; set; }

    /// <summary>The offset of the last string with bytes that are not UTF-8, or -1.</summary>
    public long LastDamaged { get; private set; } = -1;

    /// <summary>Whether the value just read could not be represented in the model, so that its parent must keep it as written.</summary>
    public bool IsRejected { get; set; }

    /// <summary>The rejected elements of the list just read, or null if the whole value is rejected.</summary>
    public RawJson? RejectedElements { get; set; }

    /// <summary>
    /// Returns the problems found so far, in the order of their records, and removes them, so that another part of the text can be read.
    /// </summary>
    public IReadOnlyList<RawProblem> TakeProblems()
    {
        var problems = _problems.Take();
        return problems is [.., { LeftOut: not null }] ? [.. problems.OrderBy(problem => problem.Record.Offset)] : problems;
    }

    /// <summary>Removes the problems of the text being read, so that it can be read again.</summary>
    public void Forget() => _problems.Undo(problem => problem.Offset >= Base);

    /// <summary>Starts a record, and resets the state that an incomplete record may have left.</summary>
    public void Begin(RecordPlace record)
    {
        Record = record;
        IsRejected = false;
        RejectedElements = null;
    }

    /// <summary>Returns whether nothing was reported or rejected since the number of problems was the given one.</summary>
    public bool IsClean(long problems) => Found == problems && !IsRejected;

    /// <summary>Reports a problem at the current token.</summary>
    public void Report(ref JsonCursor reader, Rule rule, string message, string? value = null, string? remedy = null) =>
        Report(rule, reader.TokenStartIndex, message, value ?? Show(ref reader), remedy);

    /// <summary>Reports a problem at an offset of the text being read.</summary>
    public void Report(Rule rule, long offset, string message, string? value = null, string? remedy = null) =>
        _problems.Add(new RawProblem(rule, Base + offset, Record, message) { Value = value, Remedy = remedy });

    /// <summary>Counts a problem of which only the number matters; if there is none such, it has to be reported.</summary>
    public bool TryCount(Rule rule) => _problems.TryCount(rule);

    /// <summary>Adds a problem of the current record, which another context may have found.</summary>
    public void Take(RawProblem problem) => _problems.Add(problem with { Record = Record });

    /// <summary>Reports a string, or kept text, with bytes that are not UTF-8.</summary>
    /// <param name="offset">The offset in the text being read.</param>
    /// <param name="shown">The string, shortened for a message.</param>
    /// <param name="asWindows1252">Whether the bytes were read as Windows-1252.</param>
    public void ReportDamaged(long offset, string shown, bool asWindows1252)
    {
        LastDamaged = offset;
        var reading = asWindows1252 ? "they are read as Windows-1252" : "they are replaced by U+FFFD";
        Report(
            Rules.BadText, offset, $"The string is not valid Unicode: it has bytes that are not UTF-8; {reading}.", shown,
            "Save the file as UTF-8, and look whether the text is right.");
    }

    /// <summary>Reports the current value as one that the model cannot represent, and skips it.</summary>
    public void Reject(ref JsonCursor reader, Rule rule, string message, string? remedy = null)
    {
        Report(ref reader, rule, message, null, remedy);
        reader.Skip();
        IsRejected = true;
    }

    /// <summary>Reports that the current value has another type than the expected one, and skips it.</summary>
    public void RejectType(ref JsonCursor reader, string expected) =>
        Reject(ref reader, Rules.WrongType, $"Expected {expected}, found {TokenNames.Of(reader.TokenType)}.");

    /// <summary>Returns whether the current value is an object that is not nested too deep; rejects it otherwise.</summary>
    public bool EnterObject(ref JsonCursor reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            RejectType(ref reader, expected);
            return false;
        }

        return IsShallow(ref reader);
    }

    /// <summary>Returns whether the current element of a list is null, and rejects it if so.</summary>
    public bool RejectNull(ref JsonCursor reader)
    {
        if (reader.TokenType != JsonTokenType.Null) return false;
        Reject(ref reader, Rules.NullInList, "An element of this list is null.", "Remove the element.");
        return true;
    }

    /// <summary>Returns whether the current object or list is not nested too deep; rejects it otherwise.</summary>
    public bool IsShallow(ref JsonCursor reader)
    {
        if (reader.CurrentDepth < Options.MaxDepth) return true;
        Reject(
            ref reader,
            Rules.LimitPassed,
            $"Objects and lists are nested more than {Options.MaxDepth} levels deep.",
            "Flatten the value, or raise MaxDepth.");
        return false;
    }

    /// <summary>Reports that the current member exceeds the maximum number for its object.</summary>
    public void ReportTooManyMembers(ref JsonCursor reader) => Report(
        ref reader,
        Rules.LimitPassed,
        $"The object has more than {Options.MaxMembers} members that the format does not define; the rest is left out.",
        remedy: "Split it into several objects, or raise MaxMembers.");

    /// <summary>Returns the text of the current token, shortened for a message.</summary>
    public string Show(ref JsonCursor reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject) return "{…}";
        if (reader.TokenType is JsonTokenType.StartArray) return "[…]";
        var raw = Text.Span[reader.TokenStartIndex..reader.BytesConsumed];
        if (reader.TokenType == JsonTokenType.PropertyName) raw = raw[..(reader.ValueSpan.Length + 2)];
        return Excerpt.Of(raw, LongestValueShown);
    }
}
