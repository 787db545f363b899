namespace FactTracker.Reading;

/// <summary>Judges how much the sentences of a text are worth checking, together.</summary>
internal static class WorthOfText
{
    /// <summary>Returns the signs in all sentences of a text. It is brief if each of them is.</summary>
    public static WorthSigns Signs(Passage passage)
    {
        var (signs, brief) = (WorthSigns.None, WorthSigns.Brief);
        var tokenizer = new Tokenizer(passage);
        var context = new DateContext(passage, DateAnchor.Of(null));
        var speech = new SpeechReader(passage);
        var mentions = new List<Mention>();
        while (tokenizer.Next())
        {
            var first = mentions.Count;
            SentenceReader.Read(context, speech, mentions);
            speech.End();
            var found = WorthReader.Signs(passage, 0, passage.Count, mentions, first, mentions.Count);
            signs |= found;
            brief &= found;
        }

        return (signs & ~WorthSigns.Brief) | brief;
    }
}
