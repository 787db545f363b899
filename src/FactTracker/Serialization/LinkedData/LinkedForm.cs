using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.LinkedData;

/// <summary>
/// The native form of a record without the short forms that RDF would misinterpret: references are global, values and citations are
/// objects, amounts are strings, and members that the format does not define are collected in one member.
/// </summary>
internal sealed class LinkedForm(string? setId)
{
    private const int NameBits = 512;
    private const int BitsOfWord = 64;

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

    /// <summary>Whether some record may be read back differently.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>
    /// Says whether the native form of a record of a type (<c>Claim</c> or <c>Source</c>) is read without anything to report; null where
    /// nobody asks for doubts. A member that could not be read was kept as it was written, which the form of a readable one does not do.
    /// </summary>
    public Func<string, ReadOnlyMemory<byte>, bool>? IsReadable { get; init; }

    /// <summary>Returns the IRI for the id of a record or of anything else.</summary>
    public string IriOf(string id) => Iri.Escape(RecordIdSyntax.Globalize(id, SetIri));

    /// <summary>
    /// Returns the id that an IRI was made of. An IRI of another set stays as it is, unless percent signs make it longer than an id may be.
    /// </summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="setIri">The IRI of the set.</param>
    public static string IdOf(string iri, string setIri)
    {
        if (!iri.StartsWith(setIri, StringComparison.Ordinal) || iri.Length == setIri.Length || iri[setIri.Length] != '#')
        {
            var decoded = iri.Length > RecordIdSyntax.MaxCodePoints ? Uri.UnescapeDataString(iri) : iri;
            return Iri.Escape(decoded) == iri ? decoded : iri;
        }

        var id = Uri.UnescapeDataString(iri[(setIri.Length + 1)..]);
        return id.Length > 0 && Iri.Escape(RecordIdSyntax.Globalize(id, setIri)) == iri ? id : iri;
    }

    /// <summary>Returns a claim.</summary>
    public JsonElement Of(Claim claim) => RawBuilder.Build(json => Write(json, claim)).ToElement();

    /// <summary>Returns a source.</summary>
    public JsonElement Of(Source source) => RawBuilder.Build(json => Write(json, source)).ToElement();

