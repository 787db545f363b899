namespace FactTracker.Reading;

/// <summary>A fixed phrase in which a number counts nothing, such as "second thoughts".</summary>
/// <param name="Before">The words that must come before it; empty when any can.</param>
/// <param name="Words">Its words and signs, one for each token.</param>
internal sealed record NamePhrase(string[] Before, string[] Words)
{
    /// <summary>Creates a phrase from its text; the words before a bar must come before it.</summary>
    public static NamePhrase Of(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return new NamePhrase(Split(text[..Math.Max(0, bar)]), Split(text[(bar + 1)..]));
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
