using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words appearances as sentences.</summary>
internal static class AppearanceSentences
{
    public static IEnumerable<string> Of(ClaimAppearances appearances, CultureInfo culture)
    {
        var count = appearances.Items.Count;
        if (count == 0)
        {
            yield return $"{appearances.Claim} is not recorded as stated anywhere.";
            yield break;
        }

        yield return $"{appearances.Claim} was stated {(count == 1 ? "once" : $"{count.ToString(culture)} times")}.";
        if (appearances.First is { } first) yield return $"First: {Of(first, culture)}.";
        if (appearances.Last is { } last && last != appearances.First) yield return $"Last: {Of(last, culture)}.";
    }

    /// <summary>Returns one appearance as a phrase: "14 September 2018, A. Blogger, in blog".</summary>
    public static string Of(Appearance item, CultureInfo culture)
    {
        var when = item.When is { } date ? date.ToWords(culture) : "no date";
        var who = item.Who.IsEmpty ? null : string.Join(", ", item.Who);
        var where = item.Source is { } source ? $"in {source}" : null;
        return string.Join(", ", new[] { when, who, where }.OfType<string>());
    }
}
