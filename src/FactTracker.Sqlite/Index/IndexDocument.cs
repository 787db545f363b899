using System.Buffers;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Index;

/// <summary>What the database holds of a claim beside its JSON.</summary>
/// <param name="Fields">Bit n: the member with the number n is stated.</param>
/// <param name="About">The date that the claim is about.</param>
/// <param name="Recorded">The date on which the claim says that it was recorded.</param>
/// <param name="Words">The text of the row in the word index, in UTF-8; it is valid until the next document is made.</param>
/// <param name="Amounts">The quantities.</param>
internal readonly record struct IndexDocument(
    long Fields, long About, long Recorded, ReadOnlyMemory<byte> Words, IReadOnlyList<IndexAmount> Amounts)
{
    /// <summary>The greatest share of a number by which the bounds of a point differ.</summary>
    public const double PointWidth = 1e-6;

    /// <summary>Returns what is held of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="dateOf">Returns the number of a date.</param>
    /// <param name="words">Receives the words, and nothing else.</param>
    public static IndexDocument Of(Claim claim, Func<DateKey, long> dateOf, ArrayBufferWriter<byte> words)
    {
        var index = ClaimIndex.Of(claim);
        var about = dateOf(new DateKey(StoreDate.When, index.When));
        var recorded = dateOf(DateKey.OfDay(StoreDate.Recorded, index.Recorded));
        words.ResetWrittenCount();
        TokenText.AppendWords(words, index.Words);
        long fields = 0;
        foreach (var term in index.Terms)
        {
            TokenText.AppendSpace(words);
            TokenText.AppendTerm(words, term.Field, term.Text);
            var bit = 1L << (int)term.Field;
            if ((fields & bit) != 0) continue;
            fields |= bit;
            if (IsUsual(term.Field)) continue;
            TokenText.AppendSpace(words);
            TokenText.AppendField(words, term.Field);
        }

        TokenText.AppendSpace(words);
        TokenText.AppendDate(words, about);
        TokenText.AppendSpace(words);
        TokenText.AppendDate(words, recorded);
        return new IndexDocument(fields, about, recorded, words.WrittenMemory, index.Amounts);
    }

    /// <summary>
    /// Whether most claims state a member. Then a claim that does is found soon by going through all, and the word index does not have
    /// which.
    /// </summary>
    public static bool IsUsual(StoreField field) =>
        field is StoreField.Id or StoreField.Subject or StoreField.Property or StoreField.Unit or StoreField.Source or StoreField.Tag;

    /// <summary>Whether both bounds of an amount are the same, but for a share that is greater than what bounds are rounded by.</summary>
    public static bool IsPoint(IndexAmount amount) =>
        double.IsFinite(amount.Lower) && double.IsFinite(amount.Upper)
        && amount.Upper - amount.Lower <= PointWidth * Math.Max(Math.Abs(amount.Lower), Math.Abs(amount.Upper));
}
