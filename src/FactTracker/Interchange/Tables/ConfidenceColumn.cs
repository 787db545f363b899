using System.Text.Json;

namespace FactTracker.Interchange.Tables;

/// <summary>
/// A member that is a confidence: <c>0.9</c> or <c>90%</c>, <c>0.55..0.8</c>, <c>icd203: likely</c>, or words.
/// </summary>
internal sealed class ConfidenceColumn(string member) : MemberColumns(member, member)
{
    private const string Between = "..";

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        var (lower, upper) = (Json.TextOf(value, "lower"), Json.TextOf(value, "upper"));
        var (scale, term) = (Json.TextOf(value, "scale"), Json.TextOf(value, "term"));
        cells[0] = scale is not null && term is not null ? $"{scale}: {term}"
            : Json.TextOf(value, "probability") ?? (lower is not null && upper is not null ? lower + Between + upper : term ?? Json.Shown(value));
    }

    public override string? Read(MemberCells cells)
    {
        if (cells.Take(0) is not { } text) return null;
        if (Probability(cells, text.Trim()) is { } probability) return Json.Object(("probability", probability));
        if (text.Split(Between) is [var low, var high] && Probability(cells, low.Trim()) is { } lower && Probability(cells, high.Trim()) is { } upper)
            return Json.Object(("lower", lower), ("upper", upper));
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && ConfidenceScale.TryFind(text[..colon], out _)
            ? Json.Object(("scale", Json.Text(text[..colon])), ("term", Json.Text(text[(colon + 2)..])))
            : Json.Object(("term", Json.Text(text)));
    }

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
