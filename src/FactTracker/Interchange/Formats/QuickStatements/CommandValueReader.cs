using System.Globalization;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>Reads values in the syntax of commands.</summary>
internal static class CommandValueReader
{
    private const string Julian = "/J";

    /// <summary>
    /// Reads a value, and keeps it as written when it would be written otherwise; returns null when it was not understood.
    /// </summary>
    public static ClaimValue? Read(string text)
    {
        if (Parse(text) is not { } value) return null;
        if (new CommandValue(new LossReport()).Write(value, Json.JsonPath.Root) == text) return value;
        return value with { Extensions = value.Extensions.WithText(CommandNames.Value, text) };
    }

    /// <summary>Reads a value without keeping it as written.</summary>
    public static ClaimValue? Parse(string text) => text switch
    {
        "somevalue" => new UnknownValue(),
        "novalue" => new NoneValue(),
        ['@', ..] => Place(text[1..]),
        _ when Text(text) is { } words => words,
        ['Q' or 'P' or 'L' or 'M', ..] when WikibaseIris.IsId(text) => new EntityValue(CommandNames.IriOf(text)),
        _ when text.Contains('T', StringComparison.Ordinal) => Time(text),
        _ => Amount(text),
    };

    // "text", """text""" as spreadsheets make it, en:"text"; typographic quotes are those of a word processor.
    private static TextValue? Text(string text)
    {
        var plain = text.Replace('“', '"').Replace('”', '"');
        var quote = plain.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || plain.Length < quote + 2 || plain[^1] != '"') return null;
        var inner = plain[(quote + 1)..^1];
        if (inner is ['"', '"', _, .., '"', '"']) inner = inner[2..^2];
        if (quote == 0) return new TextValue(text.Length == plain.Length && text[0] == '"' ? inner : inner.Trim());
        return plain[quote - 1] == ':' && quote > 1
            && plain[..(quote - 1)].All(it => char.IsAsciiLetter(it) || char.IsAsciiDigit(it) || it is '-' or '_')
            ? new TextValue(inner) { Language = plain[..(quote - 1)] }
            : null;
    }

    private static EntityValue? Place(string text) =>
        text.Split('/', StringSplitOptions.TrimEntries) is [var latitude, var longitude]
        && Number(latitude) is { } north && Number(longitude) is { } east && Math.Abs(north) <= 90 && Math.Abs(east) <= 360
            ? new EntityValue($"geo:{latitude.TrimStart('+')},{longitude.TrimStart('+')}")
            : null;

    private static DateValue? Time(string text)
    {
        var isJulian = text.EndsWith(Julian, StringComparison.Ordinal);
        var parts = (isJulian ? text[..^Julian.Length] : text).Split('/');
        var precision = (int)WikibasePrecision.Year;
        if (parts.Length > 2 || (parts.Length == 2
            && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out precision))) return null;
        var signed = parts[0] is ['+' or '-', ..] ? parts[0] : $"+{parts[0]}";
        if (!WikibaseTime.TryParse(signed, (WikibasePrecision)precision, out var time)) return null;
        time = time with { Calendar = isJulian ? WikibaseCalendar.Julian : WikibaseCalendar.Gregorian };
        return time.ToEdtf().Value is { } date ? new DateValue(date) { Calendar = isJulian ? CommandTime.Julian : null } : null;
    }

    // 10, 10~2, 10[8,12], each with a unit: U11573.
    private static Quantity? Amount(string text)
    {
        var unit = Unit.None;
        var mark = text.LastIndexOf('U');
        if (mark > 0)
        {
            var id = $"Q{text[(mark + 1)..]}";
            if (!WikibaseIris.IsId(id) || !Unit.TryParse(CommandNames.IriOf(id), out unit)) return null;
            text = text[..mark];
        }

        if (text.IndexOf('[', StringComparison.Ordinal) is > 0 and var open && text[^1] == ']')
            return text[(open + 1)..^1].Split(',') is [var low, var high]
                ? Bounded(Number(text[..open]), Number(low), Number(high), unit)
                : null;
        if (text.IndexOf('~', StringComparison.Ordinal) is not (> 0 and var tilde))
            return Number(text) is { } exact ? new Quantity(exact, unit) : null;
        if (Number(text[..tilde]) is not { } amount || Number(text[(tilde + 1)..]) is not { } margin || margin < 0) return null;
        try
        {
            return Bounded(amount, amount - margin, amount + margin, unit);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Quantity? Bounded(decimal? amount, decimal? lower, decimal? upper, Unit unit) => lower <= amount && amount <= upper
        ? new Quantity(amount, new ValueRange(lower.Value, upper.Value), unit)
        : null;

    private static decimal? Number(string text)
    {
        var plain = text.Trim();
        return plain.Length is > 0 and <= 28 && decimal.TryParse(
            plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
