namespace FactTracker.Analysis;

/// <summary>Consensus and compromise fusion of several opinions (van der Heijden, Kopp and Kargl 2018) on one statement.</summary>
internal static class Compromise
{
    /// <summary>Fuses opinions that are sorted, at least one.</summary>
    public static Opinion Of(List<Opinion> opinions)
    {
        if (opinions is [var only]) return only;
        var baseRate = opinions.Average(opinion => opinion.BaseRate);

        // Consensus: the belief and the disbelief that all have. The rest of each is its residue.
        var belief = opinions.Min(opinion => opinion.Belief);
        var disbelief = opinions.Min(opinion => opinion.Disbelief);
        var ignorance = Product(opinions, opinion => opinion.Uncertainty);

        // Compromise: a residue counts where all others are uncertain, or where all have one of the same kind. Residues of
        // different kinds contradict each other.
        var allFor = Product(opinions, opinion => opinion.Belief - belief);
        var allAgainst = Product(opinions, opinion => opinion.Disbelief - disbelief);
        var all = Product(opinions, opinion => opinion.Belief - belief + opinion.Disbelief - disbelief);
        var (residueFor, residueAgainst) = BesideUncertainty(opinions, belief, disbelief);
        var compromiseFor = residueFor + allFor;
        var compromiseAgainst = residueAgainst + allAgainst;
        var total = compromiseFor + compromiseAgainst + (all - allFor - allAgainst);
        if (total <= 0) return Opinion.Rounded(belief, disbelief, baseRate);
        var rest = 1 - belief - disbelief - ignorance;
        return Opinion.Rounded(
            belief + compromiseFor / total * rest, disbelief + compromiseAgainst / total * rest, baseRate);
    }

    // The sums of each residue times the uncertainties of all other opinions, in one pass in each direction.
    private static (decimal For, decimal Against) BesideUncertainty(List<Opinion> opinions, decimal belief, decimal disbelief)
    {
        var after = new decimal[opinions.Count + 1];
        after[^1] = 1;
        for (var i = opinions.Count - 1; i >= 0; i--)
        {
            after[i] = after[i + 1] * opinions[i].Uncertainty;
        }

        decimal sumFor = 0, sumAgainst = 0, before = 1;
        for (var i = 0; i < opinions.Count; i++)
        {
            sumFor += (opinions[i].Belief - belief) * before * after[i + 1];
            sumAgainst += (opinions[i].Disbelief - disbelief) * before * after[i + 1];
            before *= opinions[i].Uncertainty;
        }

        return (sumFor, sumAgainst);
    }

    private static decimal Product(List<Opinion> opinions, Func<Opinion, decimal> factorOf)
    {
        var product = 1m;
        foreach (var opinion in opinions)
        {
            product *= factorOf(opinion);
        }

        return product;
    }
}
