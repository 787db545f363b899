using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>
/// Says what the columns of a table, or the members of JSON records, contain: "Jahr" is <c>when</c>, "claim_date" is <c>stated</c>.
/// </summary>
/// <remarks>
/// <para>A pair names a source and a field. The source is the header of a column, compared without regard to case, spaces and
/// underscores; the
/// path of a JSON member, with dots (<c>review.author.name</c>; a list on the way gives several values); the position of a column, from
/// 1, in a table without a header row (<c>#3</c>); or a constant (<c>=Example Check</c>). One source may be used for several fields. Of
/// several sources for one field the first with a value is used; a field that is a list takes the values of all.</para>
/// <para>A pair of a mapping file may be without its column or member, which is reported as a warning; any other must have it. The
/// fields are the
/// columns of FactTracker's tables, which the README of the format lists; <c>qualifiers.answer</c> is the qualifier
/// "answer". Columns of a table that have FactTracker's names need no pair. Immutable; equal by content, except that lists of verdict words
/// are compared by reference.</para>
/// </remarks>
/// <example><code>
/// var mapping = RecordMapping.Empty.With("claim", "text").With("label", "verdict").With("=Example Check", "reviewer");
/// var reading = ClaimSetFormats.All.ReadFile("fever.jsonl", ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));
/// </code></example>
public sealed record RecordMapping
{
    private const string Qualifiers = "qualifiers.";

    private RecordMapping()
    {
    }

    /// <summary>No mapping: the columns of tables are recognised by their built-in names.</summary>
    public static RecordMapping Empty { get; } = new();

    /// <summary>The names of the fields: FactTracker's columns for claims and their sources.</summary>
    public static IReadOnlyList<string> FieldNames { get; } =
    [
        .. TableSchema.Claims.Fields,
        .. TableSchema.Sources.Fields.Select(field => TableSchema.Sources.Prefix + field)
            .Where(field => TableSchema.Claims.SlotOf(field) < 0),
    ];

    /// <summary>The pairs, in the order given.</summary>
    public ValueList<MappedField> Fields { get; private init; } = [];

    /// <summary>The order of day and month in dates that are written in numbers.</summary>
    public DayMonthOrder Dates { get; init; }

    /// <summary>The path of the list of records within a JSON document, such as <c>data.items</c>; null when the document is the
    /// list.</summary>
    public string? Records { get; init; }

    /// <summary>How a wide table is read; null for one claim in each row.</summary>
    public Unpivot? Unpivot { get; init; }

    /// <summary>The verdicts that words stand for.</summary>
    public VerdictWords Verdicts { get; init; } = VerdictWords.Default;

    /// <summary>Whether nothing is mapped.</summary>
    public bool IsEmpty => Equals(Empty);

    /// <summary>Whether all values come from positions and constants, so that the table has no header row.</summary>
    internal bool HasPositions => Fields.Any(pair => pair.Constant is null)
        && Fields.All(pair => pair.Constant is not null || pair.PossiblePosition is not null);

