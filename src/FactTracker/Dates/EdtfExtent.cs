using NodaTime;

namespace FactTracker;

/// <summary>The days a date covers, from the first to the last. Either bound may be open or unknown.</summary>
/// <remarks>Equality is by content. <c>default</c> is unknown at both ends.</remarks>
/// <param name="Start">The bound at the start.</param>
/// <param name="End">The bound at the end.</param>
/// <example><code>
/// Edtf.Parse("2004-06").Extent.Intersection(Edtf.Parse("2004-06-15/..").Extent); // 2004-06-15 to 2004-06-30
/// </code></example>
public readonly record struct EdtfExtent(EdtfBound Start, EdtfBound End)
{
    /// <summary>
    /// Returns the days that both cover, or null when they share none. A known bound takes precedence over an unknown one, and an unknown
    /// one over an open one.
    /// </summary>
    /// <param name="other">The other extent.</param>
    public EdtfExtent? Intersection(EdtfExtent other)
    {
        var shared = new EdtfExtent(Inner(Start, other.Start, first: true), Inner(End, other.End, first: false));
        return shared.Start.Day > shared.End.Day ? null : shared;
    }

    /// <summary>
    /// Returns the shortest extent that contains both. An open bound takes precedence over an unknown one, and an unknown one over a known
    /// one.
    /// </summary>
    /// <param name="other">The other extent.</param>
    public EdtfExtent Span(EdtfExtent other) => new(Outer(Start, other.Start, first: true), Outer(End, other.End, first: false));

    /// <summary>
    /// Converts to a NodaTime <see cref="DateInterval"/>. Returns null when a bound is open, unknown or outside its range.
    /// </summary>
    public DateInterval? ToDateInterval() =>
        Start.Day?.ToLocalDate() is { } start && End.Day?.ToLocalDate() is { } end ? new DateInterval(start, end) : null;

    /// <summary>Returns the two bounds with a slash between them.</summary>
    public override string ToString() => $"{Start}/{End}";

    internal static EdtfBound Outer(EdtfBound a, EdtfBound b, bool first)
    {
        if (a.IsOpen || b.IsOpen) return EdtfBound.Open;
        if (a.Day is not { } one || b.Day is not { } two) return EdtfBound.Unknown;
        return first == one <= two ? a : b;
    }

    private static EdtfBound Inner(EdtfBound a, EdtfBound b, bool first) => (a.Day, b.Day) switch
    {
        ({ } one, { } two) => first == one >= two ? a : b,
        ({ }, null) => a,
        (null, { }) => b,
        _ => a.IsOpen ? b : a,
    };
}
