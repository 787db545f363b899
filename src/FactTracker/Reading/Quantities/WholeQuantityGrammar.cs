namespace FactTracker.Reading;

/// <summary>
/// Parses a text that is a single quantity, in all patterns in which quantities are worded.
/// <code>
/// whole = quantity [notes] [unit / "times"] [notes] ["of"] [thing] [notes]
/// </code>
/// A word after a number that the language does not know is its unit, as written; only one word is used.
/// </summary>
internal static class WholeQuantityGrammar
{
    /// <summary>The quantity, or null when the text is not a single quantity.</summary>
    public static Quantity? Read(Passage passage)
    {
        if (QuantityGrammar.ReadPlain(passage, 0) is not { } reading) return null;
        var read = new NotedQuantity(reading.Quantity, reading.End);
        read = WithNotes(passage, read);
        read = WithNotes(passage, WithUnit(passage, read));
        read = WithNotes(passage, WithWhole(passage, read));
        return read.End >= passage.Count ? read.Quantity : null;
    }

    private static NotedQuantity WithNotes(Passage passage, NotedQuantity read) =>
        NoteGrammar.Read(passage, read.End, read.Quantity, isAlone: true) ?? read;

    private static NotedQuantity WithUnit(Passage passage, NotedQuantity read)
    {
        if (read.Quantity.Unit != Unit.None || read.End >= passage.Count || passage[read.End].Symbol == '(') return read;
        if (passage.Find(PhraseKind.Times, read.End) is { } times) return new NotedQuantity(InUnit(read.Quantity, Unit.Times), times.End);
        // Any single word, or symbols without white space.
        var end = read.End + 1;
        while (end < passage.Count && passage[end].IsGlued)
        {
            end++;
        }

        var isSymbol = (passage[read.End].IsWord && !passage[read.End].Entry.IsKnown) || passage[read.End].Symbol is '[' or '{';
        return isSymbol && Unit.TryParse(passage.Between(read.End, end), out var unit)
            ? new NotedQuantity(InUnit(read.Quantity, unit), end)
            : read;
    }

    private static Quantity InUnit(Quantity quantity, Unit unit) => quantity with { Unit = unit };

    private static NotedQuantity WithWhole(Passage passage, NotedQuantity read)
    {
        var start = passage[read.End].Entry.Can(WordUse.Of)
            ? read.End + 1
            : read.Quantity.Unit == Unit.Times || read.Quantity.Of is not null ? read.End : passage.Count;
        // "the fourth of July" is not a share.
        if (passage[start].Entry.Month is not null || WholeGrammar.Find(passage, start) is not { } whole) return read;
        var end = whole.End;
        while (end < passage.Count && passage[end].Symbol != '(' && !passage[end].Entry.Can(WordUse.Verb | WordUse.Speech | WordUse.Future))
        {
            end++;
        }

        return new NotedQuantity(read.Quantity with { Of = new TextValue(passage.Between(start, end).ToString()) }, end);
    }
}
