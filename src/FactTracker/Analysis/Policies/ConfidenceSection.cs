using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads the section <c>confidence</c> of a policy file: how confidences are pooled.</summary>
internal static class ConfidenceSection
{
    private static readonly DecimalRange BaseRate = new(0, 1, ExcludesLeast: true, ExcludesMost: true);
    private static readonly DecimalRange Weight = new(0, 1, ExcludesLeast: true);
    private static readonly string[] Mappings = ["widthIsUncertainty", "middle"]; // As OpinionMapping.
    private static readonly string[] Methods = [.. PoolingMethods.Names];

    public static PoolingPolicy Read(JsonItem item, PolicyText text, string name)
    {
        var members = new PolicyMembers(
            item, text, "method", "baseRate", "mapping", "leastUncertainty", "reliability", "credibility");
        var byDefault = PoolingPolicy.Default;
        return byDefault with
        {
            Name = name,
            Method = PoolingMethods.TryFind(members.Word("method", Methods) ?? "", out var method) ? method : byDefault.Method,
            BaseRate = members.Number("baseRate", BaseRate) ?? byDefault.BaseRate,
            Mapping = members.Word("mapping", Mappings) is { } mapping ? (OpinionMapping)Array.IndexOf(Mappings, mapping) : default,
            LeastUncertainty = members.Number("leastUncertainty", DecimalRange.Probability) ?? byDefault.LeastUncertainty,
            Reliability = Table(members["reliability"], text, Weight, "A", "B", "C", "D", "E") is [var a, var b, var c, var d, var e]
                ? new ReliabilityWeights(a, b, c, d, e)
                : null,
            Credibility = Table(members["credibility"], text, DecimalRange.Probability, "1", "2", "3", "4", "5")
                is [var one, var two, var three, var four, var five]
                ? new CredibilityProbabilities(one, two, three, four, five)
                : null,
        };
    }

    /// <summary>Returns a number for each of the grades, or null when one is missing or wrong, which is reported.</summary>
    private static decimal[]? Table(JsonItem? item, PolicyText text, DecimalRange range, params string[] grades)
    {
        if (item is null) return null;
        var members = new PolicyMembers(item, text, grades);
        var missing = item.IsObject ? grades.Where(grade => members[grade] is null).ToArray() : [];
        if (missing.Length > 0)
            text.Report(item, $"A number is missing for {string.Join(", ", missing)}.", "Each grade needs one; nothing else is a basis.");
        var numbers = grades.Select(grade => members.Number(grade, range)).OfType<decimal>().ToArray();
        return numbers.Length == grades.Length ? numbers : null;
    }
}
