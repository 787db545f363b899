using System.Buffers;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Claims;

namespace FactTracker.Storage;

/// <summary>The words of a claim that the operator <c>~</c> finds, in a form that every engine takes for words.</summary>
internal static class IndexWords
{
    /// <summary>The words of a claim, with one space between.</summary>
    public static string Of(Claim claim)
    {
        // What is half a surrogate pair is so only until it is written.
        if (claim.HeldText is not { IsBlank: false } held || !held.TryGetUtf8(out var utf8))
            return Of(NormalText.Sound(claim.Text ?? claim.ToString()));
        if (Ascii.IsValid(utf8)) return OfAscii(utf8);
        var decoded = ArrayPool<char>.Shared.Rent(utf8.Length);
        var words = Of(decoded.AsSpan(0, Encoding.UTF8.GetChars(utf8, decoded)));
        ArrayPool<char>.Shared.Return(decoded);
        return words;
    }

    /// <summary>The words of a text in ASCII, the same as those of its characters.</summary>
    public static string OfAscii(ReadOnlySpan<byte> text)
    {
        var writer = new WordWriter(text.Length + 16);
        writer.WriteAscii(text);
        return writer.Take();
    }

    /// <summary>The words of a text, with one space between.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length * TextFolding.MostPerChar);
        var writer = new WordWriter(text.Length + 16);
        writer.Write(folded.AsSpan(0, TextFolding.Fold(text, folded)));
        ArrayPool<char>.Shared.Return(folded);
        return writer.Take();
    }

    /// <summary>The words that a text has wherever an operand is found in it, each once, with a star where more characters may
    /// follow.</summary>
    public static ValueList<string> Of(TextOperand operand)
    {
        var words = new List<string>();
        for (var i = 0; i < operand.Pieces.Count; i++)
        {
            var folded = new char[operand.Pieces[i].Length * TextFolding.MostPerChar];
            var length = TextFolding.Fold(operand.Pieces[i], folded);
            var writer = new WordWriter(length + 16);
            writer.WriteSought(folded.AsSpan(0, length), endsInStar: i < operand.Pieces.Count - 1);
            words.AddRange(writer.Take().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. words.Distinct()];
    }
}
