namespace FactTracker.Dates;

/// <summary>A text under repair, with the original column of each of its characters.</summary>
/// <param name="Text">The current text.</param>
/// <param name="Columns">The original column of each character, and of the end.</param>
/// <param name="Repairs">The repairs made so far.</param>
internal sealed record RepairedText(string Text, int[] Columns, List<EdtfRepair> Repairs)
{
    public static RepairedText Of(string text) => new(text, [.. Enumerable.Range(1, text.Length + 1)], []);
}
