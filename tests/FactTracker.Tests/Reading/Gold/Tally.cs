using System.Globalization;

namespace FactTracker.Tests.Reading;

/// <summary>How many of how many, with a note of each one that is not among them.</summary>
internal sealed class Tally
{
    private readonly List<string> _others = [];

    public int Count { get; private set; }

    public int All { get; private set; }

    public IReadOnlyList<string> Others => _others;

    public double Percent => All == 0 ? 0 : 100.0 * Count / All;

    public void Add(bool counts, Func<string> note)
    {
        All++;
        if (counts) Count++;
        else _others.Add(note());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} of {All} = {Percent:F1}%");
}
