namespace FactTracker;

/// <summary>
/// What may stand where a date is asked for: the date (<see cref="DateValue"/>), or that it has one which is not known
/// (<see cref="UnknownValue"/>).
/// </summary>
/// <remarks>A closed family within <see cref="ClaimValue"/>. An <see cref="Edtf"/> converts to it by itself.</remarks>
/// <example><code>DateStatement when = Edtf.Parse("2000~/2004~");</code></example>
public abstract record DateStatement : ClaimValue
{
    private protected DateStatement()
    {
    }

    /// <summary>The date, or null when it is not known.</summary>
    public Edtf? AsDate => this is DateValue value ? value.Date : null;

    /// <summary>A date as a statement of it.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateStatement(Edtf date) => new DateValue(date);

    /// <summary>A date from its EDTF text, so that a literal can stand for it.</summary>
    /// <param name="edtf">The text, such as <c>2024-05~</c>.</param>
    /// <exception cref="FormatException">The text is not EDTF; the message tells the column.</exception>
    public static implicit operator DateStatement(string edtf) => new DateValue(Edtf.Parse(edtf));
}
