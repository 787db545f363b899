using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>What CSL cannot say of a source as we have it: the members in our own form, under a name of ours in CSL's slot for such things.</summary>
internal static class OwnMembers
{
    /// <summary>The name in the slot.</summary>
    public const string Name = "facttracker";

    private const string Id = "id";

    /// <summary>The members of a source that are not the same in what a reader would make of the item; null when all are.</summary>
    public static RawJson? Of(Source source, Source back)
    {
        if (source == back) return null;
        var known = Members(back).ToDictionary(member => member.Key, member => member.Value.GetRawText(), StringComparer.Ordinal);
        var others = Members(source).Where(member => member.Key != Id && known.GetValueOrDefault(member.Key) != member.Value.GetRawText()).ToList();
        return others.Count == 0 ? null : ObjectOf(others);
    }

    /// <summary>A source with members in our own form in place of those it has.</summary>
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
