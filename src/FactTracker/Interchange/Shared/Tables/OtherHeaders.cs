namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The unknown columns that a set was read with; they are written again.</summary>
/// <param name="InOrder">The headers, in the order found.</param>
/// <param name="All">The headers, for lookup.</param>
internal sealed record OtherHeaders(IReadOnlyList<string> InOrder, IReadOnlySet<string> All)
{
    private const int Most = 1_000; // A set may have one for each claim; further ones go into the column "rest".
    private const int Longest = 255;

    public static OtherHeaders Of(ClaimSet set, TablePart part) => part switch
    {
        TablePart.Claims => Of(set.Claims.Select(claim => claim.Extensions)),
        TablePart.Sources => Of(set.Sources.Select(source => source.Extensions)),
        _ => Of([]),
    };

    private static OtherHeaders Of(IEnumerable<Extensions> records)
    {
        var headers = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in records.Where(extensions => extensions.Count > 0)
            .SelectMany(extensions => extensions.Under(RecordLayout.Prefix)).Select(member => member.Name))
        {
            if (headers.Count < Most && known.Add(header) && IsHeader(header)) headers.Add(header);
        }

        return new OtherHeaders(headers, headers.ToHashSet(StringComparer.Ordinal));
    }

    // A header that would be read as a known column, or not unchanged, cannot be written.
    private static bool IsHeader(string header) =>
        header.Length is > 0 and <= Longest && header.Trim() == header
        && !RecordMapping.Empty.Knows(header) && !RecordMapping.Empty.Knows(header, TablePart.Sources);
}
