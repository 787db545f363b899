namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads reviews and claims that were found in a text.</summary>
internal static class GraphReading
{
    /// <summary>Reads them.</summary>
    /// <param name="graph">What was found.</param>
    /// <param name="kinds">What of it to read.</param>
    /// <param name="words">The words for verdicts.</param>
    /// <param name="records">Receives the records.</param>
    /// <param name="options">How to read.</param>
    /// <returns>The problem of a limit that ended the reading, or null. The records before it are kept.</returns>
    public static ClaimSetRecord? Read(SchemaGraph graph, PartKinds kinds, VerdictWords words, ReadRecords records, ReadingOptions options)
    {
        try
        {
            foreach (var review in kinds.HasFlag(PartKinds.Reviews) ? graph.Reviews : [])
            {
                ReviewNodes.Read(review, words, records);
            }

            foreach (var claim in kinds.HasFlag(PartKinds.Claims) ? graph.Claims : [])
            {
                if (claim["@id"] is not { IsString: true, Text: { } iri } || !records.HasClaim(NodeIds.FromIri(iri)))
                    records.Add(ItemNodes.Read(graph.Resolve(claim), null, null, null, records), claim);
            }

            return null;
        }
        catch (LimitPassedException limit)
        {
            return new ClaimSetRecord { Problems = [limit.ToProblem(options)] };
        }
    }
}
