using System.Text;

namespace FactTracker.Analysis;

/// <summary>Which operands each field and operator take, and how a word without quotes is read as one.</summary>
internal static class OperandRules
{
    /// <summary>The word for a date or a value that is stated to be unknown.</summary>
    public const string Unknown = "unknown";

    /// <summary>Explains why a name, an operator and an operand are no comparison; returns null when they are.</summary>
    public static string? Fault(QueryName name, QueryOperator comparison, QueryOperand operand)
    {
        if (!Enum.IsDefined(comparison)) return "There is no such operator.";
        if (!QueryWords.Takes(name.Kind, comparison)) return $"\"{QueryWords.SignOf(comparison)}\" cannot be asked of {name}.";
        if (comparison == QueryOperator.HasWords && operand is TextOperand text && !HasWord(text)) return "There is no word to look for.";
        return Fits(name.Kind, comparison, operand) ? null : $"{name} {QueryWords.SignOf(comparison)} does not take {operand}.";
    }

    /// <summary>Replaces a bare year by the number that a query reads it as.</summary>
    public static QueryOperand Tidy(FieldKind kind, QueryOperator comparison, QueryOperand operand) =>
        operand is DateOperand date && kind == FieldKind.Any && !QueryWords.IsOfDates(comparison)
            ? Read(kind, comparison, date.Date.ToString()) ?? date
            : operand;

    /// <summary>Writes an operand so that it is read back as itself.</summary>
    public static string Write(FieldKind kind, QueryOperator comparison, QueryOperand operand)
    {
        var written = operand.Write();
        return operand is not TextOperand text || Equals(Read(kind, comparison, written), operand)
            ? written
            : QueryString.Quoted(text.Pieces);
    }

    /// <summary>Reads words without quotes, with single spaces between them; returns null when they are no operand of that kind.</summary>
    public static QueryOperand? Read(FieldKind kind, QueryOperator comparison, string words)
    {
        if (QueryWords.IsOfDates(comparison)) return ReadDate(words);
        var operand = kind switch
        {
            FieldKind.Text => ReadText(words),
            FieldKind.Date => IsUnknown(words) ? TextOperand.Literal(Unknown) : ReadDate(words),
            FieldKind.Any when comparison == QueryOperator.HasWords => ReadText(words),
            FieldKind.Any when comparison is QueryOperator.Equal or QueryOperator.NotEqual => ReadValue(words) ?? ReadText(words),
            FieldKind.Any => ReadValue(words),
            _ => ReadAmount(words),
        };
        return operand is not null && Fits(kind, comparison, operand) ? operand : null;
    }

    /// <summary>Reads the content of a string in quotes, which is a text wherever a text can be asked for.</summary>
    public static QueryOperand? ReadQuoted(FieldKind kind, QueryOperator comparison, ValueList<string> pieces)
    {
        var text = TextOperand.Of(pieces);
        return Fits(kind, comparison, text) ? text : Read(kind, comparison, string.Join(QueryString.Star, (IEnumerable<string>)pieces));
    }

    private static bool Fits(FieldKind kind, QueryOperator comparison, QueryOperand operand) => operand switch
    {
        TextOperand text => comparison switch
        {
            QueryOperator.HasWords => true,
            QueryOperator.Equal or QueryOperator.NotEqual =>
                kind is FieldKind.Text or FieldKind.Any || (kind == FieldKind.Date && text.Whole is { } whole && IsUnknown(whole)),
            _ => false,
        },
        DateOperand => kind is FieldKind.Date or FieldKind.Any && comparison != QueryOperator.HasWords,
        AmountOperand { Amount: var amount } => comparison < QueryOperator.HasWords && kind switch
        {
            FieldKind.Any => true,
            FieldKind.Probability => ProbabilityOf(amount) is not null,
            FieldKind.Count => CountOf(amount) is not null,
            _ => false,
        },
        _ => false,
    };

    /// <summary>A number from 0 to 1, or a share in per cent, as a probability; null for any other amount.</summary>
    public static decimal? ProbabilityOf(Quantity amount)
    {
        if (amount.Amount is not { } number) return null;
        if (amount.Unit == Unit.Percent) return number is >= 0 and <= 100 ? number / 100 : null;
        return amount.Unit == Unit.None && number is >= 0 and <= 1 ? number : null;
    }

    /// <summary>A whole number without a unit; null for any other amount.</summary>
    public static int? CountOf(Quantity amount) =>
        amount.Unit == Unit.None && amount.Amount is >= 0 and <= int.MaxValue and var number && number == decimal.Truncate(number)
            ? decimal.ToInt32(number)
            : null;

    public static bool IsUnknown(string word) => string.Equals(word, Unknown, StringComparison.OrdinalIgnoreCase);

    // What has no letter and no digit has no word.
    private static bool HasWord(TextOperand text) =>
        text.Pieces.Any(piece => piece.EnumerateRunes().Any(Rune.IsLetterOrDigit));

    // A plain number or a share is an amount, although 1500% is a date too: uncertain and approximate.
    private static QueryOperand? ReadValue(string words)
    {
        var amount = ReadAmount(words);
        return amount is { Amount.Unit: var unit } && (unit == Unit.None || unit == Unit.Percent)
            ? amount
            : (QueryOperand?)ReadDate(words) ?? amount;
    }

    private static AmountOperand? ReadAmount(string words) =>
        AmountText.TryParse(words, out var amount) ? new AmountOperand(amount!) : null;

    private static DateOperand? ReadDate(string words) => Edtf.TryParse(words, out var date) && !date.IsNone ? new DateOperand(date) : null;

    private static TextOperand? ReadText(string words) => QueryString.IsBare(words) ? TextOperand.Pattern(words) : null;
}
