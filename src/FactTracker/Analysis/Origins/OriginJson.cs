using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Writes answers about origins as JSON.</summary>
internal static class OriginJson
{
    public static void Write(ClaimOrigins answer, OriginTree tree, int most, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("claim", answer.Claim.Text);
        json.WriteNumber("sources", answer.Sources);
        json.WriteStartObject("origins");
        json.WriteNumber("certain", answer.Count.Certain);
        json.WriteNumber("possible", answer.Count.Possible);
        json.WriteEndObject();
        if (answer.IsLowerBound) json.WriteBoolean("isLowerBound", true);
        json.WriteStartArray("tree");
        WriteNodes(tree, json);
        json.WriteEndArray();
        if (tree.IsCut) json.WriteBoolean("isTreeCut", true);
        json.WriteStartArray("cycles");
        foreach (var cycle in answer.Cycles.Take(most))
        {
            json.WriteStartArray();
            WriteIds(cycle.Sources.Take(most), json);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (answer.HasMoreCycles) json.WriteBoolean("hasMoreCycles", true);
        json.WriteStartArray("restsOn");
        foreach (var origin in answer.Origins.Take(most))
        {
            json.WriteStartObject();
            WriteOrigin(origin, most, json);
            WriteNumbers("citations", origin.Citations.Take(most), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (IsCut(answer, most)) json.WriteBoolean("isCut", true);
        WriteRest(answer, most, json);
        json.WriteEndObject();
    }

    public static void Write(CommonOrigins answer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("a", answer.A.Text);
        json.WriteString("b", answer.B.Text);
        json.WriteString("independence", NameOf(answer.Independence.ToString()));
        json.WriteStartArray("origins");
        foreach (var origin in answer.Origins)
        {
            json.WriteStartObject();
            WriteOrigin(origin.OfA, int.MaxValue, json);
            WriteNumbers("citationsOfA", origin.OfA.Citations, json);
            WriteNumbers("citationsOfB", origin.OfB.Citations, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("through");
        WriteIds(answer.Through, json);
        json.WriteEndArray();
        json.WriteString("policy", answer.Policy);
        json.WriteEndObject();
    }

    private static bool IsCut(ClaimOrigins answer, int most) =>
        Math.Max(answer.Cycles.Count, answer.Origins.Count) > most || answer.LeftOut.Count > most
        || answer.Cycles.Any(cycle => cycle.Sources.Count > most)
        || answer.Origins.Any(origin => Math.Max(origin.Sources.Count, origin.Citations.Count) > most);

    private static void WriteRest(ClaimOrigins answer, int most, Utf8JsonWriter json)
    {
        json.WriteStartObject("otherStances");
        foreach (var (stance, sources) in answer.OtherStances)
        {
            json.WriteNumber(stance.Name, sources);
        }

        json.WriteEndObject();
        json.WriteStartArray("leftOut");
        WriteIds(answer.LeftOut.Take(most), json);
        json.WriteEndArray();
        json.WriteString("policy", answer.Policy);
    }

    // Nodes come before those below them, so the depths say which objects end.
    private static void WriteNodes(OriginTree tree, Utf8JsonWriter json)
    {
        var depth = 0;
        foreach (var (node, level) in tree.Nodes)
        {
            for (; depth > level; depth--)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteStartObject();
            WriteNode(node, json);
            if (node.Children.IsEmpty)
            {
                json.WriteEndObject();
                continue;
            }

            json.WriteStartArray("basedOn");
            depth++;
        }

        for (; depth > 0; depth--)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void WriteNode(OriginNode node, Utf8JsonWriter json)
    {
        json.WriteString("source", node.Source.Text);
        if (node.Citation is { } citation) json.WriteNumber("citation", citation);
        if (node.How is { } how) json.WriteString("how", how.Name);
        if (node.IsSame) json.WriteBoolean("same", true);
        if (node.IsMissing) json.WriteBoolean("missing", true);
        if (node.IsUpperLimit) json.WriteBoolean("upperLimit", true);
        if (node.Mark != OriginMark.None) json.WriteString("mark", NameOf(node.Mark.ToString()));
    }

    private static void WriteOrigin(Origin origin, int most, Utf8JsonWriter json)
    {
        json.WriteStartArray("sources");
        WriteIds(origin.Sources.Take(most), json);
        json.WriteEndArray();
        json.WriteString("knowledge", NameOf(origin.Knowledge.ToString()));
    }

    private static void WriteIds(IEnumerable<SourceId> ids, Utf8JsonWriter json)
    {
        foreach (var id in ids)
        {
            json.WriteStringValue(id.Text);
        }
    }

    private static void WriteNumbers(string name, IEnumerable<int> numbers, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static string NameOf(string name) => string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
}
