namespace FactTracker.Analysis;

/// <summary>The least answer of several tests; a "no" ends the search.</summary>
internal sealed class AllTest(IEnumerable<QueryTest> items) : QueryTest(items.Sum(item => item.Cost))
{
    private readonly QueryTest[] _items = [.. items.OrderBy(item => item.Cost)];

    public override Truth Of(Claim claim)
    {
        var least = Truth.Yes;
        foreach (var item in _items)
        {
            var answer = item.Of(claim);
            if (answer == Truth.No) return Truth.No;
            if (answer < least) least = answer;
        }

        return least;
    }
}
