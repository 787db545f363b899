using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// The markings of the Traffic Light Protocol: those of version 2.0 as OASIS defines them in an extension of STIX 2.1, and those of version
/// 1.0 in STIX 2.1 itself (section 7.2.1.4), which are read only.
/// </summary>
internal static class TlpMarkings
{
    private const string Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
    private const string Created = "2022-10-01T00:00:00.000Z";
    private const string IdPrefix = ObjectTypes.Marking + "--";

    private static readonly (TlpLevel Level, string Id)[] Current =
    [
        (TlpLevel.Clear, IdPrefix + "94868c89-83c2-464b-929b-a1a8aa3c8487"),
        (TlpLevel.Green, IdPrefix + "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
        (TlpLevel.Amber, IdPrefix + "55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
        (TlpLevel.AmberStrict, IdPrefix + "939a9414-2ddd-4d32-a0cd-375ea402b003"),
        (TlpLevel.Red, IdPrefix + "e828b379-4e03-4974-9ac4-e53a884c97c1"),
    ];

    private static readonly (TlpLevel Level, string Id)[] Former =
    [
        (TlpLevel.Clear, IdPrefix + "613f2e26-407d-48c7-9eca-b8e91df99dc9"),
        (TlpLevel.Green, IdPrefix + "34098fce-860f-48ae-8e50-ebd3cc5e41da"),
        (TlpLevel.Amber, IdPrefix + "f88d31f6-486f-44da-b317-01333bde0b82"),
        (TlpLevel.Red, IdPrefix + "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"),
    ];

    /// <summary>Whether an object is the definition of a level of TLP 2.0, which is the same in every bundle.</summary>
    public static bool IsDefinition(string id) => Array.Exists(Current, known => known.Id == id);

    /// <summary>Whether a marking can be references to definitions alone.</summary>
    public static bool Fits(Marking? marking) =>
        marking is null or { Tlp.IsKnown: true, EmbargoedUntil: null, IsConfidential: false, Extensions.Count: 0 };

    /// <summary>
    /// Reads the level of an object: of several the strictest. A list with anything but one level of TLP 2.0 is kept too.
    /// </summary>
    public static Marking? Take(MemberReader members)
    {
        if (members.Item[Members.MarkingRefs] is not { } list) return null;
        var references = list.OneOrMany.ToList();
        if (references.Select(item => LevelOf(item.Text)).OfType<TlpLevel>().MaxBy(level => level.Strictness) is not { } strictest)
            return null;
        if (list.IsArray && references is [var only] && Array.Exists(Current, known => known.Id == only.Text))
            members.Take(Members.MarkingRefs);
        return new Marking { Tlp = strictest };
    }

    /// <summary>Writes the references to the definitions of a level and of the other markings of an object.</summary>
    public static void Write(MemberWriter members, Marking? marking, Extensions kept)
    {
        if (IdOf(marking) is not null) members.Raw(Members.MarkingRefs, RawBuilder.List(References(marking, kept)));
    }

    /// <summary>Writes the definitions of the levels that a set uses.</summary>
    public static void WriteDefinitions(Utf8JsonWriter json, ClaimSet set)
    {
        var used = set.Sources.SelectMany(source => References(source.Marking, source.Extensions))
            .Concat(set.Claims.SelectMany(claim => References(claim.Marking, claim.Extensions))).ToHashSet();
        foreach (var (level, id) in Current.Where(known => used.Contains(KeptText.Raw(known.Id))))
        {
            var members = StixObject.Start(json, Extensions.Empty, ObjectTypes.Marking, id);
            members.Text(Members.SpecVersion, "2.1");
            members.Text(Members.Created, Created);
            members.Text(Members.Name, $"TLP:{level}");
            members.Raw("extensions", ExtensionOf(level));
            members.End();
        }
    }

    private static RawJson ExtensionOf(TlpLevel level) => new(Encoding.UTF8.GetBytes(
        $"{{\"{Extension}\":{{\"extension_type\":\"property-extension\",\"tlp_2_0\":\"{level.Name.ToLowerInvariant()}\"}}}}"));

    // Those of the other markings stay, and so does one of the same level in TLP 1.0.
    private static List<RawJson> References(Marking? marking, Extensions kept)
    {
        if (IdOf(marking) is not { } id) return [];
        var others = RawWriter.Elements(kept[Members.Prefix + Members.MarkingRefs]).ToList();
        if (!others.Exists(other => LevelOf(TextOf(other)) == marking!.Tlp)) others.Insert(0, KeptText.Raw(id));
        return others;
    }

    private static string? TextOf(RawJson reference)
    {
        using var text = JsonDocument.Parse(reference.ToString());
        return text.RootElement.ValueKind == JsonValueKind.String ? text.RootElement.GetString() : null;
    }

    private static TlpLevel? LevelOf(string? id) => Array.Find([.. Current, .. Former], known => known.Id == id).Level;

    private static string? IdOf(Marking? marking) =>
        marking?.Tlp is { IsKnown: true } level ? Array.Find(Current, known => known.Level == level).Id : null;
}
