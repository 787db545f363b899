namespace FactTracker.Benchmarks.Prose;

/// <summary>The least that any reader of prose does: looks at each character, and finds where words and numbers begin.</summary>
internal static class PlainTokens
{
    /// <summary>Returns the number of words and numbers in a text.</summary>
    public static object CountIn(string text)
    {
        var count = 0;
        var isInside = false;
        foreach (var c in text)
        {
            var belongs = char.IsLetterOrDigit(c);
            if (belongs && !isInside) count++;
            isInside = belongs;
        }

        return count;
    }
}
