namespace FactTracker.Analysis;

/// <summary>The greatest number of any key, and the greatest of any other key.</summary>
internal sealed class GreatestTwo
{
    private long _second = DayRange.Never;
    private string? _secondKey;

    /// <summary>The key with the greatest number, or null when no other key has less.</summary>
    public string? Key => First > _second ? FirstKey : null;

    /// <summary>The greatest number.</summary>
    public long First { get; private set; } = DayRange.Never;

    private string? FirstKey { get; set; }

    /// <summary>Returns whether there is another key.</summary>
    public bool HasOther(string key) => key != FirstKey || _secondKey is not null;

    /// <summary>Returns the greatest number of the other keys.</summary>
    public long Other(string key) => key == FirstKey ? _second : First;

    public void Add(string key, long number)
    {
        if (key == FirstKey || FirstKey is null)
        {
            (FirstKey, First) = (key, Math.Max(First, number));
        }
        else if (number > First)
        {
            (_secondKey, _second) = (FirstKey, First);
            (FirstKey, First) = (key, number);
        }
        else if (key == _secondKey || _secondKey is null || number > _second)
        {
            (_secondKey, _second) = (key, Math.Max(_second, number));
        }
    }
}
