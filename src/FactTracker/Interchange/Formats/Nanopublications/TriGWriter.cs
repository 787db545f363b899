using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Nanopublications;

/// <summary>Writes RDF in TriG (W3C Recommendation of 25 February 2014): graphs with nodes, and their members nested in them.</summary>
internal sealed class TriGWriter(StringBuilder output)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private readonly Queue<(string Iri, List<KeyValuePair<string, JsonNode?>> Members, LinkedTerm Around)> _named = new();
    private int _indent;

    /// <summary>Opens a graph.</summary>
    public void Graph(string iri)
    {
        output.Append('<').Append(iri).Append("> {\n");
        _indent = 1;
    }

    /// <summary>Closes the graph.</summary>
    public void EndGraph() => output.Append("}\n\n");

    /// <summary>Writes one triple whose object is a node.</summary>
    public void Triple(string subject, string predicate, string node) =>
        output.Append("  <").Append(subject).Append("> ").Append(Predicate(predicate)).Append(" <").Append(node).Append("> .\n");

    /// <summary>Writes the members of a node.</summary>
    /// <param name="subject">The IRI of the node.</param>
    /// <param name="members">Its members in linked form.</param>
    /// <param name="type">The IRI of its type, or null.</param>
    public void Node(string subject, IEnumerable<KeyValuePair<string, JsonNode?>> members, string? type = null)
    {
        var stated = members.Where(member => member.Key[0] != '@' && member.Key != "id" && member.Value is not null).ToList();
        if (stated.Count == 0 && type is null) return;
        output.Append("  <").Append(subject).Append('>');
        Members(stated, null, type);
        output.Append(" .\n");
        while (_named.TryDequeue(out var named))
        {
            output.Append("  <").Append(named.Iri).Append('>');
            Members(named.Members, named.Around, null);
            output.Append(" .\n");
        }
    }

    private void Members(List<KeyValuePair<string, JsonNode?>> members, LinkedTerm? around, string? type)
    {
        var separator = "";
        if (type is not null)
        {
            output.Append(" a <").Append(type).Append('>');
            separator = " ;";
        }

        _indent++;
        foreach (var (name, value) in members)
        {
            output.Append(separator);
            NewLine();
            var term = LinkedTerms.Find(name, around)!;
            output.Append('<').Append(Iri.Escape(term.Iri)).Append("> ");
            Objects(value!, term);
            separator = " ;";
        }

        _indent--;
    }

    private void Objects(JsonNode value, LinkedTerm term)
    {
        if (term.IsJson || value is not JsonArray elements)
        {
            Object(value, term);
            return;
        }

        if (term.IsOrdered) output.Append("( ");
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0) output.Append(term.IsOrdered ? " " : ", ");
            Object(elements[i]!, term);
        }

        if (term.IsOrdered) output.Append(" )");
    }

    private void Object(JsonNode value, LinkedTerm term)
    {
        if (term.IsJson) Literal(value.ToJsonString(), Rdf + "JSON");
        else if (value is JsonObject empty && empty.ContainsKey("@list")) output.Append("()");
        else if (value is JsonObject node) Blank(node, term);
        else if (term.IsReference) output.Append('<').Append(value.GetValue<string>()).Append('>');
        else Scalar(value, term.Type);
    }

    // A node with an id is only named here; its members follow after the enclosing node.
    private void Blank(JsonObject node, LinkedTerm term)
    {
        var members = node.Where(member => member.Value is not null && member.Key != "id").ToList();
        if (node["id"] is { } id)
        {
            output.Append('<').Append(id.GetValue<string>()).Append('>');
            if (members.Count > 0) _named.Enqueue((id.GetValue<string>(), members, term));
            return;
        }

        output.Append('[');
        Members(members, term, null);
        output.Append(" ]");
    }

    private void Scalar(JsonNode value, string? type)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                Literal(value.ToJsonString(), Xsd + "boolean");
                break;
            case JsonValueKind.Number:
                Literal(
                    value.ToJsonString(), value.ToJsonString().AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? Xsd + "integer" : Xsd + "double");
                break;
            default:
                Literal(value.GetValue<string>(), type);
                break;
        }
    }

    private void Literal(string text, string? type)
    {
        output.Append('"');
        foreach (var c in text)
        {
            output.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || LineBreaks.IsBreak(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        output.Append('"');
        if (type is not null) output.Append("^^<").Append(type).Append('>');
    }

    private static string Predicate(string iri) => iri == Rdf + "type" ? "a" : $"<{iri}>";

    private void NewLine() => output.Append('\n').Append(' ', _indent * 2);
}
