namespace FactTracker;

/// <summary>The bound at one end of a date: a day, open, or unknown.</summary>
/// <remarks>An open end ("still going on") differs from an unknown one. <c>default</c> is unknown.</remarks>
/// <example><code>Edtf.Parse("2022/..").End.IsOpen == true; Edtf.Parse("2022/").End.IsUnknown == true;</code></example>
public readonly record struct EdtfBound
{
    private readonly bool _isOpen;

    private EdtfBound(EdtfDay? day, bool isOpen)
    {
        Day = day;
        _isOpen = isOpen;
    }

    /// <summary>An open end: the interval continues without limit.</summary>
    public static EdtfBound Open { get; } = new(null, true);

    /// <summary>An unknown end.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>The day of the bound, or null when it is open, unknown or too far away to count.</summary>
    public EdtfDay? Day { get; }

    /// <summary>Whether the end is open.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Whether the end is unknown, or too far away to count.</summary>
    public bool IsUnknown => Day is null && !_isOpen;

    /// <summary>Creates a bound at a day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfBound At(EdtfDay day) => new(day, false);

    /// <summary>Returns the day, <c>..</c> when open, or <c>?</c> when unknown.</summary>
    public override string ToString() => Day?.ToString() ?? (_isOpen ? ".." : "?");
}
