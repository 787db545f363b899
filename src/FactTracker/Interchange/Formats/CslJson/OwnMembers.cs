using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Keeps what CSL cannot express of a source: its members as native JSON, in CSL's member for custom data.</summary>
internal static class OwnMembers
{
    /// <summary>The name within the custom data.</summary>
    public const string Name = "facttracker";

    private const string Id = "id";

    /// <summary>Returns the members of a source that differ when it is read back from the item; null when none does.</summary>
    public static RawJson? Of(Source source, Source back)
    {
        if (source == back) return null;
        var known = Members(back).ToDictionary(member => member.Key, member => member.Value.GetRawText(), StringComparer.Ordinal);
        var others =
            Members(source).Where(member => member.Key != Id && known.GetValueOrDefault(member.Key) != member.Value.GetRawText()).ToList();
        return others.Count == 0 ? null : ObjectOf(others);
    }

    /// <summary>Returns a source with members replaced by those in native JSON.</summary>
    public static Source Add(Source source, RawJson members, Action<Problem> report)
    {
        var own = members.ToElement().SoundMembers().Where(member => member.Key != Id).ToList();
        var names = own.Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var all = ObjectOf([.. Members(source).Where(member => !names.Contains(member.Key)), .. own]);
        byte[] text = [.. "{\"facttracker\":\"1.0\",\"sources\":["u8, .. all.AsUtf8(), .. "]}"u8];
        var reading = ClaimSetReader.Read(text);
        foreach (var problem in reading.Problems)
        {
            report(problem);
        }

        return reading.Set.Sources is [var read, ..] ? read : source;
    }

    private static IEnumerable<KeyValuePair<string, JsonElement>> Members(Source source) =>
        new RawJson(Encoding.UTF8.GetBytes(source.ToJson())).ToElement().SoundMembers();

    private static RawJson ObjectOf(IReadOnlyCollection<KeyValuePair<string, JsonElement>> members) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value.ToRaw());
        }

        json.WriteEndObject();
    });
}
