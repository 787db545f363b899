using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>
/// The same assertion put down in another way: other labels, words, order, spelling of numbers, and other things around it.
/// </summary>
internal static class RewordingGen
{
    /// <summary>Another record of what a claim asserts.</summary>
    public static Gen<Claim> Of(Claim claim) =>
        from seed in Gen.Int
        from other in ClaimGen.Any
        from words in TextGen.Any
        select Reworded(claim, other, words, new Random(seed));

    private static Claim Reworded(Claim claim, Claim around, string words, Random random) => around with
    {
        Id = "another",
        Text = claim.Property is null ? claim.Text : words,
        Language = claim.Property is null ? claim.Language : around.Language,
        Subject = Several(claim.Subject, words, random),
        Property = claim.Property is { } property ? Reworded(property, words) : null,
        Value = Several(claim.Value, words, random),
        When = claim.When is { } when ? (DateStatement)Reworded(when, words) : null,
        Place = claim.Place is { } place ? Reworded(place, words) : null,
        Qualifiers = Shuffled(claim.Qualifiers, random, qualifier => qualifier with { Values = Several(qualifier.Values, words, random) }),
        Claimant = Shuffled(claim.Claimant, random, agent => agent with { Role = words }),
        Modality = Shuffled(claim.Modality, random, modality => modality),
        Likelihood = Shuffled(claim.Likelihood, random, confidence => confidence with { Extensions = around.Extensions }),
        Condition = claim.Condition,
    };

    private static ValueList<ClaimValue> Several(ValueList<ClaimValue> values, string words, Random random) =>
        Shuffled(values, random, value => Reworded(value, words));

    private static ClaimValue Reworded(ClaimValue value, string words) => value switch
    {
        TextValue => value with { Words = words },
        EntityValue entity => entity with { Label = words, Words = words, Language = "fr", Confidence = [Confidence.Of(0.3m)] },
        Quantity { Amount: { } amount } quantity => Respelled(quantity, amount) with { Words = words },
        UnrecognisedValue => value,
        _ => value with { Words = words, Language = "de", Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")) },
    };

    // One more zero behind the point, where there is room for it.
    private static Quantity Respelled(Quantity quantity, decimal amount)
    {
        var respelled = Math.Abs(amount) < 1_000_000 && amount.Scale < 20 ? amount * 1.0m : amount;
        return new Quantity(respelled, quantity.Bounds, quantity.Unit)
        {
            Approximation = quantity.Approximation, Of = quantity.Of is { } whole ? Reworded(whole, "of it") : null,
            SampleSize = quantity.SampleSize, Level = quantity.Level,
        };
    }

    private static ValueList<T> Shuffled<T>(ValueList<T> items, Random random, Func<T, T> change)
        where T : class
    {
        T[] shuffled = [.. items.Select(change)];
        random.Shuffle(shuffled);
        return ValueList.Create<T>(shuffled);
    }
}
