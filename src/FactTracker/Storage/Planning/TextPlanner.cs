using System.Globalization;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Values;

namespace FactTracker.Storage;

/// <summary>Turns comparisons of texts into conditions.</summary>
internal static class TextPlanner
{
    private static readonly string Unknown = IndexTerm.Fold(new UnknownValue().ToString());

    public static Pushed Of(QueryField field, QueryOperator comparison, TextOperand operand, Truth least)
    {
        if (field == QueryField.Text) return OfText(comparison, operand);
        if (comparison != QueryOperator.Equal || FieldOf(field) is not { } indexed) return Pushed.Nothing;
        return indexed switch
        {
            StoreField.Id or StoreField.Source => OfId(indexed, operand),
            StoreField.Unit => OfUnit(operand),
            StoreField.Status => OfUnlessUsual(indexed, operand, ClaimStatus.Asserted.Name),
            StoreField.Rank => OfUnlessUsual(indexed, operand, Rank.Normal.Name),
            // What is stated to be unknown may be anything.
            StoreField.Subject or StoreField.Property or StoreField.Place when least == Truth.Possibly =>
                Pushed.Any([Of(indexed, operand) with { IsExact = false }, new Pushed(new HasTerm(indexed, Unknown))]),
            _ => Of(indexed, operand),
        };
    }

    /// <summary>That the claim has a qualifier of a name.</summary>
    public static Pushed OfQualifier(string name) =>
        new(new HasTerm(StoreField.Qualifier, IndexTerm.Fold(name)), IsExact: IsKeptWhole(name));

    /// <summary>The index of the texts of a member, or null.</summary>
    public static StoreField? FieldOf(QueryField field) => field switch
    {
        QueryField.Id => StoreField.Id,
        QueryField.Subject => StoreField.Subject,
        QueryField.Property => StoreField.Property,
        QueryField.Unit => StoreField.Unit,
        QueryField.Place => StoreField.Place,
        QueryField.Tag => StoreField.Tag,
        QueryField.Status => StoreField.Status,
        QueryField.Rank => StoreField.Rank,
        QueryField.Claimant => StoreField.Claimant,
        QueryField.Source => StoreField.Source,
        QueryField.Verdict => StoreField.Verdict,
        _ => null,
    };

    private static Pushed Of(StoreField field, TextOperand operand)
    {
        if (operand.Whole is { } whole) return new Pushed(new HasTerm(field, IndexTerm.Fold(whole)), IsExact: IsKeptWhole(whole));
        var prefix = Beginning(IndexTerm.Fold(operand.Pieces[0]));
        return prefix.Length == 0 ? Pushed.Nothing : new Pushed(new HasPrefix(field, prefix));
    }

    private static Pushed OfId(StoreField field, TextOperand operand)
    {
        if (operand.Whole is { } whole) return new Pushed(new HasTerm(field, whole), IsExact: true);
        return operand.Pieces[0].Length == 0
            ? Pushed.Nothing
            : new Pushed(new HasPrefix(field, operand.Pieces[0]), IsExact: operand.Pieces is [_, ""]);
    }

    private static Pushed OfUnit(TextOperand operand)
    {
        // The index has no case, and units have: mW is not MW.
        var written = Of(StoreField.Unit, operand) with { IsExact = false };
        return operand.Whole is { } words && UnitWords.TryFind(words, out var unit)
            ? Pushed.Any([written, new Pushed(new HasTerm(StoreField.Unit, IndexTerm.Fold(unit.Symbol)))])
            : written;
    }

    private static Pushed OfUnlessUsual(StoreField field, TextOperand operand, string usual) =>
        operand.Whole is { } whole && IndexTerm.Fold(whole) != IndexTerm.Fold(usual) ? Of(field, operand) : Pushed.Nothing;

    // A text that is the same as another has the same words. Of what is not ASCII, equal texts may be folded differently.
    private static Pushed OfText(QueryOperator comparison, TextOperand operand)
    {
        if (comparison == QueryOperator.Equal && (operand.Whole is not { } whole || !Ascii.IsValid(whole))) return Pushed.Nothing;
        var words = IndexWords.Of(operand);
        return words.IsEmpty ? Pushed.Nothing : new Pushed(new HasWords(words));
    }

    // What is cut off or folded may be another text.
    private static bool IsKeptWhole(string text) =>
        text.Length < IndexTerm.MaxLength && Ascii.IsValid(text) && !text.Contains('\0', StringComparison.Ordinal);

    // The last character of the beginning of a text may be composed with marks that follow it.
    private static string Beginning(string prefix)
    {
        var end = prefix.Length;
        while (end > 0 && IsMark(prefix[end - 1])) end--;
        if (end > 0) end -= end > 1 && char.IsLowSurrogate(prefix[end - 1]) ? 2 : 1;
        return prefix[..end];
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
