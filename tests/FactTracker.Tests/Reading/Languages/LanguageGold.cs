using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Reading;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Reading.Languages;

/// <summary>A line of the gold sentences: what a mention in a sentence should be.</summary>
internal sealed record LanguageGold(string Sentence, string Words, JsonObject Value, Edtf Published, string Language)
{
    /// <summary>The lines of a file.</summary>
    public static IReadOnlyList<LanguageGold> Lines(string file) =>
    [
        .. from line in File.ReadLines(Repository.PathOf($"tests/FactTracker.Tests/Reading/Languages/Gold/{file}"))
           let cells = line.Split('\t')
           select new LanguageGold(cells[0], cells[1], JsonNode.Parse(cells[2])!.AsObject(), Edtf.Parse(cells[3]), cells[4]),
    ];

    /// <summary>Whether a mention that shares words with the expected one has its value.</summary>
    public bool IsFound()
    {
        var start = Sentence.IndexOf(Words, StringComparison.Ordinal);
        var reading = ProseReader.Read(Sentence, new ProseOptions { Published = Published, Language = new LanguageTag(Language) });
        return reading.Mentions.Any(
            mention => mention.Offset < start + Words.Length && mention.Offset + mention.Length > start && HasValue(mention));
    }

    private bool HasValue(Mention mention) => Value.All(pair => pair.Value is { } expected && Member(mention.Value, pair.Key) is { } actual
        && (decimal.TryParse(actual, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && expected.GetValueKind() == JsonValueKind.Number ? number == expected.GetValue<decimal>() : actual == expected.ToString()));

    private static string? Member(ClaimValue? value, string name) => (value, name) switch
    {
        (Quantity quantity, "amount") => Text(quantity.Amount),
        (Quantity quantity, "lower") => Text(quantity.Bounds?.Lower?.Value),
        (Quantity quantity, "upper") => Text(quantity.Bounds?.Upper?.Value),
        (Quantity quantity, "unit") => quantity.Unit.ToString(),
        (Quantity quantity, "approximation") => quantity.Approximation.Name,
        (DateValue date, "date") => date.Date.ToString(),
        _ => null,
    };

    private static string? Text(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
