namespace FactTracker.Dates;

/// <summary>A text under repair, with the column each of its characters had at first.</summary>
/// <param name="Text">The text as it is now.</param>
/// <param name="Columns">A column for each character, and one for the end.</param>
/// <param name="Repairs">What was done so far.</param>
internal sealed record RepairedText(string Text, int[] Columns, List<EdtfRepair> Repairs)
{
    public static RepairedText Of(string text) => new(text, [.. Enumerable.Range(1, text.Length + 1)], []);
}
