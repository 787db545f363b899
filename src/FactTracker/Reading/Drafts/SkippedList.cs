using System.Collections;

namespace FactTracker.Reading;

/// <summary>The parts of a text from which no claim was drafted. Each is created on access.</summary>
internal sealed class SkippedList : IReadOnlyList<SkippedPassage>
{
    private readonly List<(int Start, int End, SkipReason Reason)> _parts = [];
    private bool _isOpen; // Whether the last part can be continued.

    public int Count => _parts.Count;

    public SkippedPassage this[int index]
    {
        get
        {
            var (start, end, reason) = _parts[index];
            return new SkippedPassage(start, end - start, InWords(reason));
        }
    }

    /// <summary>
    /// Adds a part after those there are. It continues the last one if the reason is the same and no claim is between them.
    /// </summary>
    public void Add(int start, int end, SkipReason reason)
    {
        if (_isOpen && _parts[^1].Reason == reason) _parts[^1] = _parts[^1] with { End = end };
        else _parts.Add((start, end, reason));
        _isOpen = true;
    }

    /// <summary>Records that a claim was drafted after the last part.</summary>
    public void Break() => _isOpen = false;

    public IEnumerator<SkippedPassage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string InWords(SkipReason reason) => reason switch
    {
        SkipReason.TooFewWords => "too few words around the values",
        SkipReason.BareNumber => "a number without a unit: nothing says what it counts",
        SkipReason.Rank => "a rank alone",
        SkipReason.Sample => "the number of those asked, which is kept with the survey",
        _ => "no quantity, time, speaker or estimate",
    };
}
