namespace FactTracker.History;

/// <summary>Writes into a set where its quotes stand, so that a later check sees what has moved.</summary>
/// <remarks>
/// <para>The position goes into the quote, as its members <c>oa:start</c> and <c>oa:end</c> (text position selector of W3C Web
/// Annotation, in code points), beside <c>prefix</c> and <c>suffix</c> (text quote selector). The SHA-256 of the copy goes into the hash of
/// the source. Locators are for people, and stay as they are; only a fragment that is itself a position (<c>char=</c>, <c>line=</c>,
/// <c>L10-L20</c>) is moved with its quote.</para>
/// <para>Nothing else of the set changes, and never the words of a quote.</para>
/// </remarks>
/// <example><code>
/// var pinned = set.PinEvidence(set.CheckEvidence(copies));
/// </code></example>
public static class EvidencePins
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// Returns the set with a position, prefix and suffix for each quote that was found in one place and has none, and a hash for each
        /// source that has none. What is there stays.
        /// </summary>
        /// <param name="report">The check of this set.</param>
        public ClaimSet PinEvidence(EvidenceReport report) => Rewritten(set, report, PinWriter.Pinned, isUpdate: false);

        /// <summary>
        /// Returns the set with the new position of each quote that has only moved, to one place, and the new hash of each source of which
        /// no quote is changed or gone. Quotes without a position stay without one.
        /// </summary>
        /// <param name="report">The check of this set.</param>
        public ClaimSet UpdateEvidence(EvidenceReport report) => Rewritten(set, report, PinWriter.Moved, isUpdate: true);
    }

    private static ClaimSet Rewritten(
        ClaimSet set, EvidenceReport report, Func<Citation, EvidenceFinding, Citation> write, bool isUpdate)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(report);
        var changed = new List<Claim>();
        foreach (var group in report.Findings.GroupBy(finding => finding.Claim))
        {
            if (!set.Claims.TryGet(group.Key, out var claim)) continue;
            Citation[] citations = [.. claim.Citations];
            foreach (var finding in group)
            {
                if (finding.Citation >= citations.Length || citations[finding.Citation].Source != finding.Source) continue;
                citations[finding.Citation] = write(citations[finding.Citation], finding);
            }

            if (!citations.SequenceEqual(claim.Citations)) changed.Add(claim with { Citations = [.. citations] });
        }

        return set.WithClaims(changed).WithSources(HashedSources(set, report, isUpdate));
    }

    private static IEnumerable<Source> HashedSources(ClaimSet set, EvidenceReport report, bool isUpdate)
    {
        var lost = report.Findings.Where(finding => finding.IsLost).Select(finding => finding.Source).ToHashSet();
        foreach (var (id, hash) in report.Copies)
        {
            if (!set.Sources.TryGet(id, out var source)) continue;
            var known = source.Hash.FirstOrDefault(it => it.Algorithm == hash.Algorithm);
            if (known is null ? !isUpdate : isUpdate && known.Hex != hash.Hex && !lost.Contains(id))
                yield return source with { Hash = [.. source.Hash.Where(it => it != known), hash] };
        }
    }
}
