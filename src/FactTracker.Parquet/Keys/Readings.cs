using FactTracker.Dates;

namespace FactTracker.Parquet;

/// <summary>What was read from dates, units and wholes that come again and again.</summary>
internal sealed class Readings
{
    private const int Longest = 200; // Longer texts and sets of dates are read each time, so that little memory is held.

    private readonly Remembered<Edtf, DateReading> _dates = new(DateReading.Of);
    private readonly Remembered<Unit, BaseScale> _scales = new(BaseScale.Of);
    private readonly Remembered<string, string> _wholes = new(text => Whole(new TextValue(text)));
    private readonly Remembered<(string Subject, string Property), long> _topics =
        new(topic => ContentKey.OfTopic([new TextValue(topic.Subject)], new TextValue(topic.Property)));

    private readonly Remembered<string, string> _languages = new(tag => $"in {tag.Split('-')[0].ToLowerInvariant()}");

    public DateReading? Of(DateStatement? date) => date?.AsDate switch
    {
        null => null,
        { Node: DateSet } set => DateReading.Of(set),
        { } known => _dates.Of(known),
    };

    public BaseScale Of(Unit unit) => _scales.Of(unit);

    /// <summary>
    /// Returns the key of what a claim is about: subjects and property, as conflicts and series group claims. Null where the property is
    /// missing, or it or a subject is unknown.
    /// </summary>
    public long? TopicOf(Claim claim) => (claim.Subject, claim.Property) switch
    {
        (_, null or UnknownValue) => null,
        ({ Single: TextValue { Text.Length: <= Longest } subject }, TextValue { Text.Length: <= Longest } property) =>
            _topics.Of((subject.Text, property.Text)),
        var (subject, _) when subject.Any(value => value is UnknownValue) => null,
        var (subject, property) => ContentKey.OfTopic(subject, property),
    };

    /// <summary>Returns the group within which a value is compared: a whole or a language; null for none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language">The language in which a text is that states none.</param>
    public string? GroupOf(ClaimValue value, LanguageTag? language) => value switch
    {
        Quantity { Of: TextValue { Text.Length: <= Longest } whole } => _wholes.Of(whole.Text),
        Quantity { Of: { } whole } => Whole(whole),
        TextValue text when (text.Language ?? language) is { } tag => _languages.Of(tag.Text),
        _ => null,
    };

    private static string Whole(ClaimValue whole) => $"of {ContentKey.OfValue(whole)}";
}
