using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reads and writes the standing of a work: the variable <c>status</c>, and the members by which Crossref says that a work was
/// retracted, withdrawn or corrected.</summary>
internal static class CslStanding
{
    private const string Variable = "status";
    private static readonly string[] Shouts = ["RETRACTED", "WITHDRAWN", "RETRACTION", "REMOVED"];

    // Crossref's types of updates, and its relations, from the strongest standing to the weakest.
    private static readonly (SourceStatus Status, string[] Updates, string Relation)[] Marks =
    [
        (SourceStatus.Retracted, ["retraction", "removal", "partial_retraction"], "is-retracted-by"),
        (SourceStatus.Withdrawn, ["withdrawal"], "is-withdrawn-by"),
        (SourceStatus.Corrected, ["correction", "corrigendum", "erratum", "addendum", "clarification"], "is-corrected-by"),
    ];

    /// <summary>Reads the standing. A title that begins with RETRACTED is only a hint, and is reported.</summary>
    /// <param name="source">The source.</param>
    /// <param name="item">The item; the variable is removed if it is a standing.</param>
    /// <param name="kept">The members of the item that CSL does not define.</param>
    /// <param name="report">Receives the problems.</param>
    public static Source Read(Source source, CslItem item, Extensions kept, CslReport report)
    {
        var status = Stated(item) ?? Marked(kept);
        if (status is null && source.Title is { } title && Shouts.Any(it => title.StartsWith(it, StringComparison.Ordinal)))
            report(
                CslVariables.Title, Rules.ForeignUnread,
                "The title says that the work was retracted, but no other member does; it is kept, and the status is not set.");
        return status is null ? source : source with { Status = status };
    }

    /// <summary>Writes the standing, if it is one that is read, and the source has no CSL status of its own.</summary>
    public static void Write(CslItem item, Source source)
    {
        if (Marks.Any(it => it.Status == source.Status) && source.Csl?.ToElement().TryGetProperty(Variable, out _) != true)
            item.AddText(Variable, source.Status.Name);
    }

    private static SourceStatus? Stated(CslItem item)
    {
        if (item.Variables.FirstOrDefault(it => it.Key == Variable).Value?.Words is not { } words) return null;
        var status = Marks.FirstOrDefault(it => it.Status.Name.Equals(words.Trim(), StringComparison.OrdinalIgnoreCase)).Status;
        if (status is not null) item.Take(Variable);
        return status;
    }

    private static SourceStatus? Marked(Extensions kept)
    {
        var updates = TypesOf(kept[CslVariables.Prefix + "updated-by"]);
        var relations = NamesOf(kept[CslVariables.Prefix + "relation"]);
        return Marks.FirstOrDefault(it => it.Updates.Any(updates.Contains) || relations.Contains(it.Relation)).Status;
    }

    private static List<string> TypesOf(RawJson? updates) =>
        updates?.ToElement() is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(it => it.ValueKind == JsonValueKind.Object).Select(TypeOf)]
            : [];

    private static string TypeOf(JsonElement update) =>
        update.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString()!.ToLowerInvariant() : "";

    private static List<string> NamesOf(RawJson? relations) =>
        relations?.ToElement() is { ValueKind: JsonValueKind.Object } record ? [.. record.EnumerateObject().Select(it => it.Name)] : [];
}
