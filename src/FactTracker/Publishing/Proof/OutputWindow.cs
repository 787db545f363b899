namespace FactTracker.Publishing;

/// <summary>
/// A piece of a text that was written, so that its escapes are undone without holding all of them. Pieces overlap by more than any string
/// takes up with all its escapes.
/// </summary>
/// <param name="Name">The name of the part that the text is, or null for the whole.</param>
/// <param name="Text">The piece.</param>
/// <param name="Line">The number of its first line in the part, from 1.</param>
internal sealed record OutputWindow(string? Name, string Text, int Line)
{
    private const int Length = 1 << 20;
    private const int Overlap = 1 << 17;
    private const int MostShift = 1 << 10; // How far a cut is moved so that it is between two words.

    /// <summary>Returns the pieces of a text.</summary>
    public static IEnumerable<OutputWindow> Of(OutputPart part)
    {
        var (start, line) = (0, 1);
        while (part.Text.Length - start > Length + Overlap)
        {
            yield return new OutputWindow(part.Name, part.Text.Substring(start, Length + Overlap), line);
            var next = CutAt(part.Text, start + Length);
            line += part.Text.AsSpan(start..next).Count('\n');
            start = next;
        }

        yield return new OutputWindow(part.Name, start == 0 ? part.Text : part.Text[start..], line);
    }

    private static int CutAt(string text, int start)
    {
        var space = text.AsSpan(start, MostShift).IndexOfAny(' ', '\n', '\t');
        return space < 0 ? start : start + space;
    }
}
