using System.Text;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The names of columns: the built-in names, their synonyms, and how headers are compared.</summary>
internal static class FieldNames
{
    private static readonly (string Field, string Names)[] Synonyms =
    [
        ("text", "claim,statement,claim text,text of the claim,the claim,claim reviewed"),
        ("when", "date,year"),
        ("stated", "date of claim,claim date,date stated,stated on,date of statement,statement date"),
        ("approximation", "hedge"), ("low", "lower,min"), ("high", "upper,max"), ("sample_size", "n,sample"),
        ("confidence", "probability,how sure,how certain,certainty,confidence level"), ("tags", "tag,topic,topics,keywords"),
        ("notes", "note,comment,comments,remarks"),
        ("claimant", "speaker,said by,who said it,who,who claims it,claimed by,speaker name"),
        ("claimant_role", "role,speaker role,speaker title,speaker's job title,job title"),
        ("verdict", "conclusion"), ("rating", "claim rating,truth rating"),
        ("reviewer", "checked by,fact checker,reviewed by,checker,fact-checked by"),
        ("reviewed", "date checked,checked on,date of check,fact-check date,reviewed on"),
        ("review_url", "fact-check URL,fact-check link,link to fact-check"), ("review_title", "fact-check title"),
        ("review_summary", "fact-check summary"),
        ("source_title", "source,title"), ("source_publisher", "publisher"),
        ("source_url", "url,link,source link,link to source,web address"),
        ("source_authors", "author,source author"), ("source_published", "source date"),
    ];

    private static readonly Dictionary<string, string> Usual = Synonyms
        .SelectMany(row => row.Names.Split(',').Select(name => (Key: Key(name), row.Field)))
        .ToDictionary(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal);

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
