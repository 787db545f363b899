using System.Collections;
using FactTracker.Claims;

namespace FactTracker.Interchange;

/// <summary>
/// Losses in a few bytes each: the number of a template, the indexes that go into it, and the words that differ from its words. A loss is
/// created each time it is asked for.
/// </summary>
/// <remarks>
/// Losses of one record that follow each other take one or two bytes each. The first of them has the distance to the record before in its
/// list, and if there are earlier ones of the same record, the distance to these. To find a loss by its index, the state at every so many
/// losses is kept.
/// </remarks>
/// <param name="shapes">The templates.</param>
internal sealed class PackedLosses(LossShapes shapes) : IReadOnlyList<Problem>
{
    private const int CheckpointEvery = 128;
    private readonly PackedNumbers _numbers = new();
    private readonly List<LossPosition> _checkpoints = [];
    private readonly long[] _begins = new long[RecordLists.Count]; // Of the last losses of one record, in each list.
    private RecordList _list; // Of the last loss.

    public int Count { get; private set; }

    /// <summary>The position after the last loss.</summary>
    public LossPosition End { get; private set; } = LossPosition.Start;

    public Problem this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var position = _checkpoints[index / CheckpointEvery];
            for (var i = index % CheckpointEvery; i > 0; i--)
            {
                Take(ref position);
            }

            return ToProblem(Take(ref position).Loss);
        }
    }

    /// <summary>Adds a loss at the end.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="visits">Knows where the losses of records are that have losses before those of others; null if none has.</param>
    public void Add(PackedLoss loss, LossVisits? visits)
    {
        if (Count % CheckpointEvery == 0) _checkpoints.Add(End);
        Count = checked(Count + 1);
        var template = shapes[loss.Template];
        var list = template.Shape.List;
        var isNext = Count == 1 || list != _list || End[list] != loss.Place;
        _numbers.Add(((ulong)loss.Template << 1) | (isNext ? 1UL : 0));
        if (isNext) AddRecord(list, loss.Place, visits);
        if (template.Shape.InnerHoles > 0) _numbers.Add((ulong)loss.First);
        if (template.Shape.InnerHoles > 1) _numbers.Add((ulong)loss.Second);
        if (loss.Words is { } words) AddWords(template.Words, words);
        End = End.After(_numbers.Length, list, loss.Place);
    }

    public IEnumerator<Problem> GetEnumerator()
    {
        var position = LossPosition.Start;
        for (var i = 0; i < Count; i++)
        {
            yield return ToProblem(Take(ref position).Loss);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the loss at a position.</summary>
    /// <param name="position">The position, which becomes that of the next loss.</param>
    /// <returns>
    /// The loss, whether it is of another record than the loss before, and if so the distance to earlier losses of its record, or 0.
    /// </returns>
    public (PackedLoss Loss, bool IsNext, long Before) Take(ref LossPosition position)
    {
        var offset = position.Offset;
        var head = _numbers.Take(ref offset);
        var template = shapes[(int)(head >> 1)];
        var list = template.Shape.List;
        var (isNext, place, before) = ((head & 1) != 0, position[list], 0L);
        if (isNext)
        {
            var step = _numbers.Take(ref offset);
            place = unchecked((int)(place + Unfolded(step >> 1)));
            if ((step & 1) != 0) before = (long)_numbers.Take(ref offset);
        }

        var first = template.Shape.InnerHoles > 0 ? (int)_numbers.Take(ref offset) : 0;
        var second = template.Shape.InnerHoles > 1 ? (int)_numbers.Take(ref offset) : 0;
        var words = template.IsVaried ? TakeWords(template.Words, ref offset) : null;
        position = position.After(offset, list, place);
        return (new PackedLoss(template.Number, place, first, second, words), isNext, before);
    }

    /// <summary>Returns the list of the record of a loss.</summary>
    public RecordList ListOf(PackedLoss loss) => shapes[loss.Template].Shape.List;

    private Problem ToProblem(PackedLoss loss) => shapes[loss.Template].ToProblem(loss);

    private void AddRecord(RecordList list, int place, LossVisits? visits)
    {
        var begin = End.Offset;
        var before = End[list] == place ? _begins[(int)list] : visits?.LatestOf(list, place);
        _numbers.Add((Folded((long)place - End[list]) << 1) | (before is null ? 0 : 1UL));
        if (before is { } known) _numbers.Add((ulong)(begin - known));
        (_list, _begins[(int)list]) = (list, begin);
        visits?.Begin(list, place, begin);
    }

    // The words between what both texts begin with and what both end with.
    private void AddWords(string usual, string words)
    {
        var start = usual.AsSpan().CommonPrefixLength(words);
        var end = 0;
        while (end < Math.Min(usual.Length, words.Length) - start && usual[^(end + 1)] == words[^(end + 1)]) end++;
        _numbers.Add((ulong)start);
        _numbers.Add((ulong)end);
        _numbers.Add(words.AsSpan(start, words.Length - start - end));
    }

    private string TakeWords(string usual, ref long offset)
    {
        var start = (int)_numbers.Take(ref offset);
        var end = (int)_numbers.Take(ref offset);
        return string.Concat(usual.AsSpan(0, start), _numbers.TakeText(ref offset), usual.AsSpan(usual.Length - end));
    }

    // Small distances in both directions become small numbers.
    private static ulong Folded(long distance) => unchecked((ulong)((distance << 1) ^ (distance >> 63)));

    private static long Unfolded(ulong number) => unchecked((long)(number >> 1) ^ -(long)(number & 1));
}
