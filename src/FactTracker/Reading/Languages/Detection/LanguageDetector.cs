namespace FactTracker.Reading;

/// <summary>
/// Determines the languages of a text, block by block, from a bounded beginning of each. A block whose own words are not certain, such as
/// a headline or a table, is taken to be in the language of the block before it, and at the beginning of a text in that of the first
/// certain one.
/// </summary>
internal static class LanguageDetector
{
    private const int Examined = 1_000; // Characters of each block.

    /// <summary>The stretches of a text in different languages, which cover all of it. There is at least one.</summary>
    public static IReadOnlyList<LanguageStretch> Find(string text)
    {
        var stretches = new List<LanguageStretch>();
        var (all, block) = (new LanguageEvidence(), new LanguageEvidence());
        for (var start = 0; start < text.Length;)
        {
            var end = TextBlocks.EndOf(text, start);
            block.Clear();
            block.Add(text.AsSpan(start, Math.Min(end - start, Examined)));
            if (!all.IsPlenty) all.Add(block);
            Add(stretches, new LanguageStretch(start, end, block.Find()));
            start = end;
        }

        if (stretches.Count == 0 || stretches[0].Finding.Certainty == LanguageCertainty.Certain) return Covering(stretches, text.Length);
        // No block is certain alone; together they may be.
        var whole = all.Find();
        return [new LanguageStretch(0, text.Length, whole)];
    }

    // Only a certain block begins another stretch; the first may also extend back to the beginning of the text.
    private static void Add(List<LanguageStretch> stretches, LanguageStretch block)
    {
        var isCertain = block.Finding.Certainty == LanguageCertainty.Certain;
        if (stretches is [.., var last])
        {
            if (!isCertain || last.Finding.Tag == block.Finding.Tag)
            {
                stretches[^1] = last with { End = block.End };
                return;
            }

            if (last.Finding.Certainty != LanguageCertainty.Certain)
            {
                stretches[^1] = block with { Start = last.Start };
                return;
            }
        }

        stretches.Add(block);
    }

    private static List<LanguageStretch> Covering(List<LanguageStretch> stretches, int length) =>
        stretches.Count == 0 ? [new LanguageStretch(0, length, default)] : stretches;
}
