using System.Text.Json;
using FactTracker.Json;
using static FactTracker.Publishing.MemberTreatment;

namespace FactTracker.Publishing;

/// <summary>Writes the parts of published records: what is kept, under which ids, without what is withheld.</summary>
/// <param name="marks">Which records are published.</param>
/// <param name="ids">Under which ids.</param>
/// <param name="secrets">The strings that are not published.</param>
/// <param name="omissions">Receives what is left out.</param>
internal sealed class PartRedaction(RecordMarks marks, PublishedIds ids, SecretSearch secrets, Omissions omissions)
{
    /// <summary>Writes a record.</summary>
    public void Record(JsonElement record, MemberTreatments treatments, JsonPath path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var member in record.EnumerateObject())
        {
            Member(member, treatments, path.Member(member.Name), json);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a member, or leaves it out.</summary>
    public void Member(JsonProperty member, MemberTreatments treatments, JsonPath path, Utf8JsonWriter json)
    {
        var (name, value) = (member.Name, member.Value);
        switch (treatments.Of(name))
        {
            case Keep: Named(name, json, () => Kept(value, path, json)); break;
            case Id: Named(name, json, () => Reference(value, path, json)); break;
            case MemberTreatment.Agent: Named(name, json, () => Agents(value, path, json)); break;
            case MemberTreatment.Address: Address(name, value, path, json); break;
            case Copies: List(name, value, path, json, MemberTreatments.Copy, CopyFault); break;
            case Links: List(name, value, path, json, MemberTreatments.Link); break;
            case Relations: List(name, value, path, json, MemberTreatments.Relation, RelationFault); break;
            case Reviews: List(name, value, path, json, MemberTreatments.Review); break;
            case Citations: Named(name, json, () => AllCitations(value, path, json)); break;
            case MemberTreatment.Formula: Formula(name, value, path, json); break;
            case Translations: Translated(name, value, path, treatments, json); break;
            case Opaque: Opaquely(member, path, json); break;
            default: omissions.Add(path, $"\"{name}\" was left out."); break;
        }
    }

    private static void Named(string name, Utf8JsonWriter json, Action write)
    {
        json.WritePropertyName(name);
        write();
    }

    // Values, dates and confidences are objects of many forms, in which what is private has the same names everywhere.
    private void Kept(JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object: KeptObject(value, path, json); break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                Each(value, path, (part, at) => Kept(part, at, json));
                json.WriteEndArray();
                break;
            case JsonValueKind.String: Text(value.GetString()!, path, json); break;
            default: json.WriteRawValue(value.GetRawText(), skipInputValidation: true); break;
        }
    }

    private void KeptObject(JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            var at = path.Member(member.Name);
            if (member.Name is "notes" or "recordedBy") omissions.Add(path, $"\"{member.Name}\" was left out.");
            else if (member.Name == "by") Named(member.Name, json, () => Agents(member.Value, at, json));
            else if (member.Name.Contains(':', StringComparison.Ordinal)) Opaquely(member, at, json);
            else Named(member.Name, json, () => Kept(member.Value, at, json));
        }

