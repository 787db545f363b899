using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a source that was accessed before it was published.</summary>
internal sealed class AccessedTooEarlyRule : IPartRule<Source>, IPartRule<Citation>
{
    public void Check(Source part, Spot spot) => Check(part.Accessed, part, spot);

    public void Check(Citation part, Spot spot)
    {
        if (part.Accessed is { } accessed && spot.Set.Sources.TryGet(part.Source, out var source)) Check(accessed, source, spot);
    }

    private static void Check(DateStatement? accessed, Source source, Spot spot)
    {
        if (!DateOrder.IsBeforeInAnyZone(accessed, source.Published) || spot.Findings.TryCount(Rules.AccessedTooEarly)) return;
        var message = $"The source \"{source.Id}\" was accessed ({accessed}) before it was published ({source.Published}).";
        spot.Findings.Add(new Finding(Rules.AccessedTooEarly, spot.Here.Member("accessed"), message)
        {
            Value = accessed?.ToString(),
            Remedy = "Correct the wrong date.",
        });
    }
}
