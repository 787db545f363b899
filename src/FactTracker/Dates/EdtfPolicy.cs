namespace FactTracker;

/// <summary>
/// How words become days where EDTF does not say: the hemisphere of seasons that name none, and what "approximately" and "uncertain" add.
/// </summary>
/// <remarks>
/// The default, <see cref="AsWritten"/>, reads seasons as northern and lets qualifiers widen nothing: <c>2004~</c> covers 2004-01-01 to
/// 2004-12-31, as <c>2004</c> does, because the standard gives no measure of nearness and an invented one would look like a fact. Whoever has a
/// measure says so here, under a <see cref="Name"/> that results can carry. Equality is by content.
/// </remarks>
/// <example><code>
/// var circa = new EdtfPolicy { Name = "circa 5 years", Approximate = new EdtfMargin(Years: 5, Months: 1, Days: 3) };
/// Edtf.Parse("2004~").ExtentUnder(circa); // 1999-01-01 to 2009-12-31
/// </code></example>
public sealed record EdtfPolicy
{
    /// <summary>Northern seasons, no widening.</summary>
    public static EdtfPolicy AsWritten { get; } = new();

    /// <summary>The name to write beside results that depend on the policy; not empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "as written";

    /// <summary>The hemisphere of the seasons 21 to 24.</summary>
    public Hemisphere Seasons { get; init; }

    /// <summary>What <c>~</c> and <c>%</c> add on each side; no part of it is negative.</summary>
    public EdtfMargin Approximate
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>What <c>?</c> and <c>%</c> add on each side; no part of it is negative.</summary>
    public EdtfMargin Uncertain
    {
        get;
        init => field = Checked(value);
    }

    private static EdtfMargin Checked(EdtfMargin margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(margin.Years);
        ArgumentOutOfRangeException.ThrowIfNegative(margin.Months);
        ArgumentOutOfRangeException.ThrowIfNegative(margin.Days);
        return margin;
    }
}
