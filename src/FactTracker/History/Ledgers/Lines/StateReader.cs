using FactTracker.Analysis;
using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker.History;

/// <summary>A state that was read from its lines: those of the set in the line form, and behind them judgements and tombstones.</summary>
/// <param name="State">The state.</param>
/// <param name="Problems">What is wrong with its lines.</param>
internal sealed record StateReader(LedgerState State, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads the lines of a state.</summary>
    /// <param name="head">What is known of the state.</param>
    /// <param name="text">The lines.</param>
    /// <param name="options">How to read.</param>
    /// <param name="firstLine">The number of the first of them in the file.</param>
    public static StateReader Read(StateHead head, ReadOnlyMemory<byte> text, ReadingOptions options, long firstLine)
    {
        var ofSet = text[..(int)head.SetBytes];
        var reading = ClaimSetReader.Read(ofSet, options with { Form = SerializationForm.Lines });
        var (judgements, tombstones) = (new List<Judgement>(), new List<Tombstone>());
        var notes = text[ofSet.Length..];
        var context = new ReadContext(options, new SharedValues());
        var reader = new EntryReader(context);
        for (var start = 0; start < notes.Length;)
        {
            var length = notes.Span[start..].IndexOf((byte)'\n');
            if (length < 0) length = notes.Length - start;
            reader.ReadNote(notes.Slice(start, length), start, judgements, tombstones);
            start += length + 1;
        }

        var state = new LedgerState(head.Sequence, head.At)
        {
            Set = reading.Set, Judgements = Judgements.Of(judgements), Tombstones = [.. tombstones],
        };
        var map = new SetMap(notes, notes, SerializationForm.Lines, options, [], [], context.TakeProblems());
        var linesOfSet = ofSet.Span.Count((byte)'\n');
        return new StateReader(
            state, [.. Moved(reading.Problems, firstLine - 1), .. Moved(map.Place([]), firstLine - 1 + linesOfSet)]);
    }

    private static IEnumerable<Problem> Moved(IEnumerable<Problem> problems, long lines) =>
        problems.Select(problem => problem with { Line = problem.Line + lines });
}