        json.WriteEndObject();
    }

    private void Text(string text, JsonPath path, Utf8JsonWriter json)
    {
        var without = LocalPaths.Without(text);
        if (without != text) omissions.Add(path, "A local path was replaced.");
        json.WriteStringValue(without);
    }

    private void Reference(JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        if (value.ValueKind != JsonValueKind.String) Kept(value, path, json);
        else json.WriteStringValue(ids.Of(value.GetString()!) is { } id && !LocalPaths.AreIn(id) ? id : StandIns.Id);
    }

    private void Agents(JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            Each(value, path, (agent, at) => Agents(agent, at, json));
            json.WriteEndArray();
        }
        else if (IsWithheldAgent(value))
        {
            omissions.Add(path, "A name was replaced.");
            json.WriteStringValue(StandIns.Name);
        }
        else Kept(value, path, json);
    }

    private bool IsWithheldAgent(JsonElement agent) =>
        StringsOf(agent).Any(text => ids.Replaces(text) || secrets.FirstIn(text) is not null);

    private void Address(string name, JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        if (value.ValueKind == JsonValueKind.String && LocalPaths.AreIn(value.GetString()!))
            omissions.Add(path, "A local path was left out.");
        else Named(name, json, () => Kept(value, path, json));
    }

    private void List(
        string name, JsonElement value, JsonPath path, Utf8JsonWriter json, MemberTreatments treatments,
        Func<JsonElement, string?>? faultOf = null)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Named(name, json, () => Kept(value, path, json));
            return;
        }

        json.WriteStartArray(name);
        Each(value, path, (part, at) =>
        {
            if (part.ValueKind == JsonValueKind.Object && faultOf?.Invoke(part) is { } fault) omissions.Add(at, fault);
            else if (part.ValueKind == JsonValueKind.Object) Record(part, treatments, at, json);
            else Reference(part, at, json);
        });
        json.WriteEndArray();
    }

    private static string? CopyFault(JsonElement copy) =>
        copy.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String && LocalPaths.AreIn(url.GetString()!)
            ? "An archived copy with a local path was left out."
            : null;

    private string? RelationFault(JsonElement relation) =>
        relation.TryGetProperty("claim", out var claim) && claim.ValueKind == JsonValueKind.String && ids.Of(claim.GetString()!) is null
            ? "A relation to a withheld claim was left out."
            : null;

    private void AllCitations(JsonElement list, JsonPath path, Utf8JsonWriter json)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            Kept(list, path, json);
            return;
        }

        json.WriteStartArray();
        Each(list, path, (citation, at) =>
        {
            if (citation.ValueKind != JsonValueKind.Object) Reference(citation, at, json);
            else if (IsOfWithheld(citation)) WithheldCitation(citation, at, json);
            else Record(citation, MemberTreatments.Citation, at, json);
        });
        json.WriteEndArray();
    }

    private bool IsOfWithheld(JsonElement citation) =>
        citation.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.String
        && ids.LocalOf(source.GetString()!) is { } id && marks.IsWithheld(id);

    private void WithheldCitation(JsonElement citation, JsonPath path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var member in citation.EnumerateObject())
        {
            var at = path.Member(member.Name);
            if (MemberTreatments.WithheldCitation.Of(member.Name) is not Opaque)
                Member(member, MemberTreatments.WithheldCitation, at, json);
            else omissions.Add(path, "A member of the citation of a withheld source was left out.");
        }

        json.WriteEndObject();
    }

    private void Formula(string name, JsonElement value, JsonPath path, Utf8JsonWriter json)
    {
        if (value.ValueKind == JsonValueKind.String && Analysis.Formula.TryParse(value.GetString(), out var formula)
            && !formula.Inputs.Any(input => ids.Replaces(input.Text)))
            Named(name, json, () => Kept(value, path, json));
        else omissions.Add(path, "A formula was left out, as it names a withheld claim or cannot be read.");
    }

    private void Translated(string name, JsonElement value, JsonPath path, MemberTreatments treatments, Utf8JsonWriter json)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Named(name, json, () => Kept(value, path, json));
            return;
        }

        json.WriteStartObject(name);
        foreach (var language in value.EnumerateObject())
        {
            var at = path.Member(language.Name);
            if (language.Value.ValueKind != JsonValueKind.Object) Named(language.Name, json, () => Kept(language.Value, at, json));
            else Named(language.Name, json, () => Record(language.Value, treatments, at, json));
        }

        json.WriteEndObject();
    }

    // What a member that the format does not define contains is not known, so it is left out as a whole. Its name may be a secret.
    private void Opaquely(JsonProperty member, JsonPath path, Utf8JsonWriter json)
    {
        if (IsOpen(member)) Named(member.Name, json, () => Kept(member.Value, path, json));
        else omissions.Add(path.Parent ?? path, "A member that the format does not define was left out, as something withheld is in it.");
    }

    private bool IsOpen(JsonProperty member)
    {
        if (LocalPaths.AreIn(member.Name)) return false;
        if (StringsOf(member.Value).Prepend(member.Name).Any(text => ids.Replaces(text) || secrets.FirstIn(text) is not null)) return false;
        // A name may be in parts, in either order.
        var values = ValuesOf(member.Value).ToList();
        return secrets.FirstIn(string.Join(' ', values)) is null && secrets.FirstIn(string.Join(' ', Enumerable.Reverse(values))) is null;
    }

    private static IEnumerable<string> ValuesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => ValuesOf(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ValuesOf),
        _ => StringsOf(value),
    };

    private static IEnumerable<string> StringsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => StringsOf(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(StringsOf),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };

    private static void Each(JsonElement list, JsonPath path, Action<JsonElement, JsonPath> visit)
    {
        var index = 0;
        foreach (var part in list.EnumerateArray()) visit(part, path.At(index++));
    }
}
