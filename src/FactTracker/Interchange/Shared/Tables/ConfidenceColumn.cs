using System.Globalization;
using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is a confidence: <c>0.9</c> or <c>90%</c>, <c>0.55..0.8</c>, <c>icd203: likely</c>, or words.</summary>
internal sealed class ConfidenceColumn(string member) : MemberColumns(member, member)
{
    private const string Between = "..";

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        var (lower, upper) = (CellJson.TextOf(value, "lower"), CellJson.TextOf(value, "upper"));
        var (scale, term) = (CellJson.TextOf(value, "scale"), CellJson.TextOf(value, "term"));
        cells[0] = scale is not null && term is not null ? $"{scale}: {term}"
            : CellJson.TextOf(value, "probability")
                ?? (lower is not null && upper is not null ? lower + Between + upper : term ?? CellJson.Shown(value));
    }

    public override string? Read(MemberCells cells)
    {
        if (cells.Take(0) is not { } text) return null;
        if (Probability(cells, text.Trim()) is { } probability)
            return IsShort(probability) ? probability : CellJson.Object(("probability", probability));
        if (text.Split(Between) is [var low, var high]
            && Probability(cells, low.Trim()) is { } lower
            && Probability(cells, high.Trim()) is { } upper)
            return CellJson.Object(("lower", lower), ("upper", upper));
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && ConfidenceScale.TryFind(text[..colon], out _)
            ? CellJson.Object(("scale", CellJson.Text(text[..colon])), ("term", CellJson.Text(text[(colon + 2)..])))
            : CellJson.Object(("term", CellJson.Text(text)));
    }

    // A probability alone is written as a number.
    private static bool IsShort(string probability) =>
        decimal.TryParse(probability, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1;

    private static string? Probability(MemberCells cells, string text)
    {
        var isPercent = text.EndsWith('%');
        if (!NumberCell.TryRead(text.TrimEnd('%').TrimEnd(), isWhole: false, out var number, out var isRepaired)) return null;
        if (isPercent && number is < -100 or > 10_000) return null;
        var probability = AmountJson.Of(isPercent ? number / 100 : number);
        if (isRepaired) cells.Repaired(0, $"The number \"{text}\" is read as {probability}.");
        return probability;
    }
}
