using System.Collections;
using System.Text.Json;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>Maps the headers of a table to FactTracker's columns: "Jahr" to <c>when</c>, "Aussage" to <c>text</c>.</summary>
/// <remarks>
/// Headers are compared without regard to case, spaces and underscores, as everywhere in tables. The README of the format lists the
/// columns.
/// Columns that have FactTracker's names need no mapping. Immutable; equal when all pairs are the same, in the same order.
/// </remarks>
/// <example><code>
/// var mapping = ColumnMapping.Empty.With("Jahr", "when").With("Aussage", "text");
/// var reading = await TableFormat.Csv.ReadFileAsync("claims.csv", ReadingOptions.Default.With(new TableOptions { Columns = mapping }));
/// </code></example>
public sealed class ColumnMapping : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<ColumnMapping>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    private ColumnMapping(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>No mapping: columns are recognised by their built-in names.</summary>
    public static ColumnMapping Empty { get; } = new([]);

    /// <summary>The names of FactTracker's columns for claims and their sources.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        .. TableSchema.Claims.Fields,
        .. TableSchema.Sources.Fields.Select(field => TableSchema.Sources.Prefix + field)
            .Where(field => TableSchema.Claims.SlotOf(field) < 0),
    ];

    /// <summary>Returns the names of the columns for one kind of row.</summary>
    internal static IReadOnlyList<string> FieldsOf(TablePart part) => part switch
    {
        TablePart.Claims => Fields,
        TablePart.Sources => TableSchema.Sources.Fields,
        _ => TableSchema.Set.Fields,
    };

    /// <inheritdoc/>
    public int Count => _pairs.Length;

    /// <summary>Returns this mapping with one more pair; of two pairs with the same header the later is used.</summary>
    /// <param name="header">The header of the column in the table.</param>
    /// <param name="field">The name of FactTracker's column.</param>
    /// <exception cref="FormatException">There is no such column, or the header has no letter and no digit.</exception>
    public ColumnMapping With(string header, string field)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(field);
        if (FieldNames.Key(header).Length == 0) throw new FormatException($"The header \"{header}\" has no letter and no digit.");
        if (!FieldNames.Of(TablePart.Claims).ContainsKey(FieldNames.Key(field)))
        {
            var meant = NearestWord.Find(field, Fields) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
            throw new FormatException($"There is no column \"{field}\".{meant} The columns are {string.Join(", ", Fields)}.");
        }

        return new ColumnMapping([.. _pairs.Where(pair => FieldNames.Key(pair.Key) != FieldNames.Key(header)), new(header, field)]);
    }

    /// <summary>Returns this mapping with a pair written as <c>Jahr=when</c>.</summary>
    /// <param name="text">Header, equals sign, name of FactTracker's column; the last equals sign separates them.</param>
    /// <exception cref="FormatException">The text is not a pair, or there is no such column.</exception>
    public ColumnMapping WithPair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = text.LastIndexOf('=');
        return sign > 0
            ? With(text[..sign].Trim(), text[(sign + 1)..].Trim())
            : throw new FormatException($"\"{text}\" is not a pair of header and column, such as Jahr=when.");
    }

    /// <summary>Parses a mapping from a JSON object, <c>{ "Jahr": "when" }</c>.</summary>
    /// <param name="json">The object.</param>
    /// <exception cref="FormatException">The text is not a JSON object of texts, or there is no such column.</exception>
    public static ColumnMapping FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.EnumerateObject()
                .Aggregate(Empty, (mapping, pair) => mapping.With(pair.Name, pair.Value.GetString() ?? ""));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException(
                $"A mapping must be a JSON object of headers and columns, such as {{ \"Jahr\": \"when\" }}.", e);
        }
    }

    /// <summary>Returns FactTracker's column for a header: by this mapping, by its built-in name, or by a common synonym.</summary>
    /// <param name="header">The header of the column in the table.</param>
    /// <param name="part">What the rows of the table are; sheets of sources and sets have built-in names only.</param>
    /// <returns>
    /// The name of the column, such as <c>source_url</c> for sources and <c>set_title</c> for sets; null when the column is unknown.
    /// </returns>
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

    /// <summary>Returns the pairs as text.</summary>
    public override string ToString() => string.Join(", ", _pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _pairs.GetEnumerator();

    /// <summary>Returns the column for a header, or null; a unit after its name is ignored.</summary>
    internal TableField? Find(string header, TablePart part)
    {
        var names = FieldNames.Of(part);
        if (names.TryGetValue(FieldNames.Key(FieldOf(header, part) ?? header), out var field)) return field;
        return HeadUnit.Of(header) is { } head && names.TryGetValue(FieldNames.Key(head.Name), out field) && HeadUnit.IsFor(field)
            ? field
            : null;
    }

    /// <summary>Returns the column that a header is mapped to, or null; sheets of sources and sets have built-in names only.</summary>
    internal string? FieldOf(string header, TablePart part) =>
        part != TablePart.Claims ? null : Array.Find(_pairs, pair => FieldNames.Key(pair.Key) == FieldNames.Key(header)).Value;
}
