namespace FactTracker.Analysis;

/// <summary>The greatest answer of several tests; a "yes" ends the search.</summary>
internal sealed class AnyTest(IEnumerable<QueryTest> items) : QueryTest(items.Sum(item => item.Cost))
{
    private readonly QueryTest[] _items = [.. items.OrderBy(item => item.Cost)];

    public override Truth Of(Claim claim)
    {
        var greatest = Truth.No;
        foreach (var item in _items)
        {
            var answer = item.Of(claim);
            if (answer == Truth.Yes) return Truth.Yes;
            if (answer > greatest) greatest = answer;
        }

        return greatest;
    }
}
