using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports an archived copy that is older than its original.</summary>
internal sealed class ArchivedTooEarlyRule : IPartRule<Source>, IPartRule<Citation>
{
    public void Check(Source part, Spot spot) => CheckCopies(part.Archived, part, spot);

    public void Check(Citation part, Spot spot)
    {
        var copies = part.Archived;
        if (!copies.IsEmpty && spot.Set.Sources.TryGet(part.Source, out var source)) CheckCopies(copies, source, spot);
    }

    private static void CheckCopies(ValueList<ArchivedCopy> copies, Source source, Spot spot)
    {
        for (var i = 0; i < copies.Count; i++)
        {
            var at = copies[i].At;
            if (!DateOrder.IsBeforeInAnyZone(at, source.Published) || spot.Findings.TryCount(Rules.ArchivedTooEarly)) continue;
            var message = $"The copy was archived ({at}) before the source \"{source.Id}\" was published ({source.Published}).";
            spot.Findings.Add(new Finding(Rules.ArchivedTooEarly, spot.Here.Member("archived").At(i).Member("at"), message)
            {
                Value = at?.ToString(),
                Remedy = "Correct the wrong date, or remove the copy if it shows something else.",
            });
        }
    }
}
