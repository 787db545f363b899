using FactTracker.Json;
using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>The words of a move from one number to another: "down 2 points", "up 150 cases".</summary>
internal static class ValueMove
{
    private const int Percent = 100;

    /// <summary>Returns the move, or null where it is not exactly known or has no meaning.</summary>
    public static string? Of(Quantity before, Quantity after, Wordbook book)
    {
        if (before.Unit.Kind == UnitKind.Rank || after.Unit.Kind == UnitKind.Rank) return null;
        if (before.Approximation != Approximation.Exactly || after.Approximation != Approximation.Exactly) return null;
        if (after.DifferenceFrom(before).Quantity is not { Amount: { } amount, Bounds: null } difference || amount == 0) return null;
        if (difference.Approximation != Approximation.Exactly) return null;
        var size = difference.Unit.Kind == UnitKind.PercentagePoints
            ? Points(Math.Abs(amount), book)
            : new Quantity(Math.Abs(amount), difference.Unit).ToWords(book.Culture);
        return $"{Word(amount)} {size}";
    }

    /// <summary>Returns the move of a probability in points, or null when there is none.</summary>
    public static string? Of(decimal before, decimal after, Wordbook book) =>
        before == after ? null : $"{Word(after - before)} {Points(Math.Abs(after - before) * Percent, book)}";

    private static string Word(decimal difference) => difference > 0 ? "up" : "down";

    private static string Points(decimal number, Wordbook book)
    {
        var plain = ShortestAmount.Of(number);
        return $"{NumberWording.ToWords(plain, book)} {(plain == 1 ? "point" : "points")}";
    }
}
