namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Finds the lines that end records: <c>ER  -</c>.</summary>
internal sealed class RecordEnds : IRecordEnds
{
    private const int Other = -1, Start = 0, E = 1, R = 2, Whole = 3;
    private int _line; // How much of such a line was matched since its start.

    public int Find(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            if (_line is Other or Whole)
            {
                var end = piece[i..].IndexOf((byte)'\n');
                if (end < 0) return -1;
                i += end;
            }

            var isEnd = piece[i] == '\n' && _line == Whole;
            _line = piece[i] == '\n' ? Start : (_line, piece[i]) switch
            {
                (Start, (byte)'E') => E,
                (E, (byte)'R') => R,
                (R, (byte)' ') => R,
                (R, (byte)'-') => Whole,
                _ => Other,
            };
            if (isEnd) return i;
        }

        return -1;
    }
}
