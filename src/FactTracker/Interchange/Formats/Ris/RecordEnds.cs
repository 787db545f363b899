namespace FactTracker.Interchange.Formats.Ris;

/// <summary>
/// Finds the lines that end records: <c>ER  -</c>, with any spaces, in any case, or without the hyphen. In lower case nothing may follow
/// the hyphen: it could be a line of an abstract.
/// </summary>
internal sealed class RecordEnds : IRecordEnds
{
    private State _line; // How much of such a line was matched since its start.

    private enum State
    {
        Start,
        Other,
        E,
        SmallE,
        Tag,
        SmallTag,
        Whole,
        SmallWhole,
    }

    /// <summary>Whether a line, without its line feed, ends a record.</summary>
    public static bool IsEnd(ReadOnlySpan<byte> line)
    {
        var state = State.Start;
        foreach (var it in line)
        {
            state = Next(state, it);
            if (state == State.Other) return false;
        }

        return IsEnd(state);
    }

    public int Find(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (_line is State.Other or State.Whole)
            {
                var end = piece[i..].IndexOf((byte)'\n');
                if (end < 0) return -1;
                i += end;
            }

            var isEnd = piece[i] == '\n' && IsEnd(_line);
            _line = piece[i] == '\n' ? State.Start : Next(_line, piece[i]);
            if (isEnd) return i;
        }

        return -1;
    }

    private static bool IsEnd(State state) => state is State.Tag or State.SmallTag or State.Whole or State.SmallWhole;

    private static State Next(State state, byte it) => (state, it) switch
    {
        (State.Start, (byte)'E') => State.E,
        (State.Start, (byte)'e') => State.SmallE,
        (State.E, (byte)'R') => State.Tag,
        (State.E, (byte)'r') or (State.SmallE, (byte)'R' or (byte)'r') => State.SmallTag,
        (State.Tag, (byte)'-') or (State.Whole, _) => State.Whole,
        (State.SmallTag, (byte)'-') => State.SmallWhole,
        (State.Tag or State.SmallTag or State.SmallWhole, (byte)' ' or (byte)'\t' or (byte)'\r') => state,
        _ => State.Other,
    };
}
