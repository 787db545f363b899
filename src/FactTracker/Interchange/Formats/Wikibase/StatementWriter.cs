using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes claims as statements.</summary>
internal sealed class StatementWriter(
    WikiOptions wiki, WikibaseIris iris, IReadOnlyDictionary<SourceId, (Source Source, JsonPath Path)> sources, LossReport losses)
{
    private const string NoPlace = "a statement has no place for it";

    private static readonly string[] Carried =
        [
            "id",
            "subject",
            "property",
            "value",
            "when",
            "qualifiers",
            "citations",
            "rank",
            WikibaseMembers.QualifiersOrder,
            WikibaseMembers.Statement
        ];

    private readonly SnakWriter _snaks = new(iris, losses);
    private readonly EntityContext _reading = new(wiki, ReadingOptions.Default);
    private readonly ReferenceWriter _references = new(wiki, iris, losses);

    /// <summary>The sources that are written as references of a statement.</summary>
    public HashSet<SourceId> Cited { get; } = [];

    /// <summary>Returns the statement for a claim about an entity.</summary>
    /// <param name="property">The id of its property.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="path">Its path in the set.</param>
    /// <returns>Null when Wikibase has no such statement, which is reported.</returns>
    public RawJson? Write(string property, Claim claim, JsonPath path)
    {
        if (claim.Value.Single is not { } value)
        {
            losses.Add(path, $"the claim \"{claim.Id}\"", "a statement has one value");
            return null;
        }

        if (_snaks.Write(property, value, path.Member("value")) is not { } main)
        {
            losses.Add(path, $"the claim \"{claim.Id}\"", "its value cannot be written");
            return null;
        }

        losses.AddBeside(path, claim, ClaimMembers.All, NoPlace, Carried);
        var statement = new RawMembers();
        statement.Add("mainsnak", main.AsUtf8());
        // First, since they replace the members of the data model.
        if (claim.Extensions[WikibaseMembers.Statement] is { } odd) statement.AddAll(odd, (name, _) => IsKept(name, path));
        statement.Add("type", "\"statement\""u8);
        WriteQualifiers(statement, claim, path);
        statement.Add("id", Quoted(claim.Id.Text));
        statement.Add("rank", Quoted(claim.Rank.Name));
        WriteReferences(statement, claim, path);
        var written = statement.ToJson();
        if (value is UnrecognisedValue || claim.Qualifiers.Any(qualifier => QualifierTimes.IsTime(qualifier.Name)))
            ReportMisread(written, property, claim, path);
        return written;
    }

    // An id that is not a text would become another one, made from the place of the statement.
    private bool IsKept(string name, JsonPath path)
    {
        if (name == "id") losses.Add(path.Member(WikibaseMembers.Statement), "the member \"id\"", "the id of the claim is written");
        return name != "id";
    }

    // Qualifiers that are times may be read as the time of the statement, and a kept snak has its own property. The statement is therefore
    // read back and compared.
    private void ReportMisread(RawJson statement, string property, Claim claim, JsonPath path)
    {
        if (ReadBack(statement, property) is not { } back) return;
        if (back.Property is not EntityValue own || own.Id != iris.Of(property))
            losses.Add(path.Member("property"), "the property", "the kept snak has another property");
        if (back.When != claim.When) losses.Add(path.Member("when"), "the time", "the qualifiers have another time");
        if (back.Qualifiers != claim.Qualifiers)
            losses.Add(path.Member("qualifiers"), "the times among the qualifiers", "they are read back as the time of the statement");
        if (back.Extensions[WikibaseMembers.QualifiersOrder] != claim.Extensions[WikibaseMembers.QualifiersOrder])
            losses.Add(path.Member(WikibaseMembers.QualifiersOrder), "the order of the qualifiers", "times are among them");
    }

    private Claim? ReadBack(RawJson statement, string property)
    {
        var records = new List<ClaimSetRecord>();
        _reading.Begin(statement.AsUtf8().ToArray(), 1, 1, records, isCleared: true);
        var reader = _reading.Reader(0);
        reader.Read();
        StatementReader.Read(
            ref reader, new EntityValue(property), new StatementPlace(property, _reading.PropertyOf(property), 0, "$"), _reading);
        return records[^1].Claim;
    }

    private void WriteQualifiers(RawMembers statement, Claim claim, JsonPath path)
    {
        var snaks = new List<(string Property, List<RawJson> Snaks)>();
        AddTimes(snaks, claim, path.Member("when"));
        foreach (var qualifier in claim.Qualifiers)
        {
            var here = path.Member("qualifiers").Member(qualifier.Name);
            if (!WikibaseIris.IsProperty(qualifier.Name))
            {
                losses.Add(here, $"the qualifier \"{qualifier.Name}\"", "its name is not a property");
                continue;
            }

            var written = qualifier.Values
                .Select((value, index) => _snaks.Write(qualifier.Name, value, qualifier.Values.Count == 1 ? here : here.At(index)))
                .OfType<RawJson>()
                .ToList();
            if (written.Count > 0) snaks.Add((qualifier.Name, written));
            else if (qualifier.Values.Count > 1)
                losses.Add(here, $"the qualifier \"{qualifier.Name}\"", "none of its values can be written");
        }

        if (snaks.Count == 0) return;
        if (claim.Extensions[WikibaseMembers.QualifiersOrder] is { } order) snaks = Ordered(snaks, NamesIn(order));
        statement.Add("qualifiers", Encoding.UTF8.GetBytes(
            $"{{{string.Join(',', snaks.Select(row => $"{Json(row.Property)}:[{string.Join(',', row.Snaks)}]"))}}}"));
        statement.Add("qualifiers-order", Encoding.UTF8.GetBytes($"[{string.Join(',', snaks.Select(row => Json(row.Property)))}]"));
    }

    private void AddTimes(List<(string Property, List<RawJson> Snaks)> snaks, Claim claim, JsonPath path)
    {
        if (claim.When is not { } when || claim.Qualifiers.Any(qualifier => QualifierTimes.IsTime(qualifier.Name))) return;
        if (when is not DateValue date)
        {
            losses.Add(path, "that the time is unknown", NoPlace);
            return;
        }

        var stretch = WikibaseStretch.Of(when);
        if (stretch is { Point: null, Start: null, End: null } || (stretch.Point is null && (date.HasNotes || date.Calendar is not null)))
            losses.Add(path, $"the parts of {when} other than its start and end", NoPlace);
        foreach (var (property, value) in (ReadOnlySpan<(string, ClaimValue?)>)
            [
                (WikibaseStretch.StartProperty, stretch.Start),
                (WikibaseStretch.EndProperty, stretch.End),
                (WikibaseStretch.PointProperty, stretch.Point)
            ])
        {
            if (value is null) continue;
            var written = value is NoneValue ? value with { Extensions = TimeType } : value;
            if (_snaks.Write(property, written, path) is { } snak) snaks.Add((property, [snak]));
        }
    }

    private static Extensions TimeType { get; } =
        WikibaseMembers.Kept(WikibaseMembers.Text(WikibaseMembers.DataType, DataValueReader.Time));

    private void WriteReferences(RawMembers statement, Claim claim, JsonPath path)
    {
        var references = new List<RawJson>();
        for (var index = 0; index < claim.Citations.Count; index++)
        {
            var citation = claim.Citations[index];
            var here = path.Member("citations").At(index);
            if (!sources.TryGetValue(citation.Source, out var row) || citation.Stance != Stance.Supports)
            {
                losses.Add(here, "the citation", citation.Stance != Stance.Supports
                    ? "a reference always supports its statement"
                    : $"\"{citation.Source}\" is not a source of the set");
                continue;
            }

            losses.AddBeside(here, citation, CitationMembers.All, "a reference has no place for it", "source");
            if (iris.HashOf(citation.Source.Text) is null || row.Source.Extensions[WikibaseMembers.Reference] is null)
                losses.Add(here, $"the id of the cited source \"{citation.Source}\"", "a reference has no id");
            Cited.Add(citation.Source);
            if (_references.Write(row.Source, row.Path) is { } reference) references.Add(reference);
        }

        if (references.Count > 0) statement.Add("references", Encoding.UTF8.GetBytes($"[{string.Join(',', references)}]"));
    }

    private static List<(string Property, List<RawJson> Snaks)> Ordered(
        List<(string Property, List<RawJson> Snaks)> snaks, List<string> order) =>
        [.. snaks.OrderBy(row => order.IndexOf(row.Property) is >= 0 and var index ? index : int.MaxValue)];

    private static List<string> NamesIn(RawJson order)
    {
        var names = new List<string>();
        var reader = new Utf8JsonReader(order.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String) names.Add(SoundJson.TextOf(ref reader));
        }

        return names;
    }

    private static string Json(string text) =>
        $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes(Json(text));
}