    /// <summary>Returns this mapping with one more pair.</summary>
    /// <param name="source">The header of a column, the path of a member, <c>#</c> and a position, or <c>=</c> and a constant.</param>
    /// <param name="field">The name of FactTracker's column.</param>
    /// <exception cref="FormatException">There is no such column, or the source is empty.</exception>
    public RecordMapping With(string source, string field)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(field);
        if (string.IsNullOrWhiteSpace(source)) throw new FormatException($"Nothing is mapped to {field}. Name a column or a member.");
        if (source is "#" or "=")
            throw new FormatException($"\"{source}\" names no column. Write #3 for a position, =text for a constant.");
        return With(new MappedField(source, Required(field)));
    }

    /// <summary>Returns this mapping with a pair written as <c>Jahr=when</c>.</summary>
    /// <param name="text">Source, equals sign, name of FactTracker's column; the last equals sign separates them.</param>
    /// <exception cref="FormatException">The text is not a pair, or there is no such column.</exception>
    public RecordMapping WithPair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = text.LastIndexOf('=');
        return sign > 0
            ? With(text[..sign].Trim(), text[(sign + 1)..].Trim())
            : throw new FormatException($"\"{text}\" is not a pair of a header and a column, such as Jahr=when.");
    }

    /// <summary>Returns this mapping with the pairs of another added; what the other sets besides is used.</summary>
    /// <param name="other">The other mapping.</param>
    public RecordMapping With(RecordMapping other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var all = other.Fields.Aggregate(this, (mapping, pair) => mapping.With(pair));
        return all with
        {
            Dates = other.Dates == DayMonthOrder.Unknown ? Dates : other.Dates,
            Records = other.Records ?? Records,
            Unpivot = other.Unpivot ?? Unpivot,
            Verdicts = other.Verdicts == VerdictWords.Default ? Verdicts : other.Verdicts,
        };
    }

    /// <summary>Parses a mapping from JSON: the content of a mapping file, or an object of pairs, <c>{ "Jahr": "when" }</c>.</summary>
    /// <param name="json">The object; <c>samples/mappings</c> has its schema and examples.</param>
    /// <exception cref="FormatException">The text is not such an object, or there is no such column.</exception>
    public static RecordMapping FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return MappingJson.Read(json);
    }

    /// <summary>Returns the pairs as text.</summary>
    public override string ToString() => string.Join(", ", Fields);

    /// <summary>Returns this mapping with one more pair; an equal one that it has is replaced.</summary>
    internal RecordMapping With(MappedField added) => this with
    {
        Fields = [.. Fields.Where(pair => (pair.Source, pair.Field) != (added.Source, added.Field)), added],
    };

    /// <summary>Returns the field if it exists.</summary>
    /// <exception cref="FormatException">There is no such field.</exception>
    internal static string Required(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (QualifierOf(field) is not null || FieldOf(field) is not null) return field;
        var meant = NearestWord.Find(field, FieldNames) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
        throw new FormatException($"There is no column \"{field}\".{meant} The columns are {string.Join(", ", FieldNames)}.");
    }

    /// <summary>Returns the name of the qualifier that a field is for, or null.</summary>
    internal static string? QualifierOf(string field) =>
        field.Length > Qualifiers.Length && field.StartsWith(Qualifiers, StringComparison.OrdinalIgnoreCase)
            ? field[Qualifiers.Length..]
            : null;

    /// <summary>Returns the column of a field, or null.</summary>
    internal static TableField? FieldOf(string field, TablePart part = TablePart.Claims)
    {
        var name = QualifierOf(field) is null ? field : Qualifiers[..^1];
        return Shared.Tables.FieldNames.Of(part).TryGetValue(Shared.Tables.FieldNames.Key(name), out var found) ? found : null;
    }

    /// <summary>Returns the names of the columns for one kind of row.</summary>
    internal static IReadOnlyList<string> FieldsOf(TablePart part) => part switch
    {
        TablePart.Claims => FieldNames,
        TablePart.Sources => TableSchema.Sources.Fields,
        _ => TableSchema.Set.Fields,
    };

    /// <summary>Returns the pairs for a header; sheets of sources and sets have built-in names only.</summary>
    internal IEnumerable<MappedField> PairsFor(string header, TablePart part) =>
        part != TablePart.Claims ? [] : Fields.Where(pair => pair.Names(header));

    /// <summary>Returns the fields of a column: by this mapping, by its built-in name, or by a common synonym; a unit after the name is
    /// ignored.</summary>
    internal IReadOnlyList<TableField> Find(string header, TablePart part)
    {
        TableField[] mapped = [.. PairsFor(header, part).Select(pair => FieldOf(pair.Field)!.Value)];
        if (mapped.Length > 0) return mapped;
        var names = Shared.Tables.FieldNames.Of(part);
        if (names.TryGetValue(Shared.Tables.FieldNames.Key(header), out var field)) return [field];
        if (HeadUnit.Of(header) is not { } head || !names.TryGetValue(Shared.Tables.FieldNames.Key(head.Name), out field)) return [];
        return HeadUnit.IsFor(field) ? [field] : [];
    }

    /// <summary>
    /// Returns the name of the first field of a column, such as <c>source_url</c> for sources and <c>set_title</c> for sets; null when the
    /// column is unknown.
    /// </summary>
    internal string? FirstFieldOf(string header, TablePart part) =>
        Find(header, part) is [var field, ..] ? field.Schema.Prefix + field.Schema.Fields[field.Slot] : null;

    /// <summary>Whether a column is known.</summary>
    internal bool Knows(string header, TablePart part = TablePart.Claims) => Find(header, part).Count > 0;
}
