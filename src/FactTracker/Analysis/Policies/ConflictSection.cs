using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads the section <c>conflicts</c> of a policy file: when claims are in conflict.</summary>
internal static class ConflictSection
{
    private static readonly DecimalRange Level = new(0.000001m, 0.999999m); // Beyond, a margin of error says nothing.

    public static ConflictPolicy Read(JsonItem item, PolicyText text, string name)
    {
        var members = new PolicyMembers(
            item, text, "singleValued", "throughout", "cumulative", "completeParts", "learnSingleValued", "partsMayOverlap", "all",
            "assumedSampleSize", "level", "pairsPerCluster");
        var byDefault = ConflictPolicy.Default;
        return byDefault with
        {
            Name = name,
            SingleValued = PropertiesOf(members["singleValued"], text),
            Throughout = PropertiesOf(members["throughout"], text),
            Cumulative = PropertiesOf(members["cumulative"], text),
            CompleteParts = PropertiesOf(members["completeParts"], text),
            LearnsSingleValued = members.Flag("learnSingleValued") ?? byDefault.LearnsSingleValued,
            PartsMayOverlap = members.Flag("partsMayOverlap") ?? byDefault.PartsMayOverlap,
            IncludesAll = members.Flag("all") ?? byDefault.IncludesAll,
            AssumedSampleSize = members["assumedSampleSize"] is { IsNull: true }
                ? null
                : members.WholeNumber("assumedSampleSize", 1, long.MaxValue) ?? byDefault.AssumedSampleSize,
            Level = members.Number("level", Level) ?? byDefault.Level,
            PairsPerCluster = (int)(members.WholeNumber("pairsPerCluster", 0, int.MaxValue) ?? byDefault.PairsPerCluster),
        };
    }

    private static ValueList<ClaimValue> PropertiesOf(JsonItem? item, PolicyText text) =>
        [.. (item?.OneOrMany ?? []).Select(it => PropertyOf(it, text)).OfType<ClaimValue>()];

    /// <summary>Returns a property, or null when it is none, which is reported.</summary>
    private static ClaimValue? PropertyOf(JsonItem item, PolicyText text)
    {
        if (PolicyMembers.IsName(item)) return item.Text!;
        if (!item.IsObject)
        {
            text.Report(item, $"{PolicyMembers.Shown(item)} is not a property.", "Write a text, or { \"entity\": … }.");
            return null;
        }

        var members = new PolicyMembers(item, text, "entity");
        if (members["entity"] is null) text.Report(item, "The object names no entity.", "Write { \"entity\": … } with its id.");
        return members.Name("entity") is { } id ? new EntityValue(id) : null;
    }
}
