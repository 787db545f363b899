namespace FactTracker;

/// <summary>
/// How a date is converted to days where EDTF leaves it open: the hemisphere of seasons that name none, and how much "approximate" and
/// "uncertain" widen a date.
/// </summary>
/// <remarks>
/// The default, <see cref="AsWritten"/>, reads seasons as northern and does not widen: <c>2004~</c> covers 2004-01-01 to 2004-12-31, as
/// <c>2004</c> does. The standard defines no amount, and an invented one would look like a fact. To widen dates, create a policy with
/// margins and a <see cref="Name"/> that can be recorded with the results. Equality is by content.
/// </remarks>
/// <example><code>
/// var circa = new EdtfPolicy { Name = "circa 5 years", Approximate = new EdtfMargin(Years: 5, Months: 1, Days: 3) };
/// Edtf.Parse("2004~").ExtentUnder(circa); // 1999-01-01 to 2009-12-31
/// </code></example>
public sealed record EdtfPolicy
{
    /// <summary>The default policy: northern seasons and no widening.</summary>
    public static EdtfPolicy AsWritten { get; } = new();

    /// <summary>The name to record with results that depend on the policy. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "as written";

    /// <summary>The hemisphere to use for the seasons 21 to 24.</summary>
    public Hemisphere Seasons { get; init; }

    /// <summary>The margin that <c>~</c> and <c>%</c> add on each side. None of its parts may be negative.</summary>
    public EdtfMargin Approximate
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>The margin that <c>?</c> and <c>%</c> add on each side. None of its parts may be negative.</summary>
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
