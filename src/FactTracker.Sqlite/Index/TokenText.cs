using System.Buffers;
using System.Globalization;
using System.Text;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Index;

/// <summary>Members of claims as tokens of the word index, in UTF-8.</summary>
/// <remarks>
/// The tokenizer takes ASCII letters and digits and everything beyond ASCII for parts of tokens. A token of a member begins with a
/// character of the private use area, which no word has; other ASCII characters of its text, capitals among them, are moved there as well.
/// </remarks>
internal static class TokenText
{
    private const char Member = '\uE000';
    private const char DateMark = '\uE020';
    private const char FieldMark = '\uE021';
    private const char Moved = '\uE100';
    private const int MostPerChar = 3;

    /// <summary>Appends words as they are.</summary>
    public static void AppendWords(ArrayBufferWriter<byte> to, ReadOnlySpan<char> words) => Encoding.UTF8.GetBytes(words, to);

    /// <summary>Ends a word.</summary>
    public static void AppendSpace(ArrayBufferWriter<byte> to)
    {
        to.GetSpan(1)[0] = (byte)' ';
        to.Advance(1);
    }

    /// <summary>Appends the token of a text of a member.</summary>
    public static void AppendTerm(ArrayBufferWriter<byte> to, StoreField field, ReadOnlySpan<char> text)
    {
        var utf8 = to.GetSpan((text.Length + 1) * MostPerChar);
        var length = WriteChar(utf8, (char)(Member + (int)field));
        while (!text.IsEmpty)
        {
            var c = text[0];
            var taken = 1;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                utf8[length++] = (byte)c;
            }
            else if (char.IsAscii(c))
            {
                length += WriteChar(utf8[length..], (char)(Moved + c));
            }
            else
            {
                while (taken < text.Length && !char.IsAscii(text[taken])) taken++;
                length += Encoding.UTF8.GetBytes(text[..taken], utf8[length..]);
            }

            text = text[taken..];
        }

        to.Advance(length);
    }

    /// <summary>Appends the token of a date.</summary>
    public static void AppendDate(ArrayBufferWriter<byte> to, long date) => AppendNumber(to, DateMark, date);

    /// <summary>Appends the token that says that a member is stated.</summary>
    public static void AppendField(ArrayBufferWriter<byte> to, StoreField field) => AppendNumber(to, FieldMark, (int)field);

    /// <summary>Returns a term of a full-text query: the token, in quotes.</summary>
    public static string Quoted(Action<ArrayBufferWriter<byte>> token, bool isPrefix = false)
    {
        var text = new ArrayBufferWriter<byte>();
        token(text);
        return $"\"{Encoding.UTF8.GetString(text.WrittenSpan)}{(isPrefix ? "\"*" : "\"")}";
    }

    /// <summary>Returns the term of a full-text query for a word that may end in a star.</summary>
    public static string OfWord(string word)
    {
        // Quotes cannot be among the letters and digits of a word; whatever else stands there divides words, as it does in texts.
        var parts = string.Create(word.Length, word, (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = char.IsAsciiLetterOrDigit(from[i]) || !char.IsAscii(from[i]) ? from[i] : ' ';
        });
        return Quoted(to => AppendWords(to, parts), isPrefix: word.EndsWith('*'));
    }

    private static void AppendNumber(ArrayBufferWriter<byte> to, char mark, long number)
    {
        var utf8 = to.GetSpan(MostPerChar + 20);
        var length = WriteChar(utf8, mark);
        number.TryFormat(utf8[length..], out var digits, default, CultureInfo.InvariantCulture);
        to.Advance(length + digits);
    }

    // Of the private use area, each character is three bytes.
    private static int WriteChar(Span<byte> utf8, char c) => new Rune(c).EncodeToUtf8(utf8);
}
