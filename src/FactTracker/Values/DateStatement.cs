namespace FactTracker;

/// <summary>
/// A value that can stand where a date is expected: the date itself (<see cref="DateValue"/>), or that there is one which is unknown
/// (<see cref="UnknownValue"/>).
/// </summary>
/// <remarks>A closed family within <see cref="ClaimValue"/>. An <see cref="Edtf"/> converts to it implicitly.</remarks>
/// <example><code>DateStatement when = Edtf.Parse("2000~/2004~");</code></example>
public abstract partial record DateStatement : ClaimValue
{
    private protected DateStatement()
    {
    }

    /// <summary>The date, or null when it is unknown.</summary>
    public Edtf? AsDate => this is DateValue value ? value.Date : null;

    /// <summary>Converts a date to a statement.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator DateStatement(Edtf date) => new DateValue(date);

    /// <summary>Parses an EDTF text, so that a string literal can be used as a date.</summary>
    /// <param name="edtf">The text, such as <c>2024-05~</c>.</param>
    /// <exception cref="FormatException">The text is not EDTF; the message states the column.</exception>
    public static implicit operator DateStatement(string edtf) => new DateValue(Edtf.Parse(edtf));
}
