using System.Globalization;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads the section <c>staleness</c> of a policy file: when claims are stale.</summary>
internal static class StalenessSection
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly string[] Possible = ["listed", "leftOut", "counted"]; // As PossiblyStale.
    private static readonly string[] SourceStatuses = ["corrected", "withdrawn", "retracted"];
    private static readonly string[] ClaimStatuses = [.. ClaimStatus.Known.Select(status => status.Name)];
    private static readonly string[] SourceKinds = [.. SourceKind.Known.Select(kind => kind.Name)];

    public static StalenessPolicy Read(JsonItem item, PolicyText text, string name)
    {
        var members = new PolicyMembers(item, text, "expires", "checkEvery", "sources", "possible", "settled", "rules");
        var byDefault = StalenessPolicy.Default;
        return byDefault with
        {
            Name = name,
            WithExpiry = members.Flag("expires") ?? true,
            WithChecks = members.Flag("checkEvery") ?? true,
            SourceStatuses = members.Words("sources", SourceStatuses) is { } words
                ? [.. words.Select(word => SourceStatus.Parse(word, Invariant))]
                : byDefault.SourceStatuses,
            Possible = members.Word("possible", Possible) is { } possible ? (PossiblyStale)Array.IndexOf(Possible, possible) : default,
            WithSettled = members.Flag("settled") ?? false,
            Rules = RulesOf(members, text),
        };
    }

    private static ValueList<StalenessRule> RulesOf(PolicyMembers members, PolicyText text)
    {
        if (members["rules"] is not { } list) return default;
        if (!list.IsArray) text.Report(list, "The rules are not a list.", "Write [ { … }, … ].");
        return [.. list.Elements.Select((rule, index) => RuleOf(rule, text, index))];
    }

    private static StalenessRule RuleOf(JsonItem item, PolicyText text, int index)
    {
        var members = new PolicyMembers(
            item, text, "name", "property", "tag", "sourceKind", "status", "maxAge", "counts", "reportUnknownAge", "checkEvery", "current",
            "editions");
        if (item.IsObject && members["maxAge"] is null && members["checkEvery"] is null && members["current"] is null
            && members["editions"] is null)
            text.Report(item, "The rule decides nothing.", "Give it one of maxAge, checkEvery, current, editions.");
        AgeMembers.NeedMaxAge(members, text);
        return new StalenessRule(members.Name("name") ?? string.Create(Invariant, $"rule {index + 1}"))
        {
            Properties = members.Names("property"),
            Tags = members.Names("tag"),
            SourceKinds = [.. NotEmpty(members, "sourceKind", SourceKinds, text).Select(word => SourceKind.Parse(word, Invariant))],
            Statuses = [.. NotEmpty(members, "status", ClaimStatuses, text).Select(word => ClaimStatus.Parse(word, Invariant))],
            MaxAge = members.Period("maxAge"),
            Counts = AgeMembers.CountsOf(members),
            ReportUnknownAge = members.Flag("reportUnknownAge") ?? false,
            CheckEvery = members.Period("checkEvery"),
            IsCurrent = members.Flag("current"),
            WatchEditions = members.Flag("editions"),
        };
    }

    private static IReadOnlyList<string> NotEmpty(PolicyMembers members, string name, IReadOnlyList<string> words, PolicyText text)
    {
        if (members[name] is { IsArray: true, Elements.Count: 0 } empty)
            text.Report(empty, "The list is empty, so no claim would meet it.", "Remove the member, or name something.");
        return members.Words(name, words) ?? [];
    }
}
