using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>
/// The words for a date in all forms that sentences need, because languages add articles and cases depending on the preceding word. A
/// pattern is also a phrase, with <c>{0}</c> and so on in every form.
/// </summary>
/// <param name="Alone">The form used alone: "31. Mai 2024".</param>
internal sealed record DatePhrase(string Alone) : IFormattable
{
    /// <summary>The form with an article, as a subject: "der 31. Mai 2024".</summary>
    public string Named { get => field ?? Alone; init; }

    /// <summary>The form after "from" and "since": "dem 31. Mai 2024".</summary>
    public string After { get => field ?? Named; init; }

    /// <summary>The form after "until": "zum 31. Mai 2024".</summary>
    public string Until { get => field ?? Named; init; }

    /// <summary>The form after "between": "dem 31. Mai 2024".</summary>
    public string Between { get => field ?? After; init; }

    /// <summary>The form after "some day": "im Mai 2024".</summary>
    public string Within { get => field ?? Named; init; }

    /// <summary>Whether the wording is too vague for a preceding "about".</summary>
    public bool IsVague { get; init; }

    /// <summary>Applies the same change to every form.</summary>
    public DatePhrase Map(Func<string, string> change) => new(change(Alone))
    {
        Named = change(Named),
        After = change(After),
        Until = change(Until),
        Between = change(Between),
        Within = change(Within),
        IsVague = IsVague,
    };

    /// <summary>Fills the placeholders of a pattern.</summary>
    public DatePhrase Fill(params object?[] parts) => Map(form => string.Format(CultureInfo.InvariantCulture, form, parts));

    /// <summary>
    /// Returns the form that a pattern requests: <c>n</c>amed, <c>s</c>ince, <c>u</c>ntil, <c>b</c>etween, <c>w</c>ithin.
    /// </summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        "n" => Named,
        "s" => After,
        "u" => Until,
        "b" => Between,
        "w" => Within,
        _ => Alone,
    };
}
