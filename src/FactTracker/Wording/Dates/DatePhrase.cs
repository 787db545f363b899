using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>
/// What a date is called, in the forms that sentences need: languages put articles and cases to it, by what stands in front. A pattern is one as
/// well, with <c>{0}</c> and so on in every form.
/// </summary>
/// <param name="Alone">As it stands by itself: "31. Mai 2024".</param>
internal sealed record DatePhrase(string Alone) : IFormattable
{
    /// <summary>With its article, as a subject: "der 31. Mai 2024".</summary>
    public string Named { get => field ?? Alone; init; }

    /// <summary>Behind "from" and "since": "dem 31. Mai 2024".</summary>
    public string After { get => field ?? Named; init; }

    /// <summary>Behind "until": "zum 31. Mai 2024".</summary>
    public string Until { get => field ?? Named; init; }

    /// <summary>Behind "between": "dem 31. Mai 2024".</summary>
    public string Between { get => field ?? After; init; }

    /// <summary>Behind "some day": "im Mai 2024".</summary>
    public string Within { get => field ?? Named; init; }

    /// <summary>Whether it is said in so many words that "about" would not go in front.</summary>
    public bool IsVague { get; init; }

    /// <summary>The same change made to every form.</summary>
    public DatePhrase Map(Func<string, string> change) => new(change(Alone))
    {
        Named = change(Named),
        After = change(After),
        Until = change(Until),
        Between = change(Between),
        Within = change(Within),
        IsVague = IsVague,
    };

    /// <summary>A pattern with its places filled.</summary>
    public DatePhrase Fill(params object?[] parts) => Map(form => string.Format(CultureInfo.InvariantCulture, form, parts));

    /// <summary>The form a pattern asks for: <c>n</c>amed, <c>s</c>ince, <c>u</c>ntil, <c>b</c>etween, <c>w</c>ithin.</summary>
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
