using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The names of columns: the built-in names, their synonyms, and how headers are compared.</summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["claim"] = "text", ["statement"] = "text", ["date"] = "when", ["year"] = "when", ["hedge"] = "approximation", ["lower"] = "low",
        ["min"] = "low",
        ["upper"] = "high", ["max"] = "high", ["n"] = "sample_size", ["sample"] = "sample_size",
        ["probability"] = "confidence", ["tag"] = "tags",
        ["note"] = "notes", ["comment"] = "notes", ["speaker"] = "claimant", ["saidby"] = "claimant", ["source"] = "source_title",
        ["title"] = "source_title", ["publisher"] = "source_publisher",
        ["url"] = "source_url", ["link"] = "source_url", ["author"] = "source_authors",
        ["sourceauthor"] = "source_authors", ["sourcedate"] = "source_published",
    };

    /// <summary>Returns what is compared of a name: its letters and digits, without case.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) key.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return key.ToString();
    }

    /// <summary>Returns the columns of a table, by the keys of their names.</summary>
    public static IReadOnlyDictionary<string, TableField> Of(TablePart part) => part switch
    {
        TablePart.Claims => Claims,
        TablePart.Sources => Sources,
        _ => Set,
    };

    private static Dictionary<string, TableField> Claims { get; } = MakeClaims();

    private static Dictionary<string, TableField> Sources { get; } = Make(TableSchema.Sources, "", TableSchema.Sources.Prefix);

    private static Dictionary<string, TableField> Set { get; } = Make(TableSchema.Set, "", TableSchema.Set.Prefix);

    private static Dictionary<string, TableField> MakeClaims()
    {
        var fields = Make(TableSchema.Claims, "");
        foreach (var (key, field) in Make(TableSchema.Sources, TableSchema.Sources.Prefix))
        {
            fields.TryAdd(key, field); // Among claims, the id of the source is a column of the claim.
        }

        foreach (var (key, name) in Usual)
        {
            fields.TryAdd(key, fields[Key(name)]);
        }

        return fields;
    }

    private static Dictionary<string, TableField> Make(TableSchema schema, params ReadOnlySpan<string> prefixes)
    {
        var fields = new Dictionary<string, TableField>(StringComparer.Ordinal);
        foreach (var prefix in prefixes)
        {
            for (var slot = 0; slot < schema.Fields.Count; slot++)
            {
                fields.TryAdd(Key(prefix + schema.Fields[slot]), new TableField(schema, slot));
            }
        }

        return fields;
    }
}
