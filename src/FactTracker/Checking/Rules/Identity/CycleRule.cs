using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports circles of basedOn or partOf among sources, and of partOf, derivedFrom or supersedes among claims.</summary>
internal sealed class CycleRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        Check(new BasedOnLinks(set.Sources), findings);
        Check(new PartOfLinks(set.Sources), findings);
        if (!HasRelations(set.Claims)) return;
        Check(new RelationLinks(set.Claims, RelationType.PartOf), findings);
        Check(new RelationLinks(set.Claims, RelationType.DerivedFrom), findings);
        Check(new RelationLinks(set.Claims, RelationType.Supersedes), findings);
    }

    private static bool HasRelations(ClaimList claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (!claims[i].Relations.IsEmpty) return true;
        }

        return false;
    }

    private static void Check<TLinks>(TLinks links, FindingSink findings)
        where TLinks : ILinks
    {
        foreach (var circle in new CircleSearch<TLinks>(links).Find())
        {
            var message = $"\"{links.Name}\" leads in a circle: {InWords(circle, links)}.";
            findings.Add(new Finding(Rules.Cycle, links.PlaceOf(circle.Record, circle.Link), message)
            {
                Value = links.IdOf(circle.Way[0]),
                Remedy = "Remove one of these references.",
            });
        }
    }

    private static string InWords<TLinks>(Circle circle, TLinks links)
        where TLinks : ILinks
    {
        var ids = circle.Way.Select(links.IdOf).ToList();
        if (circle.LeftOut > 0) ids.Insert(ids.Count - 1, string.Create(CultureInfo.InvariantCulture, $"… {circle.LeftOut:N0} more …"));
        return string.Join(" -> ", [.. ids, ids[0]]);
    }
}
