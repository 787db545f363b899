namespace FactTracker.Analysis;

/// <summary>A date to compare with.</summary>
/// <remarks>Equality is by content.</remarks>
/// <example><code>new DateOperand(Edtf.Parse("2020/2024")).ToString(); // 2020/2024</code></example>
public sealed record DateOperand : QueryOperand
{
    /// <summary>Creates an operand.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentException">It is <see cref="Edtf.None"/>.</exception>
    public DateOperand(Edtf date)
    {
        if (date.IsNone) throw new ArgumentException("A query compares with a date, and this is none.", nameof(date));
        Date = date;
    }

    /// <summary>What is compared with, as it was written.</summary>
    public Edtf Date { get; }

    /// <summary>Returns the date in EDTF.</summary>
    public override string ToString() => Write();

    internal override string Write() => Date.ToString() is var text && QueryString.IsBare(text) ? text : QueryString.Quoted([text]);
}
