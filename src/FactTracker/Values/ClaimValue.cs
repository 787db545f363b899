namespace FactTracker;

/// <summary>
/// What a claim says of its subject, or anything else a claim speaks of: a text, a flag, a quantity, a date, an entity, something unknown,
/// nothing at all, or a kind of value this version does not know.
/// </summary>
/// <remarks>
/// A closed family: <see cref="TextValue"/>, <see cref="FlagValue"/>, <see cref="Quantity"/>, <see cref="DateValue"/>,
/// <see cref="EntityValue"/>, <see cref="UnknownValue"/>, <see cref="NoneValue"/> and <see cref="UnrecognisedValue"/>. Equal by all content,
/// the words included. "Unknown" (it has a value, we do not know which), "none" (it is known to have none) and a member left out are three
/// different things.
/// </remarks>
/// <example><code>
/// ClaimValue value = 65;
/// var said = value switch { Quantity q => $"a number, {q.Amount}", TextValue t => t.Text, _ => "something else" };
/// </code></example>
public abstract record ClaimValue
{
    private readonly ValueNotes? _notes;

    private protected ClaimValue()
    {
    }

    /// <summary>The value as the source has it ("five and a half times"), or null.</summary>
    public string? Words
    {
        get => _notes?.Words;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Words = value });
    }

    /// <summary>The language of the words and the label, or null for that of the claim.</summary>
    public LanguageTag? Language
    {
        get => _notes?.Language;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Language = value });
    }

    /// <summary>How sure we or others are of this value alone; all of them together.</summary>
    public ValueList<Confidence> Confidence
    {
        get => _notes?.Confidence ?? default;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Confidence = value });
    }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions
    {
        get => _notes?.Extensions ?? Extensions.Empty;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Extensions = value });
    }

    /// <summary>Whether anything stands beside the value itself: words, language, confidence or extensions.</summary>
    internal bool HasNotes => _notes is not null;

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ClaimValue(string text) => new TextValue(text);

    /// <summary>A flag as a value.</summary>
    /// <param name="flag">True or false.</param>
    public static implicit operator ClaimValue(bool flag) => new FlagValue(flag);

    /// <summary>A bare number as a value.</summary>
    /// <param name="amount">The number.</param>
    public static implicit operator ClaimValue(decimal amount) => new Quantity(amount);

    /// <summary>A date as a value.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator ClaimValue(Edtf date) => new DateValue(date);
}
