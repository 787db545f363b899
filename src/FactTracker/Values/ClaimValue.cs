namespace FactTracker;

/// <summary>
/// A value in a claim, such as what it states of its subject. It is a text, a flag, a quantity, a date, an entity, unknown, none, or a kind
/// of value that this version does not recognize.
/// </summary>
/// <remarks>
/// The family is closed: <see cref="TextValue"/>, <see cref="FlagValue"/>, <see cref="Quantity"/>, <see cref="DateValue"/>,
/// <see cref="EntityValue"/>, <see cref="UnknownValue"/>, <see cref="NoneValue"/> and <see cref="UnrecognisedValue"/>. Equality is by all
/// content, including the words. "Unknown" (there is a value, but not known which), "none" (it is known that there is no value) and a
/// missing member are three different things.
/// </remarks>
/// <example><code>
/// ClaimValue value = 65;
/// var said = value switch { Quantity q => $"a number, {q.Amount}", TextValue t => t.Text, _ => "something else" };
/// </code></example>
public abstract partial record ClaimValue
{
    private readonly ValueNotes? _notes;

    private protected ClaimValue()
    {
    }

    /// <summary>The original words of the source ("five and a half times"), or null.</summary>
    public string? Words
    {
        get => _notes?.Words;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Words = value });
    }

    /// <summary>The language of the words and the label, or null when it is that of the claim.</summary>
    public LanguageTag? Language
    {
        get => _notes?.Language;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Language = value });
    }

    /// <summary>The confidence in this value alone. All entries apply together.</summary>
    public ValueList<Confidence> Confidence
    {
        get => _notes?.Confidence ?? default;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Confidence = value });
    }

    /// <summary>Members that the format does not define.</summary>
    public Extensions Extensions
    {
        get => _notes?.Extensions ?? Extensions.Empty;
        init => _notes = ValueNotes.Tidy((_notes ?? ValueNotes.None) with { Extensions = value });
    }

    /// <summary>Whether the value has words, a language, a confidence or extensions.</summary>
    internal bool HasNotes => _notes is not null;

    /// <summary>Converts a text to a value.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ClaimValue(string text) => new TextValue(text);

    /// <summary>Converts a flag to a value.</summary>
    /// <param name="flag">True or false.</param>
    public static implicit operator ClaimValue(bool flag) => new FlagValue(flag);

    /// <summary>Converts a number without a unit to a value.</summary>
    /// <param name="amount">The number.</param>
    public static implicit operator ClaimValue(decimal amount) => new Quantity(amount);

    /// <summary>Converts a date to a value.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator ClaimValue(Edtf date) => new DateValue(date);
}
