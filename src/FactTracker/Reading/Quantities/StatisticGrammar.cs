namespace FactTracker.Reading;

/// <summary>
/// Parses spreads and test statistics: "SD 0.6", "p &lt; 0.05". They are no bounds and no claims of their own.
/// <code>
/// statistic = ("SD" / "p" ("=" / "&lt;")) amount
/// </code>
/// </summary>
internal static class StatisticGrammar
{
    /// <summary>The position after the statistic that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Statistic, at) is not { } name || (passage[at].IsGlued && passage[at - 1].IsNumber)) return null;
        return passage[name.End].IsNumber ? AmountGrammar.Read(passage, name.End)?.End ?? name.End + 1 : null;
    }
}
