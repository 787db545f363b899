using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Questions about records that a set has twice.</summary>
/// <example><code>
/// foreach (var pair in set.FindDuplicates().Pairs) Console.WriteLine($"{pair.A} and {pair.B}: {pair.ToWords()}");
/// </code></example>
public static class DuplicateQueries
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// Finds claims that assert the same, or nearly in the same words, and sources that are the same by address, DOI, ISBN, digest or
        /// title. Claims that differ in a number, a date, a negation or a stated value are not duplicates.
        /// </summary>
        /// <remarks>It takes nearly linear time. The order of the records decides only which record of a group is the first.</remarks>
        /// <param name="options">What counts; <see cref="DuplicateOptions.Default"/> by default.</param>
        public Duplicates FindDuplicates(DuplicateOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            options ??= DuplicateOptions.Default;
            var judgements = Judgements.StatedIn(set).With(options.Judgements.All);
            var sources = new PairBook(set.Sources.Select(source => source.Id.Text), judgements, options.LeastScore);
            SourceDuplicates.Find(set, sources, judgements);
            var claims = new PairBook(set.Claims.Select(claim => claim.Id.Text), judgements, options.LeastScore);
            StatementDuplicates.Find(set, claims);
            var notCompared = new WordDuplicates(set, claims, options.LeastScore).Find();
            return new Duplicates(
                [.. sources.Pairs(isSource: true), .. claims.Pairs(isSource: false)], sources.Settled + claims.Settled, notCompared);
        }
    }
}
