namespace FactTracker;

/// <summary>What there is at one end of a date: a day, no end, or an end that is not known.</summary>
/// <remarks>An open end ("still going on") and one not known are different things. <c>default</c> is not known.</remarks>
/// <example><code>Edtf.Parse("2022/..").End.IsOpen == true; Edtf.Parse("2022/").End.IsUnknown == true;</code></example>
public readonly record struct EdtfBound
{
    private readonly bool _isOpen;

    private EdtfBound(EdtfDay? day, bool isOpen)
    {
        Day = day;
        _isOpen = isOpen;
    }

    /// <summary>No end: it goes on, or went on for ever.</summary>
    public static EdtfBound Open { get; } = new(null, true);

    /// <summary>An end that is not known.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>The day at the end, or null when it is open, not known or too far away to count.</summary>
    public EdtfDay? Day { get; }

    /// <summary>Whether there is no end.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Whether the end is not known, or too far away to count.</summary>
    public bool IsUnknown => Day is null && !_isOpen;

    /// <summary>An end at a day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfBound At(EdtfDay day) => new(day, false);

    /// <summary>The day, <c>..</c> for open, or <c>?</c> for not known.</summary>
    public override string ToString() => Day?.ToString() ?? (_isOpen ? ".." : "?");
}
