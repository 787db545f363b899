namespace FactTracker.Reading;

/// <summary>Recognizes where paragraphs begin.</summary>
internal static class Paragraphs
{
    /// <summary>Whether an empty line precedes the sentence.</summary>
    public static bool Begins(Passage passage)
    {
        var lines = 0;
        for (var place = passage[0].Start - 1; place >= 0 && char.IsWhiteSpace(passage.Text[place]) && lines < 2; place--)
        {
            if (passage.Text[place] is '\n' or '\u2029') lines++;
        }

        return lines > 1;
    }
}
