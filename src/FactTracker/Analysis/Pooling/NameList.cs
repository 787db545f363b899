using FactTracker.Wording;

namespace FactTracker.Analysis;

/// <summary>Lists names for people: all of a few, and of many the first ones with the number of the others.</summary>
internal static class NameList
{
    private const int Most = 12; // As many as a paragraph can hold; programs read the JSON.
    private const int First = 10;

    public static string ToWords(IEnumerable<string> names, Wordbook book)
    {
        var all = names.ToList();
        return book.Join(all.Count <= Most ? all : [.. all.Take(First), Others(all.Count - First, book)]);
    }

    private static string Others(int count, Wordbook book) => $"{count.ToString("N0", book.Culture)} others";
}
