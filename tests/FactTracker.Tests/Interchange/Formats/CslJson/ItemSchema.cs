using System.Text.Json;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

/// <summary>
/// What the JSON schema of CSL 1.0.2 (csl-data.json) asks of a list of items, written down once more from the specification.
/// </summary>
internal static class ItemSchema
{
    private static readonly HashSet<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
        "collection", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
        "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review",
        "review-book", "software", "song", "speech", "standard",
        "thesis", "treaty", "webpage",
    ];

    private static readonly HashSet<string> Names =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor",
        "editorial-director", "executive-producer", "guest", "host", "interviewer", "illustrator", "narrator", "organizer",
        "original-author",
        "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    private static readonly HashSet<string> Dates = ["accessed", "available-date", "event-date", "issued", "original-date", "submitted"];

    private static readonly HashSet<string> Numbers =
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
        "number-of-pages", "number-of-volumes", "page", "page-first", "part", "printing", "supplement", "volume",
    ];

    private static readonly HashSet<string> Texts =
    [
        "citation-key", "language", "journalAbbreviation", "shortTitle", "abstract", "annote", "archive", "archive_collection",
        "archive_location",
        "archive-place", "authority", "call-number", "citation-label", "collection-title", "container-title",
        "container-title-short", "dimensions",
        "division", "DOI", "event", "event-title", "event-place", "genre", "ISBN", "ISSN", "jurisdiction", "keyword", "medium", "note",
        "original-publisher", "original-publisher-place", "original-title", "part-title",
        "PMCID", "PMID", "publisher", "publisher-place", "references",
        "reviewed-genre", "reviewed-title", "scale", "section", "source",
        "status", "title", "title-short", "URL", "version", "volume-title",
        "volume-title-short", "year-suffix",
    ];

    private static readonly HashSet<string> NameParts =
        ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];
    private static readonly HashSet<string> NameFlags = ["comma-suffix", "static-ordering", "parse-names"];

    /// <summary>What is wrong with a text; nothing when it is a list of items.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
        return document.RootElement.ValueKind != JsonValueKind.Array
            ? ["no list"]
            : [.. document.RootElement.EnumerateArray().SelectMany(OfItem)];
    }

    private static IEnumerable<string> OfItem(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return ["no object"];
        var missing = new[] { "id", "type" }.Where(name => !item.TryGetProperty(name, out _)).Select(name => $"no {name}");
        return missing.Concat(
            item.EnumerateObject().Where(member => !IsSound(member.Name, member.Value)).Select(member => $"{member.Name}: {member.Value}"));
    }

    private static bool IsSound(string name, JsonElement value)
    {
        if (name == "type") return value.ValueKind == JsonValueKind.String && Types.Contains(value.GetString()!);
        if (name == "id" || Numbers.Contains(name)) return value.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        if (Texts.Contains(name)) return value.ValueKind == JsonValueKind.String;
        if (Names.Contains(name)) return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsName);
        if (Dates.Contains(name)) return IsDate(value);
        if (name == "categories")
            return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(it => it.ValueKind == JsonValueKind.String);
        return name == "custom" && value.ValueKind == JsonValueKind.Object;
    }

    private static bool IsName(JsonElement name) => name.ValueKind == JsonValueKind.Object && name.EnumerateObject().All(part =>
        (NameParts.Contains(part.Name) && part.Value.ValueKind == JsonValueKind.String)
        || (NameFlags.Contains(part.Name)
        && part.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False));

    private static bool IsDate(JsonElement date) =>
        date.ValueKind == JsonValueKind.Object && date.EnumerateObject().All(part => part.Name switch
    {
        "date-parts" =>
            IsList(part.Value, 2) && part.Value.EnumerateArray().All(parts => IsList(parts, 3) && parts.EnumerateArray().All(IsPart)),
        "season" => IsPart(part.Value),
        "circa" => IsPart(part.Value) || part.Value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "literal" or "raw" => part.Value.ValueKind == JsonValueKind.String,
        _ => false,
    });

    private static bool IsList(JsonElement list, int most) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() >= 1 && list.GetArrayLength() <= most;

    private static bool IsPart(JsonElement part) => part.ValueKind is JsonValueKind.String or JsonValueKind.Number;
}
