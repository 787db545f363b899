
namespace FactTracker.Interchange;

/// <summary>The records of a document of another format whose native form was read.</summary>
internal static class NativeRecords
{
    /// <summary>Returns the records: first the header with the problems, then the sources and the claims.</summary>
    /// <param name="reading">What was read from the native form.</param>
    /// <param name="places">The places of the records in the document, by their ids.</param>
    /// <param name="problems">Returns the places of problems; asked only when there are problems.</param>
    public static IEnumerable<ClaimSetRecord> Of(
        ClaimSetReading reading, IReadOnlyDictionary<string, TextPlace> places, Func<ProblemPlaces> problems)
    {
        var found = reading.Problems.Count == 0 ? null : problems();
        yield return new ClaimSetRecord
        {
            Header = reading.Set with { Sources = SourceList.Empty, Claims = ClaimList.Empty },
            Problems = [.. reading.Problems.Select(problem => found!.Placed(problem))],
        };
        foreach (var source in reading.Set.Sources)
        {
            yield return new ClaimSetRecord { Source = source, Place = PlaceOf(source.Id.Text, places) };
        }

        foreach (var claim in reading.Set.Claims)
        {
            yield return new ClaimSetRecord { Claim = claim, Place = PlaceOf(claim.Id.Text, places) };
        }
    }

    private static TextPlace? PlaceOf(string id, IReadOnlyDictionary<string, TextPlace> places) =>
        places.TryGetValue(id, out var place) ? place : default(TextPlace?);
}
