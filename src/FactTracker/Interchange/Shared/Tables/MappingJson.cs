using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads mapping files: an object with the member <c>fields</c>, or the object of the fields alone.</summary>
internal static class MappingJson
{
    private const string Example = "such as { \"Jahr\": \"when\" }";
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="FormatException">The text is not a mapping.</exception>
    public static RecordMapping Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new FormatException($"A mapping must be a JSON object, {Example}.");
            return root.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Object
                ? Whole(root)
                : Fields(root, RecordMapping.Empty, isOptional: false);
        }
        catch (JsonException e)
        {
            throw new FormatException($"A mapping must be a JSON object of sources and fields, {Example}.", e);
        }
    }

    private static RecordMapping Whole(JsonElement root)
    {
        var mapping = RecordMapping.Empty;
        foreach (var member in root.EnumerateObject())
        {
            mapping = member.Name switch
            {
                "fields" => Fields(member.Value, mapping, isOptional: true),
                "dates" => mapping with { Dates = Order(member.Value) },
                "records" => mapping with { Records = Text(member.Value, member.Name) },
                "unpivot" => mapping with { Unpivot = OfUnpivot(member.Value) },
                "verdicts" => mapping with { Verdicts = Verdicts(member.Value) },
                "$schema" or "title" or "description" => mapping,
                _ => throw new FormatException(
                    $"A mapping has no member \"{member.Name}\"; it has title, description, records, fields, dates, verdicts and unpivot."),
            };
        }

        return mapping;
    }

    private static RecordMapping Fields(JsonElement fields, RecordMapping mapping, bool isOptional)
    {
        foreach (var pair in fields.EnumerateObject())
        {
            foreach (var field in CellJson.Elements(pair.Value))
            {
                var name = Text(field, pair.Name);
                mapping = mapping.With(pair.Name, name);
                if (isOptional) mapping = mapping.With(new MappedField(pair.Name, name) { IsOptional = true });
            }
        }

        return mapping;
    }

    private static DayMonthOrder Order(JsonElement value) => Text(value, "dates") switch
    {
        "dayFirst" => DayMonthOrder.DayFirst,
        "monthFirst" => DayMonthOrder.MonthFirst,
        var other => throw new FormatException($"\"{other}\" is not an order of dates; write dayFirst or monthFirst."),
    };

    private static Unpivot OfUnpivot(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("columns", out var columns))
            throw new FormatException("The member \"unpivot\" must be an object with columns and header.");
        ValueList<string> names = [.. CellJson.Elements(columns).Select(column => Text(column, "columns"))];
        var header = value.TryGetProperty("header", out var field) ? Text(field, "header") : Unpivot.HeaderFor(names);
        return new Unpivot(names, header);
    }

    private static VerdictWords Verdicts(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new FormatException("The member \"verdicts\" must be an object of words and verdicts.");
        var words = new List<KeyValuePair<string, Verdict>>();
        foreach (var pair in value.EnumerateObject())
        {
            var name = Text(pair.Value, pair.Name);
            var verdict = Verdict.Known.FirstOrDefault(known => known.Name == name) ?? throw new FormatException(
                $"\"{name}\" is not a verdict; the verdicts are {string.Join(", ", Verdict.Known.Select(known => known.Name))}.");
            words.Add(new(pair.Name, verdict));
        }

        return VerdictWords.Default.With(VerdictWords.Default.Name + "+mapping", words);
    }

    private static string Text(JsonElement value, string name) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw new FormatException($"The value of \"{name}\" must be a text, {Example}.");
}
