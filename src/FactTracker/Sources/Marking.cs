using NodaTime;

namespace FactTracker;

/// <summary>
/// Who may see a record, and from when: its level of the Traffic Light Protocol, an embargo, and whether it is confidential.
/// </summary>
/// <remarks>
/// <para>A marking restricts publication and asserts nothing: two claims that differ in it alone assert the same. A record without a
/// marking has none of these restrictions on record; who publishes decides what that means.</para>
/// <para>Equal by content. In JSON, a level alone is short for an object with nothing else.</para>
/// </remarks>
/// <example><code>
/// source with { Marking = new Marking { Tlp = TlpLevel.AmberStrict, EmbargoedUntil = "2026-12-01", IsConfidential = true } }
/// </code></example>
public sealed partial record Marking
{
    /// <summary>The level of the Traffic Light Protocol, or null.</summary>
    public TlpLevel? Tlp { get; init; }

    /// <summary>The date before which the record is not published, or null.</summary>
    public DateStatement? EmbargoedUntil { get; init; }

    /// <summary>Whether the record is confidential: it is never published, whatever its level.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Whether an embargo holds at a time.</summary>
    /// <remarks>It is over when the last day that its date may mean has begun in UTC: at the start of 1 December for
    /// <c>2026-12-01</c>, at that of 31 December for <c>2026-12</c>. One until a time of a day is over when that day is. An embargo until
    /// an unknown or open date is never over.</remarks>
    /// <param name="now">The time.</param>
    /// <example><code>
    /// new Marking { EmbargoedUntil = "2026-12-01" }.IsEmbargoedAt(Instant.FromUtc(2026, 11, 30, 12, 0)) // true
    /// </code></example>
    public bool IsEmbargoedAt(Instant now)
    {
        if (EmbargoedUntil is not { } date) return false;
        if (date.AsDate is not { Latest: { } last } edtf) return true;
        var today = EdtfDay.From(now.InUtc().Date);
        return edtf.Precision == EdtfPrecision.Second ? last >= today : last > today;
    }
}
