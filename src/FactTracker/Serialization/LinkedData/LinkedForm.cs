using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Json;

namespace FactTracker.Serialization.LinkedData;

/// <summary>
/// The native form of a record without the short forms that RDF would misinterpret: references are global, values and citations are
/// objects, amounts are strings, and members that the format does not define are collected in one member.
/// </summary>
internal sealed class LinkedForm(string? setId)
{
    private static readonly string[] Kinds = ["text", "flag", "amount", "lower", "upper", "date", "entity", "unknown", "none"];

    /// <summary>The IRI of a set that has no id.</summary>
    public const string LocalSet = "urn:facttracker:local";

    private const string XsdDecimal = "http://www.w3.org/2001/XMLSchema#decimal";

    /// <summary>The IRI of the set: its id, or an IRI derived from the id if that is not an IRI.</summary>
    public string SetIri { get; } = setId switch
    {
        null => LocalSet,
        _ when Iri.IsAbsolute(setId) => Iri.Escape(setId),
        _ => $"{LocalSet}:{Uri.EscapeDataString(setId)}",
    };

    /// <summary>Whether U+FFFD was written in some record for a string that is not valid Unicode.</summary>
    public bool IsMended { get; private set; }

    /// <summary>Returns the IRI for the id of a record or of anything else.</summary>
    public string IriOf(string id) => Iri.Escape(RecordIdSyntax.Globalize(id, SetIri));

    public JsonObject Of(Claim claim) => Of(claim.ToJson(), "Claim", ClaimMembers.All.Contains);

    public JsonObject Of(Source source) => Of(source.ToJson(), "Source", name => SourceMembers.All.Contains(name) || name == "csl");

    /// <summary>Returns the header of a set, without its records.</summary>
    public JsonObject Of(ClaimSet set)
    {
        var form = Of((set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }).ToJson(), "ClaimSet",
            name => ClaimSetMembers.All.Contains(name) || name is FormatVersions.Member or "sources" or "claims");
        form["id"] = SetIri;
        return form;
    }

    private JsonObject Of(string json, string type, Func<string, bool> isListed)
    {
        var sound = SoundJson.Mend(json);
        IsMended |= !ReferenceEquals(sound, json);
        using var document = JsonDocument.Parse(sound, JsonText.AnyDepth);
        var form = Object(document.RootElement, null, isListed);
        form.Insert(0, "@type", type);
        return form;
    }

    private JsonObject Object(JsonElement element, LinkedTerm? around, Func<string, bool>? isListed)
    {
        var form = new JsonObject();
        var extensions = new JsonObject();
        foreach (var member in element.EnumerateObject())
        {
            if (IsExtension(member, around, isListed)) extensions[member.Name] = Copy(member.Value);
            else if (IsPlainEntity(member)) form["entityId"] = member.Value.GetString(); // A private id, which is not an IRI.
            else form[member.Name] = Member(member.Name, member.Value, around);
        }

        if (extensions.Count > 0) form["extensions"] = extensions;
        return form;
    }

    // Includes members with a listed name that could not be read, if RDF cannot represent them as they are.
    private static bool IsExtension(JsonProperty member, LinkedTerm? around, Func<string, bool>? isListed)
    {
        if (isListed?.Invoke(member.Name) == false) return true;
        if (member.Name == "id") return member.Value.ValueKind != JsonValueKind.String;
        return LinkedTerms.Find(member.Name, around) is not { } term || (!term.IsJson && IsOdd(member.Value, term));
    }

    private static bool IsOdd(JsonElement value, LinkedTerm term) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Array || IsOdd(element, term)),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => term.IsReference,
        _ => false,
    };

    private static bool IsPlainEntity(JsonProperty member) =>
        member.Name == "entity" && member.Value.ValueKind == JsonValueKind.String && !RecordIdSyntax.IsGlobal(member.Value.GetString()!);

    private JsonNode? Member(string name, JsonElement value, LinkedTerm? around)
    {
        if (name == "id") return IriOf(value.GetString()!);
        var term = LinkedTerms.Find(name, around)!;
        // "Based on nothing" is a statement.
        if (value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0)
            return new JsonObject { ["@list"] = new JsonArray() };
        if (term.IsJson) return Copy(value);
        if (value.ValueKind == JsonValueKind.Array)
            return new JsonArray([.. value.EnumerateArray().Select(element => One(name, element, term))]);
        return One(name, value, term);
    }

    private JsonNode? One(string name, JsonElement value, LinkedTerm term) => value.ValueKind switch
    {
        JsonValueKind.Object when IsValue(name, term) && !Kinds.Any(kind => value.TryGetProperty(kind, out _)) =>
            new JsonObject { ["unrecognised"] = Copy(value) },
        JsonValueKind.Object => Object(value, term, null),
        JsonValueKind.String when term.IsReference => IriOf(value.GetString()!),
        JsonValueKind.String when name is "citations" or "basedOn" => new JsonObject { ["source"] = IriOf(value.GetString()!) },
        JsonValueKind.String when IsValue(name, term) => new JsonObject { ["text"] = value.GetString() },
        JsonValueKind.True or JsonValueKind.False when IsValue(name, term) => new JsonObject { ["flag"] = value.GetBoolean() },
        JsonValueKind.Number when name is "confidence" or "likelihood" =>
            new JsonObject { ["probability"] = Plain(value.GetRawText()) },
        JsonValueKind.Number when IsValue(name, term) => new JsonObject { ["amount"] = Plain(value.GetRawText()) },
        JsonValueKind.Number or JsonValueKind.String when term.Type == XsdDecimal =>
            Plain(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()),
        _ => Copy(value),
    };

    private static JsonNode? Copy(JsonElement value) => JsonNode.Parse(value.GetRawText(), documentOptions: JsonText.AnyDepth);

    private static bool IsValue(string name, LinkedTerm term) =>
        term.Type is null && name is "subject" or "property" or "value" or "place" or "of";

    // Decimals of XML Schema have no exponent.
    private static string Plain(string number) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(number), out var amount) == ExactDecimalResult.Exact
            ? amount.ToString(CultureInfo.InvariantCulture)
            : BigAmount.TryParse(number, null, out var exact) ? exact.ToPlainText() : number;
}
