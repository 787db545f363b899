using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>What the readers of all records share during one reading on one core: the text, the limits, what repeats and the problems.</summary>
internal sealed class ReadContext(ReadingOptions options, SharedValues shared)
{
    private const int LongestValueShown = 80;

    public ReadingOptions Options { get; } = options;

    public TextBlocks Texts { get; init; } = new(TextBlocks.OfSet);

    public SharedValues Shared { get; } = shared;

    public ListBuffers Lists { get; } = new();

    public List<RawProblem> Problems { get; private set; } = [];

    /// <summary>The text under the reader: a whole document, or one line.</summary>
    public ReadOnlyMemory<byte> Text { get; set; }

    /// <summary>Where that text begins in the whole.</summary>
    public long Base { get; set; }

    /// <summary>The record being read.</summary>
    public RecordPlace Record { get; set; }

    /// <summary>The hash of the record's own id as UTF-8, once that was read.</summary>
    public uint IdHash { get; set; }

    /// <summary>Whether the value just read could not be carried into the model, so that whoever holds it keeps it as it was written.</summary>
    public bool IsRejected { get; set; }

    /// <summary>The elements of the list just read that could not be carried, or null when the whole value is meant.</summary>
    public RawJson? RejectedElements { get; set; }

    /// <summary>Hands over the problems found so far, and begins anew, for another part of the text.</summary>
    public IReadOnlyList<RawProblem> TakeProblems()
    {
        var problems = Problems;
        Problems = [];
        return problems;
    }

    /// <summary>Begins a record, whatever a text that broke off in the middle of another has left behind.</summary>
    public void Begin(RecordPlace record)
    {
        Record = record;
        IsRejected = false;
        RejectedElements = null;
    }

    /// <summary>Whether nothing was found wrong since there were so many problems.</summary>
    public bool IsClean(int problems) => Problems.Count == problems && !IsRejected;

    /// <summary>Reports a problem at the token the reader stands on.</summary>
    public void Report(ref JsonCursor reader, Rule rule, string message, string? value = null, string? remedy = null) =>
        Report(rule, reader.TokenStartIndex, message, value ?? Show(ref reader), remedy);

    /// <summary>Reports a problem at a place of the text under the reader.</summary>
    public void Report(Rule rule, long offset, string message, string? value = null, string? remedy = null)
    {
        if (Problems.Count <= Options.MaxProblems) Take(new RawProblem(rule, Base + offset, Record, message) { Value = value, Remedy = remedy });
    }

    /// <summary>Takes over a problem of the record being read, which may have been found apart.</summary>
    public void Take(RawProblem problem)
    {
        if (Problems.Count > Options.MaxProblems) return;
        Problems.Add(Problems.Count < Options.MaxProblems
            ? problem with { Record = Record }
            : new RawProblem(Rules.LimitPassed, problem.Offset, Record, TooMany(Options.MaxProblems)) { Remedy = "Mend what is told first, or raise MaxProblems." });
    }

    /// <summary>What is said in place of all problems beyond so many.</summary>
    public static string TooMany(int most) => string.Create(CultureInfo.InvariantCulture, $"There are more than {most} problems; the rest, from here on, is not told.");

    /// <summary>Reports the value the reader stands on as one that cannot be carried, and steps over it.</summary>
    public void Reject(ref JsonCursor reader, Rule rule, string message, string? remedy = null)
    {
        Report(ref reader, rule, message, null, remedy);
        reader.Skip();
        IsRejected = true;
    }

    /// <summary>Reports that the token is of another type than the one asked for, and steps over the value.</summary>
    public void RejectType(ref JsonCursor reader, string expected) =>
        Reject(ref reader, Rules.WrongType, $"Expected {expected}, found {TokenNames.Of(reader.TokenType)}.");

    /// <summary>Whether the reader stands on an object that is not too deep; if not, the value is rejected.</summary>
    public bool EnterObject(ref JsonCursor reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            RejectType(ref reader, expected);
            return false;
        }

        return IsShallow(ref reader);
    }

    /// <summary>Whether the element of a list that the reader stands on is null, which is rejected.</summary>
    public bool RejectNull(ref JsonCursor reader)
    {
        if (reader.TokenType != JsonTokenType.Null) return false;
        Reject(ref reader, Rules.NullInList, "Null stands in place of an element.", "Leave the element out.");
        return true;
    }

    /// <summary>Whether the object or list the reader stands on is not too deep; if it is, the value is rejected.</summary>
    public bool IsShallow(ref JsonCursor reader)
    {
        if (reader.CurrentDepth < Options.MaxDepth) return true;
        Reject(ref reader, Rules.LimitPassed, $"Objects and lists are nested more than {Options.MaxDepth} deep here.", "Flatten the value, or raise MaxDepth.");
        return false;
    }

    /// <summary>Reports that the member the reader stands on is one too many for its object.</summary>
    public void ReportTooManyMembers(ref JsonCursor reader) => Report(
        ref reader,
        Rules.LimitPassed,
        $"An object has more than {Options.MaxMembers} members that are not listed; the rest is left out.",
        remedy: "Spread them over several objects, or raise MaxMembers.");

    /// <summary>The text of the token the reader stands on, shortened for a message.</summary>
    public string Show(ref JsonCursor reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject) return "{…}";
        if (reader.TokenType is JsonTokenType.StartArray) return "[…]";
        var raw = Text.Span[reader.TokenStartIndex..reader.BytesConsumed];
        if (reader.TokenType == JsonTokenType.PropertyName) raw = raw[..(reader.ValueSpan.Length + 2)];
        return Excerpt.Of(raw, LongestValueShown);
    }
}
