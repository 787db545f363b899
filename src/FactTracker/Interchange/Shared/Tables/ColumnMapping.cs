using System.Collections;
using System.Text.Json;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>Which columns of somebody's table are which of ours: "Jahr" is <c>when</c>, "Aussage" is <c>text</c>.</summary>
/// <remarks>
/// Headers are compared without regard to case, spaces and underscores, as everywhere in tables. The names of our columns are on the page of the
/// format. Columns that are called as ours need no mapping. Immutable; equal when all pairs are the same, in the same order.
/// </remarks>
/// <example><code>
/// var mapping = ColumnMapping.Empty.With("Jahr", "when").With("Aussage", "text");
/// var import = await TableFormat.Csv.WithMapping(mapping).ImportFileAsync("claims.csv");
/// </code></example>
public sealed class ColumnMapping : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ColumnMapping>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    private ColumnMapping(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>No mapping: columns are known by our names alone.</summary>
    public static ColumnMapping Empty { get; } = new([]);

    /// <summary>The names of our columns for claims and their sources.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        .. TableSchema.Claims.Fields,
        .. TableSchema.Sources.Fields.Select(field => TableSchema.Sources.Prefix + field).Where(field => TableSchema.Claims.SlotOf(field) < 0),
    ];

    /// <inheritdoc/>
    public int Count => _pairs.Length;

    /// <summary>This mapping and one pair more; of two pairs with one header the later counts.</summary>
    /// <param name="header">What heads the column in the table.</param>
    /// <param name="field">The name of our column.</param>
    /// <exception cref="FormatException">We have no such column, or the header has neither letter nor digit.</exception>
    public ColumnMapping With(string header, string field)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(field);
        if (FieldNames.Key(header).Length == 0) throw new FormatException($"The header \"{header}\" has neither letter nor digit.");
        if (!FieldNames.Of(TablePart.Claims).ContainsKey(FieldNames.Key(field)))
        {
            var meant = NearestWord.Find(field, Fields) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
            throw new FormatException($"There is no column \"{field}\".{meant} The columns are {string.Join(", ", Fields)}.");
        }

        return new ColumnMapping([.. _pairs.Where(pair => FieldNames.Key(pair.Key) != FieldNames.Key(header)), new(header, field)]);
    }

    /// <summary>Reads a pair, <c>Jahr=when</c>.</summary>
    /// <param name="text">Header, equals sign, name of our column; of several signs the last counts.</param>
    /// <exception cref="FormatException">The text is no pair, or we have no such column.</exception>
    public ColumnMapping WithPair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = text.LastIndexOf('=');
        return sign > 0 ? With(text[..sign].Trim(), text[(sign + 1)..].Trim()) : throw new FormatException($"\"{text}\" is no pair of a header and a column, such as Jahr=when.");
    }

    /// <summary>Reads a mapping from a JSON object, <c>{ "Jahr": "when" }</c>.</summary>
    /// <param name="json">The object.</param>
    /// <exception cref="FormatException">The text is no object of texts, or we have no such column.</exception>
    public static ColumnMapping FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateObject().Aggregate(Empty, (mapping, pair) => mapping.With(pair.Name, pair.Value.GetString() ?? ""));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"A mapping is a JSON object of headers and columns, such as {{ \"Jahr\": \"when\" }}: {e.Message}", e);
        }
    }

    /// <summary>Which of our columns a header stands for: by this mapping, by our name for it, or by one that people give it.</summary>
    /// <param name="header">What heads the column in the table.</param>
    /// <param name="part">What the rows of the table are; sheets of sources and sets have our names alone.</param>
    /// <returns>Our name for the column, those of sources as <c>source_url</c> and those of sets as <c>set_title</c>; null for a column of somebody else.</returns>
    internal string? ColumnOf(string header, TablePart part = TablePart.Claims)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Find(header, part) is { } field ? field.Schema.Prefix + field.Schema.Fields[field.Slot] : null;
    }

    /// <inheritdoc/>
    public bool Equals(ColumnMapping? other) => other is not null && _pairs.AsSpan().SequenceEqual(other._pairs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ColumnMapping);

    /// <inheritdoc/>
    public override int GetHashCode() => _pairs.Aggregate(0, HashCode.Combine);

    /// <summary>The pairs.</summary>
    public override string ToString() => string.Join(", ", _pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _pairs.GetEnumerator();

    /// <summary>Which of our columns a header stands for, or null; a unit behind its name makes it no other.</summary>
    internal TableField? Find(string header, TablePart part)
    {
        var names = FieldNames.Of(part);
        if (names.TryGetValue(FieldNames.Key(FieldOf(header, part) ?? header), out var field)) return field;
        return HeadUnit.Of(header) is { } head && names.TryGetValue(FieldNames.Key(head.Name), out field) && HeadUnit.IsFor(field) ? field : null;
    }

    /// <summary>Our column for a header, or null when it is not mapped; the sheets of sources and set have our names alone.</summary>
    internal string? FieldOf(string header, TablePart part) =>
        part != TablePart.Claims ? null : Array.Find(_pairs, pair => FieldNames.Key(pair.Key) == FieldNames.Key(header)).Value;
}