    /// <summary>Returns the header of a set, without its records.</summary>
    public JsonElement Of(ClaimSet set) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        WriteMembers(json, set);
        json.WriteEndObject();
    }).ToElement();

    /// <summary>Writes a claim.</summary>
    public void Write(Utf8JsonWriter json, Claim claim) =>
        Write(json, RawBuilder.Build(native => ClaimWriter.Write(native, claim)), "Claim", IsOfClaim);

    /// <summary>Writes a source.</summary>
    public void Write(Utf8JsonWriter json, Source source) =>
        Write(json, RawBuilder.Build(native => SourceWriter.Write(native, source)), "Source", IsOfSource);

    /// <summary>Writes the members of a set, without its records, into an object that was begun.</summary>
    public void WriteMembers(Utf8JsonWriter json, ClaimSet set)
    {
        var header = (set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }).ToJson(new WritingOptions { Indented = false });
        using var document = Parse(new RawJson(Encoding.UTF8.GetBytes(header)));
        json.WriteString("@type", "ClaimSet");
        Members(json, document.RootElement, null, IsOfSet, isSet: true);
        if (!document.RootElement.TryGetProperty("id", out _)) json.WriteString("id", SetIri);
    }

    private static bool IsOfClaim(string name) => ClaimMembers.All.Contains(name);

    private static bool IsOfSource(string name) => SourceMembers.All.Contains(name) || name == "csl";

    private static bool IsOfSet(string name) =>
        ClaimSetMembers.All.Contains(name) || name is FormatVersions.Member or "sources" or "claims";

    private void Write(Utf8JsonWriter json, RawJson native, string type, Func<string, bool> isListed)
    {
        if (!IsDoubtful && IsReadable is { } isReadable) IsDoubtful = !isReadable(type, native.AsMemory());
        using var document = Parse(native);
        json.WriteStartObject();
        json.WriteString("@type", type);
        Members(json, document.RootElement, null, isListed);
        json.WriteEndObject();
    }

    private JsonDocument Parse(RawJson native)
    {
        var sound = SoundJson.Mend(native);
        IsMended |= sound != native;
        IsDoubtful |= IsMended;
        return JsonDocument.Parse(sound.AsMemory(), JsonText.AnyDepth);
    }

    private void Members(
        Utf8JsonWriter json, JsonElement element, LinkedTerm? around, Func<string, bool>? isListed, bool isSet = false)
    {
        var (hasExtensions, mayRepeat) = (false, false);
        Span<ulong> met = stackalloc ulong[NameBits / BitsOfWord];
        foreach (var member in element.EnumerateObject())
        {
            var name = member.Name;
            mayRepeat |= IsMet(name, met);
            if (IsExtension(name, member.Value, around, isListed))
            {
                hasExtensions = true;
                IsDoubtful |= IsOwnName(name) || isListed?.Invoke(name) == true || IsRewritten(member.Value);
                continue;
            }

            if (IsPlainEntity(name, member.Value))
            {
                json.WriteString("entityId", member.Value.GetString()); // A private id, which is not an IRI.
                continue;
            }

            json.WritePropertyName(name);
            if (name == "id") json.WriteStringValue(isSet ? SetIri : Reference(name, member.Value.GetString()!));
            else Member(json, name, member.Value, around);
        }

        IsDoubtful |= mayRepeat && HasRepeatedNames(element);
        if (!hasExtensions) return;
        json.WriteStartObject("extensions");
        foreach (var member in element.EnumerateObject().Where(it => IsExtension(it.Name, it.Value, around, isListed)))
        {
            json.WritePropertyName(member.Name);
            RawWriter.Write(json, member.Value.ToRaw());
        }

        json.WriteEndObject();
    }

    // Names that mean something else here, and terms of the format whose values it could not read.
    private static bool IsOwnName(string name) => name is ['@', ..] or "extensions" or "entityId" or "id";

    // Whether kept JSON is written differently: of members with one name only the first is read back, and escapes in names are decoded.
    private static bool IsRewritten(JsonElement kept) => kept.ValueKind switch
    {
        JsonValueKind.Array => kept.EnumerateArray().Any(IsRewritten),
        JsonValueKind.Object => HasRepeatedNames(kept) || kept.EnumerateObject().Any(
            member => JsonMarshal.GetRawUtf8PropertyName(member).Contains((byte)'\\') || IsRewritten(member.Value)),
        _ => false,
    };

    private static bool HasRepeatedNames(JsonElement element) =>
        element.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal).Count() != element.GetPropertyCount();

    // Whether a name has the bit of an earlier one; few names of an object share theirs.
    private static bool IsMet(string name, Span<ulong> met)
    {
        var hash = name.Length == 0 ? 0 : ((name.Length % NameBits) * 131) + (name[0] * 31) + (name[^1] * 17) + (name[name.Length / 2] * 7);
        var (word, bit) = Math.DivRem(hash % NameBits, BitsOfWord);
        var isMet = (met[word] & (1UL << bit)) != 0;
        met[word] |= 1UL << bit;
        return isMet;
    }

    private string Reference(string name, string id)
    {
        var iri = IriOf(id);
        IsDoubtful |= name == "entity" ? iri != id : IdOf(iri, SetIri) != id;
        return iri;
    }

    private string Amount(string number)
    {
        var plain = Plain(number);
        IsDoubtful |= plain != number;
        return plain;
    }

    // Includes members with a listed name that could not be read, if RDF cannot represent them as they are, and those with a name that has
    // another meaning here.
    private static bool IsExtension(string name, JsonElement value, LinkedTerm? around, Func<string, bool>? isListed)
    {
        if (isListed?.Invoke(name) == false || name is "extensions" or "entityId") return true;
        if (name == "id") return value.ValueKind != JsonValueKind.String;
        return LinkedTerms.Find(name, around) is not { } term || (!term.IsJson && IsOdd(value, term));
    }

    private static bool IsOdd(JsonElement value, LinkedTerm term) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Array || IsOdd(element, term)),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => term.IsReference,
        _ => false,
    };

    private static bool IsPlainEntity(string name, JsonElement value) =>
        name == "entity" && value.ValueKind == JsonValueKind.String && !RecordIdSyntax.IsGlobal(value.GetString()!);

    private void Member(Utf8JsonWriter json, string name, JsonElement value, LinkedTerm? around)
    {
        var term = LinkedTerms.Find(name, around)!;
        if (value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0)
        {
            // "Based on nothing" is a statement.
            json.WriteStartObject();
            json.WriteStartArray("@list");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else if (term.IsJson)
        {
            IsDoubtful |= IsRewritten(value);
            RawWriter.Write(json, value.ToRaw());
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var element in value.EnumerateArray())
            {
                One(json, name, element, term);
            }

            json.WriteEndArray();
        }
        else
        {
            One(json, name, value, term);
        }
    }

    private void One(Utf8JsonWriter json, string name, JsonElement value, LinkedTerm term)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when IsValue(name, term) && !Array.Exists(Kinds, kind => value.TryGetProperty(kind, out _)):
                IsDoubtful = true;
                json.WriteStartObject();
                json.WritePropertyName("unrecognised");
                RawWriter.Write(json, value.ToRaw());
                json.WriteEndObject();
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                Members(json, value, term, null);
                json.WriteEndObject();
                break;
            case JsonValueKind.String when term.IsReference:
                json.WriteStringValue(Reference(name, value.GetString()!));
                break;
            case JsonValueKind.String when name is "citations" or "basedOn":
                Object(json, "source", Reference(name, value.GetString()!));
                break;
            case JsonValueKind.String when IsValue(name, term):
                Object(json, "text", value.GetString()!);
                break;
            case JsonValueKind.True or JsonValueKind.False when IsValue(name, term):
                json.WriteStartObject();
                json.WriteBoolean("flag", value.GetBoolean());
                json.WriteEndObject();
                break;
            case JsonValueKind.Number when name is "confidence" or "likelihood":
                Object(json, "probability", Amount(value.GetRawText()));
                break;
            case JsonValueKind.Number when IsValue(name, term):
                Object(json, "amount", Amount(value.GetRawText()));
                break;
            case JsonValueKind.Number or JsonValueKind.String when term.Type == XsdDecimal:
                json.WriteStringValue(Amount(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
                break;
            default:
                RawWriter.WriteScalar(json, JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }

    private static void Object(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject();
        json.WriteString(name, text);
        json.WriteEndObject();
    }

    private static bool IsValue(string name, LinkedTerm term) =>
        term.Type is null && name is "subject" or "property" or "value" or "place" or "of";

    // Decimals of XML Schema have no exponent.
    private static string Plain(string number) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(number), out var amount) == ExactDecimalResult.Exact
            ? amount.ToString(CultureInfo.InvariantCulture)
            : BigAmount.TryParse(number, null, out var exact) ? exact.ToPlainText() : number;
}
