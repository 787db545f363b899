namespace FactTracker;

/// <summary>A date as a value: when something happened, was born or opened.</summary>
/// <param name="Date">The date, in the proleptic Gregorian calendar.</param>
/// <example><code>new DateValue(Edtf.Parse("2014")) { Words = "in 2014" }</code></example>
public sealed partial record DateValue(Edtf Date) : DateStatement
{
    /// <summary>The date, in the proleptic Gregorian calendar.</summary>
    /// <exception cref="ArgumentException">It is <see cref="Edtf.None"/>.</exception>
    public Edtf Date { get; init => field = Require(value); } = Require(Date);

    /// <summary>In which calendar the source gave the date ("julian"), or null for the Gregorian one.</summary>
    public string? Calendar { get; init; }

    /// <summary>Returns the date in EDTF.</summary>
    public override string ToString() => Date.ToString();

    private static Edtf Require(Edtf date) =>
        date.IsNone
            ? throw new ArgumentException("A date value has a date; where it is not known, use an UnknownValue.", nameof(date))
            : date;
}
