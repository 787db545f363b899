using NodaTime;

namespace FactTracker;

/// <summary>The days a date covers, from the first to the last, either of which may be open or not known.</summary>
/// <remarks>Equality is by content. <c>default</c> is not known at both ends.</remarks>
/// <param name="Start">What there is at the start.</param>
/// <param name="End">What there is at the end.</param>
/// <example><code>Edtf.Parse("2004-06").Extent.Intersection(Edtf.Parse("2004-06-15/..").Extent); // 2004-06-15 to 2004-06-30</code></example>
public readonly record struct EdtfExtent(EdtfBound Start, EdtfBound End)
{
    /// <summary>The days both cover, or null where they share none. A known end prevails over one not known, and that over an open one.</summary>
    /// <param name="other">The other.</param>
    public EdtfExtent? Intersection(EdtfExtent other)
    {
        var shared = new EdtfExtent(Inner(Start, other.Start, first: true), Inner(End, other.End, first: false));
        return shared.Start.Day > shared.End.Day ? null : shared;
    }

    /// <summary>The shortest stretch that holds both. An open end prevails over one not known, and that over a known one.</summary>
    /// <param name="other">The other.</param>
    public EdtfExtent Span(EdtfExtent other) => new(Outer(Start, other.Start, first: true), Outer(End, other.End, first: false));

    /// <summary>The days as NodaTime's, or null where an end is open, not known or beyond what that holds.</summary>
    public DateInterval? ToDateInterval() =>
        Start.Day?.ToLocalDate() is { } start && End.Day?.ToLocalDate() is { } end ? new DateInterval(start, end) : null;

    /// <summary>The two ends with a slash between them.</summary>
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
