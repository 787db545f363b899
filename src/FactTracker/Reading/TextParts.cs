namespace FactTracker.Reading;

/// <summary>
/// Cuts a text into parts of limited length. A part ends with an empty line; if there is none in its second half, with a line, a sentence
/// or a word, and only in a text without white space within one.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="longest">The length of the longest part, in UTF-16 units.</param>
internal sealed class TextParts(TextReader text, int longest)
{
    private readonly char[] _held = new char[longest];
    private int _count;
    private bool _isBegun;

    /// <summary>Whether the last part ends with an empty line, and not within a paragraph.</summary>
    public bool EndsParagraph { get; private set; }

    /// <summary>Returns the next part, or null at the end of the text. An empty text is one part.</summary>
    public async Task<string?> NextAsync(CancellationToken cancellationToken)
    {
        // A read from a console cannot be cancelled, so it is left behind.
        _count += await text.ReadBlockAsync(_held.AsMemory(_count), cancellationToken).AsTask().WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        if (_count == 0 && _isBegun) return null;
        _isBegun = true;
        var length = _count < longest ? _count : End(_held.AsSpan(0, _count));
        var part = new string(_held, 0, length);
        _held.AsSpan(length, _count - length).CopyTo(_held);
        _count -= length;
        return part;
    }

    private int End(ReadOnlySpan<char> held)
    {
        var half = held.Length / 2;
        EndsParagraph = EmptyLine(held, half) is not null;
        return EmptyLine(held, half) ?? Behind(held, half, held[half..].LastIndexOf('\n'))
            ?? Sentence(held, half) ?? Space(held, half) ?? Unit(held);
    }

    private static int? EmptyLine(ReadOnlySpan<char> held, int from)
    {
        var line = -1; // The end of an empty line, if the line before it ends too.
        for (var place = held.Length - 1; place >= from; place--)
        {
            if (held[place] != '\n')
            {
                if (!char.IsWhiteSpace(held[place])) line = -1;
            }
            else if (line >= 0)
            {
                return line + 1;
            }
            else
            {
                line = place;
            }
        }

        return null;
    }

    private static int? Sentence(ReadOnlySpan<char> held, int from)
    {
        for (var place = held.Length - 1; place > from; place--)
        {
            if (char.IsWhiteSpace(held[place]) && held[place - 1] is '.' or '!' or '?') return place;
        }

        return null;
    }

    private static int? Space(ReadOnlySpan<char> held, int from)
    {
        for (var place = held.Length - 1; place > from; place--)
        {
            if (char.IsWhiteSpace(held[place])) return place;
        }

        return null;
    }

    // Never between the two halves of a surrogate pair.
    private static int Unit(ReadOnlySpan<char> held) => char.IsHighSurrogate(held[^1]) && held.Length > 1 ? held.Length - 1 : held.Length;

    private static int? Behind(ReadOnlySpan<char> held, int from, int place) => place < 0 ? null : from + place + 1;
}
