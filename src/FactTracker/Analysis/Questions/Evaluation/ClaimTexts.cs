using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>The texts of claims that conditions compare.</summary>
internal static class ClaimTexts
{
    public static Func<Claim, Truth> Of(QueryField field, TextQuestion question, TextOperand operand) => field switch
    {
        QueryField.Id => claim => question.Matcher.Matches(claim.HeldId) ? Truth.Yes : Truth.No,
        QueryField.Subject => claim => question.OfAny(claim.Subject),
        QueryField.Property => claim => claim.Property is { } property ? question.Of(property) : Truth.No,
        QueryField.Place => claim => claim.Place is { } place ? question.Of(place) : Truth.No,
        QueryField.Tag => claim => Best(claim.Tags, question.Of),
        QueryField.Claimant => claim => Best(claim.Claimant, question.Of),
        QueryField.Status => claim => question.Of(claim.Status.Name),
        QueryField.Rank => claim => question.Of(claim.Rank.Name),
        QueryField.Verdict => claim => Best(claim.Reviews, review => question.Of(review.Verdict?.Name)),
        QueryField.Unit => OfUnit(operand, question),
        _ => claim => InWords(claim, question.Matcher) ? Truth.Yes : Truth.No,
    };

    // Where a claim has no text, its subject, property and value are its words.
    private static bool InWords(Claim claim, TextMatcher matcher) =>
        claim.HeldText is { IsBlank: false } text ? matcher.Matches(text) : matcher.Matches(claim.Text ?? claim.ToString());

    private static Func<Claim, Truth> OfUnit(TextOperand operand, TextQuestion question)
    {
        var named = operand.Whole is { } words && UnitWords.TryFind(words, out var unit) ? unit : Unit.None;
        return claim => Best(
            claim.Value,
            value => value is not Quantity { Unit: var stated } || stated == Unit.None ? Truth.No
                : stated == named ? Truth.Yes : question.Of(stated.Symbol));
    }

    private static Truth Best<T>(ValueList<T> items, Func<T, Truth> ask)
        where T : class
    {
        foreach (var item in items)
        {
            if (ask(item) == Truth.Yes) return Truth.Yes;
        }

        return Truth.No;
    }
}
