namespace FactTracker.Benchmarks.Analysis;

/// <summary>
/// Claims for the search of conflicts: yearly shares and counts of many subjects, four claims of each subject, property and year, of which
/// a few disagree.
/// </summary>
internal static class ConflictSet
{
    private const int ClaimsOfOne = 4;
    private const int Years = 20;

    public static ClaimSet Of(int claims)
    {
        var made = new Claim[claims];
        for (var i = 0; i < claims; i++)
        {
            made[i] = Claim(i);
        }

        return new ClaimSet { Claims = ClaimList.Create(made) };
    }

    /// <summary>Claims of one subject, property and year: the group with most pairs.</summary>
    public static ClaimSet OneYear(int claims)
    {
        var made = new Claim[claims];
        for (var i = 0; i < claims; i++)
        {
            made[i] = new Claim(new ClaimId($"claim-{i}"))
            {
                Subject = ["Germany"], Property = "trust in the police", Value = [new Quantity(Mix(i) % 100, Unit.Percent)], When = "2024",
            };
        }

        return new ClaimSet { Claims = ClaimList.Create(made) };
    }

    private static Claim Claim(int i)
    {
        var fact = i / ClaimsOfOne;
        var subject = fact / Years;
        var amount = 20 + (Mix(fact) % 50);
        if (Mix(i + 7) % 50 == 0) amount++;
        return new Claim(new ClaimId($"claim-{i}"))
        {
            Subject = [$"region {subject / 5}"], Property = $"indicator {subject % 5}",
            Value = [new Quantity(amount, Unit.Percent) { Of = "adults" }],
            When = new DateValue(Edtf.FromYear(2000 + (fact % Years))),
        };
    }

    private static int Mix(int number) => (int)(unchecked((uint)number * 2654435761u) >> 8);
}
