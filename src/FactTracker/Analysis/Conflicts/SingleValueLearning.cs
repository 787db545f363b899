namespace FactTracker.Analysis;

/// <summary>Learns from a set which properties have a single value at a time.</summary>
internal static class SingleValueLearning
{
    private const int FewestSubjects = 10; // Fewer may have one value each by chance.
    private const int OneIn = 20; // The share of subjects that may have two values, as errors are what is searched for.
    private const int MostCompared = 50;

    /// <summary>Returns the numbers of the properties.</summary>
    public static IReadOnlyList<int> Of(ClaimList claims, TopicMap topics)
    {
        var numbers = new ValueNumbers(new TextNumberComparer());
        var seen = new Dictionary<int, (int Subjects, int Several, bool IsRuledOut)>();
        for (var topic = 0; topic < topics.Count; topic++)
        {
            var property = topics.PropertyOf(topic);
            var (subjects, several, isRuledOut) = seen.GetValueOrDefault(property);
            if (isRuledOut) continue;
            var valued = topics.ClaimsOf(topic).ToArray().Where(claim => !claims[claim].Value.IsEmpty).ToArray();
            if (valued.Length == 0) continue;
            isRuledOut = valued.Any(claim => claims[claim].Value.Single is not (TextValue or EntityValue));
            if (!isRuledOut && HasSeveral(valued, claims, topics, numbers)) several++;
            seen[property] = (subjects + 1, several, isRuledOut);
        }

        return
        [
            .. seen.Where(it => !it.Value.IsRuledOut && it.Value.Subjects >= FewestSubjects
                && it.Value.Several * OneIn <= it.Value.Subjects).Select(it => it.Key),
        ];
    }

    // Whether two values may hold at one time in one scope.
    private static bool HasSeveral(int[] subject, ClaimList claims, TopicMap topics, ValueNumbers numbers)
    {
        var read = subject.Take(MostCompared)
            .Select(claim => (
                Scope: topics.ScopeOf(claim), Value: numbers.Of(claims[claim].Value.Single!),
                Time: TimeReading.Of(claims[claim].When, EdtfPolicy.AsWritten)))
            .ToArray();
        for (var i = 0; i < read.Length; i++)
        {
            for (var j = i + 1; j < read.Length; j++)
            {
                if (read[i].Scope == read[j].Scope && read[i].Value != read[j].Value
                    && TimeReading.MayOverlap(read[i].Time, read[j].Time, EdtfPolicy.AsWritten)) return true;
            }
        }

        return false;
    }
}
