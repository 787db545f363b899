using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Reads CSL dates. CSL counts years before Christ historically (-44 is 44 BC), EDTF astronomically (-0043). A second date of zero is an
/// open or unknown end. A date marked "circa" is approximate, a season becomes an EDTF season code, and <c>literal</c> and <c>raw</c> are
/// kept as the original words.
/// </summary>
internal static class CslDateReader
{
    private const int SpringCode = 21;
    private static readonly string[] Known = ["date-parts", "season", "circa", "literal", "raw", "edtf"];

    /// <summary>Reads a date.</summary>
    /// <param name="element">The date object, or the text or list written in its place.</param>
    public static CslDateReading Read(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.String or JsonValueKind.Number) return OfText(element.SoundText());
        if (element.ValueKind == JsonValueKind.Array) return OfList(element);
        if (element.ValueKind != JsonValueKind.Object) return new(null, IsWhole: false);
        var members = element.SoundMembers().ToDictionary(StringComparer.Ordinal);
        var isWhole = members.All(member => Known.Contains(member.Key)) && members.Count > 0;
        var parts = members.TryGetValue("date-parts", out var given)
            ? CslDateParts.Read(given, SeasonOf(members))
            : new(null, IsWhole: true);
        isWhole &= parts.IsWhole;
        var (date, repair, fault) = (parts.Date, parts.Repair, parts.Fault);

        if (SeasonLeft(members, date) is { } word)
        {
            if (date?.IntervalStart is not null || CslDateParts.WithTime(date, word) is not { } timed) isWhole = false;
            else (date, repair) = (timed, $"The season \"{word}\" is a time of day and is read as the time");
        }

        var words = TextOf(members, "literal");
        if (date is null && words is not null && members.Keys.All(name => name is "literal" or "circa")) date = CslDateText.Read(words);
        if (date is { } certain && IsCirca(members)) date = CslDateParts.Approximate(certain) ?? certain;
        foreach (var name in new[] { "edtf", "raw" })
        {
            if (TextOf(members, name) is { } text) (date, words) = WithText(date, words, text);
        }

        return (date, words) switch
        {
            ({ } known, _) => new(new DateValue(known) { Words = words }, isWhole) { Repair = repair, Fault = fault },
            (null, { } kept) => new(new UnknownValue { Words = kept }, isWhole) { Repair = repair, Fault = fault },
            _ => new(null, IsWhole: isWhole && repair is not null) { Repair = repair, Fault = fault },
        };
    }

    private static CslDateReading OfText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new(null, IsWhole: true) { Repair = "An empty text is not a date and is dropped" };
        if (Edtf.TryParse(text, out var date)) return new(new DateValue(date),
            IsWhole: true)
        { Repair = "A date must be an object; the text is read as EDTF" };
        var statement = CslDateText.Statement(text);
        return new(statement, IsWhole: true) { Repair = $"A date must be an object; the text is read as {statement}" };
    }

    private static CslDateReading OfList(JsonElement list)
    {
        var isFlat = list.EnumerateArray().All(part => part.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object));
        var parts = CslDateParts.Read(isFlat ? RawBuilder.List([list.ToRaw()]).ToElement() : list, null);
        return parts is { Date: { } read, IsWhole: true }
            ? new(new DateValue(read), IsWhole: true) { Repair = "A date must be an object; the list is read as its date-parts" }
            : new(null, IsWhole: false) { Fault = parts.Fault };
    }

    // The season where it is none that the date has taken in.
    private static string? SeasonLeft(Dictionary<string, JsonElement> members, Edtf? date) =>
        date?.Season is null && date?.IntervalStart?.Season is null && members.TryGetValue("season", out var season)
            && season.SoundText() is { Length: > 0 } word
            ? word
            : null;

    private static (Edtf? Date, string? Words) WithText(Edtf? date, string? words, string text)
    {
        var isEdtf = Edtf.TryParse(text, out var parsed);
        date ??= isEdtf ? parsed : CslDateText.Read(text);
        return (date, isEdtf && parsed == date ? words : words ?? text);
    }

    private static int? SeasonOf(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("season", out var season) || season.SoundText()?.Trim() is not { Length: > 0 } word) return null;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 4 ? SpringCode - 1 + number : number is >= SpringCode and <= 41 ? number : null;
        return CslDateParts.SeasonOf(word);
    }

    private static bool IsCirca(Dictionary<string, JsonElement> members) =>
        members.TryGetValue("circa", out var circa)
        && (circa.ValueKind == JsonValueKind.True || circa.SoundText()?.Trim() is { Length: > 0 } and not ("0" or "false"));

    private static string? TextOf(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var member) && member.SoundText() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
