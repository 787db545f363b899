using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads and writes keywords as tags: a text with commas, a list, or terms with a name (DefinedTerm).</summary>
internal static class Keywords
{
    private const string Name = "keywords";
    private const string Term = "DefinedTerm";
    private static readonly char[] Separators = [',', ';'];

    /// <summary>Takes the keywords of a node. A term with more than a name is kept as well, as are values that are none.</summary>
    public static ValueList<string> Take(SchemaNode node)
    {
        var values = node.Values(Name);
        if (values.Count == 0)
        {
            node.Take(Name);
            return [];
        }

        var tags = new List<string>();
        var kept = new List<JsonItem>();
        foreach (var value in values)
        {
            if (value.IsString)
            {
                tags.AddRange(values.Count == 1 ? Split(value.Text!) : [value.Text!]);
                continue;
            }

            var term = value.IsObject ? node.OwnNodeOf(value) : null;
            if (term?.Text("name") is { } name) tags.Add(name);
            else node.Unread(value, "a keyword");
            term?.TakeType(Term);
            if (term is null || term.Rest().Count > 0) kept.Add(value);
        }

        node.KeepOnly(Name, kept);
        return [.. tags.Select(tag => HtmlText.Read(tag).Trim()).Where(tag => !SchemaNode.IsNothing(tag)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Writes the tags of a claim.</summary>
    public static void Write(NodeDraft draft, ValueList<string> tags)
    {
        var pieces = tags.Select(tag => Piece(tag, isAlone: tags.Count == 1)).ToList();
        draft.Add(
            Name, "tags", tags.IsEmpty ? null : tags, Pieces.OneOrMany(pieces),
            node => Take(node) is { IsEmpty: false } read ? read : null);
    }

    // Keywords are separated by commas, or else by semicolons.
    private static string[] Split(string text)
    {
        var separator = Array.Find(Separators, text.Contains);
        return separator == default ? [text] : text.Split(separator);
    }

    // A text alone would be split at its commas, which the name of a term is not.
    private static RawJson Piece(string tag, bool isAlone) => isAlone && tag.AsSpan().ContainsAny(Separators)
        ? Pieces.Object([new("@type", Pieces.Text(Term)), new("name", Pieces.Prose(tag))])
        : Pieces.Prose(tag);
}
