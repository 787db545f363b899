using System.Collections;
using System.Reflection;
using FactTracker.Analysis;
using FactTracker.Serialization;
using FactTracker.Tests.Samples;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>
/// Values of the types of answers, which only the analyses create: everything that can be reached from the answers over the sample sets.
/// </summary>
/// <remarks>They are collected twice, and handed out in turns, so that equality is never that of one object with itself.</remarks>
internal static class AnswerSamples
{
    private const int MostPerType = 8; // Every pair of them is compared.
    private const string Space = "FactTracker.Analysis";
    private static readonly Instant At = Instant.FromUtc(2026, 6, 1, 0, 0);
    private static readonly Dictionary<Type, object[]>[] Harvests = [Harvest(), Harvest()];
    private static int _turn;

    /// <summary>The types that have values here.</summary>
    public static IEnumerable<Type> Types => Harvests[0].Keys;

    /// <summary>The values of a type: other objects than at the last time.</summary>
    public static object[] Of(Type type) => Harvests[Interlocked.Increment(ref _turn) & 1][type];

    private static Dictionary<Type, object[]> Harvest()
    {
        var found = new Dictionary<Type, List<object>>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Queue<object>(Sets().SelectMany(AnswersOf));
        while (open.TryDequeue(out var next))
        {
            if (next is IEnumerable items and not string)
            {
                foreach (var item in items)
                {
                    if (item is not null) open.Enqueue(item);
                }
            }

            if (next.GetType() is not { IsEnum: false } type || type.Namespace != Space || !(type.IsValueType || seen.Add(next))) continue;
            Keep(next, found);
            foreach (var part in PartsOf(next)) open.Enqueue(part);
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static void Keep(object value, Dictionary<Type, List<object>> found)
    {
        var type = value.GetType();
        if (!type.IsVisible || (!type.IsValueType && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == typeof(object)))
            return;
        if (!found.TryGetValue(type, out var values)) found.Add(type, values = []);
        if (values.Count < MostPerType && !values.Contains(value)) values.Add(value);
    }

    private static IEnumerable<object> PartsOf(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(value))
            .OfType<object>();

    private static IEnumerable<ClaimSet> Sets() =>
        Directory.EnumerateFiles(Checkout.PathOf("samples"), "*.claims.json")
            .Append(Checkout.PathOf("samples", "dam", "dam.claims.json"))
            .Order(StringComparer.Ordinal)
            .Select(path => ClaimSetReader.ReadFile(path).Set);

    private static IEnumerable<object> AnswersOf(ClaimSet set)
    {
        yield return set.FindConflicts();
        yield return set.FindAgreement();
        yield return set.DiscoverTruth();
        yield return set.StaleAt(At);
        yield return set.AgendaUntil(At + Duration.FromDays(1000), At);
        yield return set.AllSeries();
        yield return set.DeriveAll();
        yield return set.CheckDerived();
        yield return set.CompareHypotheses();
        foreach (var name in set.AllSeries()) yield return set.SeriesOf(name.Subject, name.Property);
        foreach (var claim in set.Claims)
        {
            yield return set.OriginsOf(claim);
            yield return set.CommonOrigins(claim, set.Claims[0]);
            yield return set.PoolConfidence(claim);
            yield return set.AppearancesOf(claim);
        }
    }
}
