using System.Globalization;
using System.Text;

namespace FactTracker;

/// <summary>The words of a text with markup, such as HTML or Markdown, and the place of each part of them in the original.</summary>
/// <remarks>Immutable; safe to use from many threads. Two texts are equal only when they are the same object.</remarks>
/// <example><code>
/// var page = PlacedText.Of("&lt;b&gt;2.1%&lt;/b&gt;", [new TextEdit(0, 3, ""), new TextEdit(7, 4, "")]);
/// page.Text;           // 2.1%
/// page.PlaceOf(0, 4);  // (3, 4)
/// </code></example>
public sealed class PlacedText
{
    private readonly TextEdit[] _edits;
    private readonly int[] _starts; // Where the text of each edit begins in the words.

    private PlacedText(string original, string text, TextEdit[] edits, int[] starts) =>
        (Original, Text, _edits, _starts) = (original, text, edits, starts);

    /// <summary>The text with its markup.</summary>
    public string Original { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Replaces parts of a text.</summary>
    /// <param name="original">The text with its markup.</param>
    /// <param name="edits">The parts that are replaced, in the order of the text.</param>
    /// <exception cref="ArgumentException">The parts overlap, are not in order, or are not within the text.</exception>
    public static PlacedText Of(string original, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(edits);
        TextEdit[] all = [.. edits.Select(edit => edit.Text is null ? edit with { Text = "" } : edit)];
        var starts = new int[all.Length];
        var text = new StringBuilder(original.Length);
        var place = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var edit = all[i];
            if (edit.Offset < place || edit.Length < 0 || edit.End > original.Length)
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture, $"The edit at {edit.Offset} overlaps with another, or ends outside the text."),
                    nameof(edits));
            text.Append(original, place, edit.Offset - place);
            starts[i] = text.Length;
            text.Append(edit.Text);
            place = edit.End;
        }

        return new PlacedText(original, text.Append(original, place, original.Length - place).ToString(), all, starts);
    }

    /// <summary>Returns the place of a part of the words in the original, with the markup within it but not at its ends.</summary>
    /// <param name="offset">The offset in the words, in UTF-16 units.</param>
    /// <param name="length">The length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the words.</exception>
    public (int Offset, int Length) PlaceOf(int offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length - length);
        var (start, _) = CharacterAt(offset);
        return (start, length == 0 ? 0 : CharacterAt(offset + length - 1).End - start);
    }

    // The last edit that begins at or before a character contains it, or ends before it.
    private (int Start, int End) CharacterAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        while (index + 1 < _starts.Length && _starts[index + 1] == offset)
        {
            index++;
        }

        // Of several edits at the same place, the first that is not empty contains the character.
        for (var i = index; i >= 0 && _starts[i] == offset; i--)
        {
            if (_edits[i].Text.Length > 0) return (_edits[i].Offset, _edits[i].End);
        }

        if (index < 0) return (offset, offset + 1);
        var behind = offset - _starts[index] - _edits[index].Text.Length;
        return behind < 0 ? (_edits[index].Offset, _edits[index].End) : (_edits[index].End + behind, _edits[index].End + behind + 1);
    }
}
