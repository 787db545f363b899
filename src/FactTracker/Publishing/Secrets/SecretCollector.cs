using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>
/// Collects the strings of a set that are not published, and those that are, from the set as it is written. It does not know what the
/// redaction does, so that the search for these strings proves the redaction.
/// </summary>
internal sealed class SecretCollector(RecordMarks marks)
{
    // Words of the format, dates, codes: they say nothing by themselves.
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal)
    {
        "kind", "status", "rank", "stance", "verdict", "type", "modality", "approximation", "language", "scale", "calendar", "how", "tlp",
        "embargoedUntil", "reliability", "credibility", "published", "accessed", "at", "when", "stated", "expires", "recorded", "modified",
        "checked", "checkEvery", "date", "license", "unit", "member",
    };

    // What a claim is about. Published claims may be about the same.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "subject", "property", "value", "place", "qualifiers", "claimant", "tags", "likelihood", "confidence", "label", "of", "condition",
        "conflicts", "reviews", "locator",
    };

    // References to other records.
    private static readonly HashSet<string> References = new(StringComparer.Ordinal)
    {
        "id", "source", "claim", "basedOn", "partOf", "formula", "relations",
    };

    // Who says or judges something: that a name stands there does not make it public as the name of a source.
    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "claimant", "by", "author" };

    private const int DepthOfRecordMember = 3; // $.claims[0].id
    private const int ShortestLocator = 12; // Letters and digits. Shorter ones are pages and sections.

    private static readonly HashSet<string> Private = new(StringComparer.Ordinal) { "notes", "recordedBy" };

    private readonly List<Secret> _secrets = [];
    private readonly HashSet<string> _publicNames = new(StringComparer.Ordinal);
    private readonly List<string> _publicTexts = [];

    /// <summary>Returns the strings that are not published.</summary>
    /// <param name="set">The set as it is written.</param>
    /// <param name="allowed">Strings that are published in any case.</param>
    public IReadOnlyList<Secret> Collect(JsonElement set, IEnumerable<string> allowed)
    {
        foreach (var member in set.EnumerateObject())
        {
            var path = JsonPath.Root.Member(member.Name);
            switch (member.Name)
            {
                case "sources": Records(member.Value, marks.Sources, path); break;
                case "claims": Records(member.Value, marks.Claims, path); break;
                case "conflicts": Hide(member.Value, SecretKind.Vocabulary, path); break;
                default: Member(member, path, isPublicName: true); break;
            }
        }

        var free = FormatWords.All.Concat(allowed).Select(text => FoldedText.Of(text).Spaced).ToHashSet(StringComparer.Ordinal);
        return [.. Remaining().Where(secret => !free.Contains(secret.Folded.Spaced))];
    }

    // What could not be read as a record is written after the records.
    private void Records(JsonElement list, int read, JsonPath path)
    {
        var index = 0;
        foreach (var record in list.EnumerateArray())
        {
            var at = path.At(index++);
            if (index > read || marks.IsWithheld(record.GetProperty("id").GetString()!)) Hide(record, SecretKind.Identifying, at);
            else Members(record, at, isPublicName: true);
        }
    }

    private void Members(JsonElement record, JsonPath path, bool isPublicName)
    {
        foreach (var member in record.EnumerateObject())
        {
            Member(member, path.Member(member.Name), isPublicName);
        }
    }

    private void Member(JsonProperty member, JsonPath path, bool isPublicName)
    {
        var isExtension = member.Name == "csl" || member.Name.Contains(':', StringComparison.Ordinal);
        if (isExtension) _publicTexts.Add(member.Name);
        if (Private.Contains(member.Name)) Hide(member.Value, SecretKind.Identifying, path);
        else if (member.Name == "translations") Translations(member.Value, path, isPublicName);
        else if (member.Name == "citations") Citations(member.Value, path);
        else if (isExtension || IsReference(member.Name, path)) Paths(member.Value, path);
        else Part(member.Value, path, isPublicName && !People.Contains(member.Name));
    }

    // The id of an agent, an entity or a review is part of what is published of it.
    private static bool IsReference(string name, JsonPath path) =>
        References.Contains(name) && (name != "id" || path.Steps().Length <= DepthOfRecordMember);

    private void Part(JsonElement value, JsonPath path, bool isPublicName)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: Members(value, path, isPublicName); break;
            case JsonValueKind.Array: Each(value, path, (part, at) => Part(part, at, isPublicName)); break;
            case JsonValueKind.String: Publish(value.GetString()!, path, isPublicName); break;
            case JsonValueKind.Number: Publish(value.GetRawText(), path, isPublicName); break;
            default: break;
        }
    }

    private void Publish(string text, JsonPath path, bool isPublicName)
    {
        HidePaths(text, path);
        _publicTexts.Add(text);
        if (isPublicName) _publicNames.Add(FoldedText.Of(text).Spaced);
    }

    // The translations of notes are as private as the notes.
    private void Translations(JsonElement value, JsonPath path, bool isPublicName)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (var language in value.EnumerateObject())
        {
            Part(language.Value, path.Member(language.Name), isPublicName);
        }
    }

    private void Citations(JsonElement list, JsonPath path) => Each(list, path, (citation, at) =>
    {
        if (citation.ValueKind != JsonValueKind.Object) return;
        if (SourceOf(citation) is not { } source || !marks.IsWithheld(source))
        {
            Members(citation, at, true);
            return;
        }

        foreach (var member in citation.EnumerateObject().Where(member => member.Name is not ("stance" or "credibility")))
        {
            Hide(member.Value, SecretKind.Identifying, at.Member(member.Name));
        }
    });

    private void Hide(JsonElement value, SecretKind kind, JsonPath path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: HideMembers(value, kind, path); break;
            case JsonValueKind.Array: Each(value, path, (part, at) => Hide(part, kind, at)); break;
            case JsonValueKind.String: Add(value.GetString()!, kind, path); break;
            case JsonValueKind.Number: Add(value.GetRawText(), SecretKind.Vocabulary, path); break;
            default: break;
        }
    }

    private void HideMembers(JsonElement value, SecretKind kind, JsonPath path)
    {
        foreach (var member in value.EnumerateObject())
        {
            var at = path.Member(member.Name);
            // Names of extensions, qualifiers and schemes are words of the author.
            if (member.Name.Contains(':', StringComparison.Ordinal) || path.Name == "qualifiers")
                Add(member.Name, SecretKind.Vocabulary, path);
            if (member.Value.ValueKind == JsonValueKind.String && IsCode(member.Name, member.Value.GetString()!)) continue;
            var isWord = Words.Contains(member.Name) || (member.Name == "quote" && QuotesPublished(value));
            Hide(member.Value, isWord ? SecretKind.Vocabulary : kind, at);
        }
    }

    private bool QuotesPublished(JsonElement citation) => SourceOf(citation) is { } source && marks.IsPublished(source);

    private static string? SourceOf(JsonElement citation) =>
        citation.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.String ? source.GetString() : null;

    private static bool IsCode(string name, string text) =>
        Codes.Contains(name) || (name == "locator" && FoldedText.Of(text).Compact.Length < ShortestLocator);

    private void Paths(JsonElement value, JsonPath path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (Private.Contains(member.Name)) Hide(member.Value, SecretKind.Identifying, path);
                    else Paths(member.Value, path);
                }

                break;
            case JsonValueKind.Array: Each(value, path, Paths); break;
            case JsonValueKind.String: HidePaths(value.GetString()!, path); break;
            default: break;
        }
    }

    private void HidePaths(string text, JsonPath path)
    {
        foreach (var local in LocalPaths.In(text)) Add(local, SecretKind.Identifying, path);
    }

    private void Add(string text, SecretKind kind, JsonPath path)
    {
        if (marks.IsPublished(text)) return; // The id of a published record, in a reference.
        HidePathsWithin(text, path);
        var secret = new Secret(text, FoldedText.Of(text), kind, path);
        if (secret.IsSearched) _secrets.Add(secret);
    }

    // A path in a longer withheld text is a secret of its own.
    private void HidePathsWithin(string text, JsonPath path)
    {
        foreach (var local in LocalPaths.In(text).Where(local => local.Length < text.Length)) Add(local, SecretKind.Identifying, path);
    }

    private IEnumerable<Secret> Remaining()
    {
        var words = new SecretSearch(_secrets.Where(secret => secret.Kind == SecretKind.Vocabulary));
        var known = _publicTexts.SelectMany(words.AllIn).Select(secret => secret.Folded.Spaced).ToHashSet(StringComparer.Ordinal);
        return _secrets.Where(secret => secret.Kind == SecretKind.Vocabulary
            ? !known.Contains(secret.Folded.Spaced)
            : !_publicNames.Contains(secret.Folded.Spaced));
    }

    private static void Each(JsonElement list, JsonPath path, Action<JsonElement, JsonPath> visit)
    {
        if (list.ValueKind != JsonValueKind.Array) return;
        var index = 0;
        foreach (var part in list.EnumerateArray()) visit(part, path.At(index++));
    }
}
