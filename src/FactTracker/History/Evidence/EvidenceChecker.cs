namespace FactTracker.History;

/// <summary>Checks whether the sources of a set still say what was quoted from them.</summary>
/// <remarks>
/// The README of the folder describes what counts as the same words. The time grows with the size of the copies plus the number of quotes;
/// one copy for each core is in memory at a time. The result does not depend on the number of cores.
/// </remarks>
/// <example><code>
/// var copies = SourceCopyFolder.Open("texts", [new MarkdownCopyReader()]);
/// foreach (var finding in set.CheckEvidence(copies).Findings) Console.WriteLine(finding.ToWords());
/// </code></example>
public static class EvidenceChecker
{
    extension(ClaimSet set)
    {
        /// <summary>Looks for every quote of the set in the copy of its source.</summary>
        /// <param name="copies">The copies.</param>
        /// <param name="maxDegreeOfParallelism">The maximum number of cores to use; -1 for all of them.</param>
        /// <returns>What became of each quote, in the order of the set. A quote of white space alone is none.</returns>
        public EvidenceReport CheckEvidence(ISourceCopies copies, int maxDegreeOfParallelism = -1)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(copies);
            var bySource = QuotedCitation.Of(set).GroupBy(it => it.Citation.Source).Select(group => group.ToArray()).ToArray();
            var findings = new EvidenceFinding[bySource.Sum(quotes => quotes.Length)];
            var hashes = new ContentHash?[bySource.Length];
            Parallel.For(0, bySource.Length, new ParallelOptions { MaxDegreeOfParallelism = maxDegreeOfParallelism }, i =>
            {
                var source = bySource[i][0].Citation.Source;
                var reading = copies.Find(source, set.Sources.TryGet(source, out var known) ? known : null);
                var found = reading.Copy is { } copy
                    ? new CopyCheck(copy).Check(bySource[i])
                    : bySource[i].Select(it => NoCopy(it, reading));
                foreach (var (quoted, finding) in bySource[i].Zip(found)) findings[quoted.Order] = WithMissing(finding, quoted);
                hashes[i] = reading.Copy?.Sha256 is { } hash ? new ContentHash(EvidenceReport.HashAlgorithm, hash) : null;
            });
            var used = bySource.Zip(hashes).Where(it => it.Second is not null)
                .Select(it => new CopyHash(it.First[0].Citation.Source, it.Second!));
            return new EvidenceReport([.. findings]) { Copies = [.. used] };
        }
    }

    // Only a quote that is to support the claim should have its amounts and dates.
    private static EvidenceFinding WithMissing(EvidenceFinding finding, QuotedCitation quoted) =>
        finding.Supports ? finding with { Missing = MissingDetails.Of(quoted.Claim, quoted.Quote) } : finding;

    private static EvidenceFinding NoCopy(QuotedCitation quoted, SourceCopyReading reading) =>
        new(quoted.Claim.Id, quoted.Index, quoted.Citation.Source, EvidenceState.NoCopy)
        {
            Fault = reading.Fault, Supports = quoted.Citation.Stance == Stance.Supports,
        };
}
