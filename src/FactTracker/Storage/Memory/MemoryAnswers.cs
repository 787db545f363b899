using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Storage;

/// <summary>Answers queries as a set in memory does.</summary>
internal static class MemoryAnswers
{
    public static IReadOnlyList<StoreAnswer> Of(MemorySet records, StoreQuery query)
    {
        var set = records.Set;
        var answer = query.Where is { } where ? set.Query(where, query.Policy) : null;
        var certain = (answer?.Certain ?? set.Claims).Select(claim => claim.Id).ToHashSet();
        IEnumerable<Claim> chosen = answer ?? (IEnumerable<Claim>)set.Claims;
        if (query.WithPossible && answer is not null) chosen = answer.Certain.Concat(answer.Possible);
        if (query.About is { } time)
        {
            var about = set.AboutTime(time, query.Match).Claims;
            chosen = chosen.Where(claim => about.Contains(claim.Id.Text));
        }

        var answers = chosen.Select(claim => new StoreAnswer(claim, PlaceOf(claim), certain.Contains(claim.Id))
        {
            HasErrors = records.WithErrors.Contains(claim.Id),
        });
        var ordered = query.Order == StoreOrder.Newest
            ? answers.OrderByDescending(one => one.Place.Day).ThenBy(one => one.Place.Number)
            : answers.OrderBy(one => one.Place.Number);
        var page = query.After is { } after ? ordered.Where(one => IsAfter(one.Place, after)) : ordered;
        return [.. page.Take(query.Limit ?? int.MaxValue)];

        StorePlace PlaceOf(Claim claim) => new(
            records.Numbers[claim.Id], query.Order == StoreOrder.Newest ? ClaimIndex.Of(claim).When?.Latest ?? IndexDays.Least : 0);
    }

    private static bool IsAfter(StorePlace place, StorePlace after) =>
        place.Day < after.Day || (place.Day == after.Day && place.Number > after.Number);
}
