using System.Globalization;
using System.Text;

namespace FactTracker.Analysis;

/// <summary>Words conflicts for people.</summary>
/// <example><code>Console.WriteLine(set.FindConflicts().ToWords());</code></example>
public static class ConflictWording
{
    extension(Conflicts conflicts)
    {
        /// <summary>Returns how many conflicts there are and what they are, one line for each listed pair.</summary>
        /// <param name="culture">The culture for numbers; invariant by default. The words are English.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(conflicts);
            var words = new StringBuilder(conflicts.ToSummary(culture));
            foreach (var pair in conflicts.Pairs)
            {
                words.Append('\n').Append(pair.ToWords(culture));
            }

            return words.ToString();
        }

        /// <summary>Returns how many conflicts there are, in a sentence or a few.</summary>
        /// <param name="culture">The culture for numbers; invariant by default. The words are English.</param>
        public string ToSummary(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(conflicts);
            var plain = culture ?? CultureInfo.InvariantCulture;
            var listed = conflicts.Clusters.Sum(cluster => cluster.Listed);
            var words = new StringBuilder(conflicts.Any
                ? $"{Number(conflicts.Count, "conflict", plain)} in {Number(conflicts.Clusters.Count, "cluster", plain)} of claims"
                : "No conflicts");
            if (listed < conflicts.Count) words.Append(plain, $", {listed:N0} of them listed");
            words.Append(plain, $" (policy \"{conflicts.Policy}\").");
            foreach (var count in conflicts.NotComparable)
            {
                words.Append(plain, $" {Number(count.Pairs, "pair", plain)} could not be compared: {count.Reason}.");
            }

            foreach (var count in conflicts.Explained)
            {
                words.Append(plain, $" {Number(count.Pairs, "pair", plain)} explained by the relation {count.Reason}.");
            }

            if (!conflicts.LearntSingleValued.IsEmpty)
                words.Append(plain, $" Learnt to have a single value: {string.Join(", ", conflicts.LearntSingleValued)}.");
            return words.ToString();
        }
    }

    extension(Conflict conflict)
    {
        /// <summary>Returns the claims, the verdict, the reason, the distance and the time in one line.</summary>
        /// <param name="culture">The culture for numbers and dates; invariant by default. The words are English.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(conflict);
            var plain = culture ?? CultureInfo.InvariantCulture;
            var claims = conflict.B is { } other ? $"{conflict.A} and {other}" : $"{conflict.A}";
            var distance = conflict.Distance is { } value ? $" Distance: {value.ToWords(plain)}." : "";
            return $"{claims}: {Verdict(conflict.Verdict)}. {conflict.Reason}{distance}";
        }
    }

    private static string Verdict(ConflictVerdict verdict) => verdict switch
    {
        ConflictVerdict.Contradictory => "contradictory",
        ConflictVerdict.Possible => "possible conflict",
        _ => "not comparable",
    };

    private static string Number(long count, string noun, CultureInfo culture) =>
        string.Create(culture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
