
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
        var set = reading.Set;
        return Of(
            HeaderOf(reading, problems), set, index => PlaceOf(set.Sources[index].Id.Text, places),
            index => PlaceOf(set.Claims[index].Id.Text, places));
    }

    /// <summary>Returns the records: first the header with the problems, then the sources and the claims.</summary>
    /// <param name="header">The header.</param>
    /// <param name="set">The set, whose other members are not used.</param>
    /// <param name="ofSource">Returns the place of a source, given its index.</param>
    /// <param name="ofClaim">Returns the place of a claim, given its index.</param>
    public static IEnumerable<ClaimSetRecord> Of(
        ClaimSetRecord header, ClaimSet set, Func<int, TextPlace?> ofSource, Func<int, TextPlace?> ofClaim)
    {
        yield return header;
        for (var i = 0; i < set.Sources.Count; i++)
        {
            yield return new ClaimSetRecord { Source = set.Sources[i], Place = ofSource(i) };
        }

        for (var i = 0; i < set.Claims.Count; i++)
        {
            yield return new ClaimSetRecord { Claim = set.Claims[i], Place = ofClaim(i) };
        }
    }

    /// <summary>Returns the header with the problems.</summary>
    /// <param name="reading">What was read from the native form.</param>
    /// <param name="problems">Returns the places of problems; asked only when there are problems.</param>
    public static ClaimSetRecord HeaderOf(ClaimSetReading reading, Func<ProblemPlaces> problems)
    {
        var found = reading.Problems.Count == 0 ? null : problems();
        return new ClaimSetRecord
        {
            Header = reading.Set with { Sources = SourceList.Empty, Claims = ClaimList.Empty },
            Problems = [.. reading.Problems.Select(problem => found!.Placed(problem))],
        };
    }

    private static TextPlace? PlaceOf(string id, IReadOnlyDictionary<string, TextPlace> places) =>
        places.TryGetValue(id, out var place) ? place : default(TextPlace?);
}
