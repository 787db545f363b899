using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Names;

/// <summary>A line of the table: a sentence, one of its mentions, and some members of its native value.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mention">The words of the mention, or null when the sentence has none.</param>
/// <param name="Value">The members of the value that are compared.</param>
/// <param name="Published">When the sentence was published, or an empty text.</param>
internal sealed record NameGoldLine(string Sentence, string? Mention, IReadOnlyDictionary<string, string> Value, string Published)
{
    public static IReadOnlyList<NameGoldLine> ReadAll()
    {
        using var stream = typeof(NameGoldLine).Assembly.GetManifestResourceStream("names-and-dates.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => Of(line.Split('\t')))];
    }

    public bool IsAt(Mention mention)
    {
        var start = Sentence.IndexOf(Mention!, StringComparison.Ordinal);
        return mention.Offset < start + Mention!.Length && mention.Offset + mention.Length > start;
    }

    public bool IsFoundIn(Mention mention) => IsAt(mention) && Value.All(member => TextOf(mention.Value, member.Key) == member.Value);

    private static NameGoldLine Of(string[] cells)
    {
        using var json = JsonDocument.Parse(cells[2]);
        var value = json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString());
        return new NameGoldLine(cells[0], cells[1] == "(none)" ? null : cells[1], value, cells.Length > 3 ? cells[3] : "");
    }

    private static string? TextOf(ClaimValue? value, string member) => (value, member) switch
    {
        (DateValue date, "date") => date.Date.ToString(),
        (Quantity quantity, "amount") => quantity.Amount is { } amount
            ? (amount / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null,
        (Quantity quantity, "unit") => quantity.Unit.ToString(),
        (Quantity quantity, "approximation") => quantity.Approximation.Name,
        _ => null,
    };
}
