using System.Globalization;
using System.Text.Json;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli.Editing;

/// <summary>Reads the parts of a claim as people type them on a command line.</summary>
internal static class WrittenValue
{
    private const string Remedy = "Write an object such as {\"amount\":5,\"unit\":\"%\"}, or words.";
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// Returns a value: JSON in FactTracker's own format, a number, yes or no as JSON has them, a date with a hyphen, a quantity in words,
    /// or else a text.
    /// </summary>
    /// <exception cref="CommandException">It begins like JSON and is none.</exception>
    public static ClaimValue Value(string text)
    {
        if (text is ['{', ..]) return Json(text);
        if (text is "true" or "false") return text == "true";
        if (decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number)) return number;
        if (text.Contains('-', StringComparison.Ordinal) && Edtf.TryParse(text, out var date)) return date;
        if (!Quantity.TryParse(text, out var quantity)) return text;
        // Its words say no more than the quantity does.
        var isPlain = (quantity with { Words = null }).ToWords(CultureInfo.InvariantCulture) == text;
        return isPlain ? quantity with { Words = null } : quantity;
    }

    /// <summary>Returns a time: EDTF, or a date in the words that tables are read with.</summary>
    /// <exception cref="CommandException">It is no date.</exception>
    public static DateStatement When(string text)
    {
        if (Edtf.TryParse(text, out var exact)) return exact;
        return ForeignDate.Read(text) is { } date
            ? new DateValue(date) { Words = text }
            : throw new CommandException(ForeignDate.FaultOf(text));
    }

    /// <summary>Returns a confidence: <c>0.9</c>, <c>90%</c>, <c>icd203: likely</c>, or words.</summary>
    public static Confidence Confidence(string text)
    {
        if (WrittenProbability.Of(text) is { } probability) return FactTracker.Confidence.Of(probability);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ConfidenceScale.TryFind(text[..colon].Trim(), out var scale)
            ? OnScale(scale, text[(colon + 1)..].Trim())
            : FactTracker.Confidence.InWords(text);
    }

    private static Confidence OnScale(ConfidenceScale scale, string term)
    {
        try
        {
            return FactTracker.Confidence.OnScale(scale, term);
        }
        catch (ArgumentException)
        {
            throw new CommandException(
                $"\"{term}\" is not on the scale {scale.Name}. Use one of {string.Join(", ", scale.Terms.Select(known => known.Label))}.");
        }
    }

    private static ClaimValue Json(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, NativeContext.Default.ClaimValue) ?? throw new CommandException($"{text} is no value.");
        }
        catch (JsonException e) when (e.InnerException is ClaimSetFormatException { Problems: [var problem, ..] })
        {
            var remedy = problem.Remedy is null ? "" : $" {problem.Remedy}";
            throw new CommandException($"{text} is not a value in FactTracker's own format: {problem.Message}{remedy} [{problem.Path}]");
        }
        catch (JsonException e)
        {
            throw new CommandException(string.Create(
                CultureInfo.InvariantCulture,
                $"{text} begins like JSON, but is none from byte {e.BytePositionInLine + 1} of line {e.LineNumber + 1} on. {Remedy}"));
        }
    }
}
