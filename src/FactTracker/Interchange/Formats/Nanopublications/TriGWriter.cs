using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Nanopublications;

/// <summary>Writes RDF in TriG (W3C Recommendation of 25 February 2014): graphs with nodes, and their members nested in them.</summary>
internal sealed class TriGWriter(StringBuilder output)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private readonly Queue<(string Iri, List<JsonProperty> Members, LinkedTerm Around)> _named = new();
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
    public void Node(string subject, IEnumerable<JsonProperty> members, string? type = null)
    {
        var stated = members.Where(member => member.Name is not ['@', ..] and not "id" && member.Value.ValueKind != JsonValueKind.Null)
            .ToList();
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

    /// <summary>Writes one member of a node.</summary>
    public void Node(string subject, string name, JsonElement value)
    {
        output.Append("  <").Append(subject).Append('>');
        _indent++;
        Member(name, value, null);
        _indent--;
        output.Append(" .\n");
    }

    private void Members(List<JsonProperty> members, LinkedTerm? around, string? type)
    {
        var separator = "";
        if (type is not null)
        {
            output.Append(" a <").Append(type).Append('>');
            separator = " ;";
        }

        _indent++;
        foreach (var member in members)
        {
            output.Append(separator);
            Member(member.Name, member.Value, around);
            separator = " ;";
        }

        _indent--;
    }

    private void Member(string name, JsonElement value, LinkedTerm? around)
    {
        NewLine();
        var term = LinkedTerms.Find(name, around)!;
        output.Append('<').Append(Iri.Escape(term.Iri)).Append("> ");
        Objects(value, term);
    }

    private void Objects(JsonElement value, LinkedTerm term)
    {
        if (term.IsJson || value.ValueKind != JsonValueKind.Array)
        {
            Object(value, term);
            return;
        }

        if (term.IsOrdered) output.Append("( ");
        foreach (var (i, element) in value.EnumerateArray().Index())
        {
            if (i > 0) output.Append(term.IsOrdered ? " " : ", ");
            Object(element, term);
        }

        if (term.IsOrdered) output.Append(" )");
    }

    private void Object(JsonElement value, LinkedTerm term)
    {
        if (term.IsJson) Literal(value.GetRawText(), Rdf + "JSON");
        else if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@list", out _)) output.Append("()");
        else if (value.ValueKind == JsonValueKind.Object) Blank(value, term);
        else if (term.IsReference) output.Append('<').Append(value.GetString()).Append('>');
        else Scalar(value, term.Type);
    }

    // A node with an id is only named here; its members follow after the enclosing node.
    private void Blank(JsonElement node, LinkedTerm term)
    {
        var members = node.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null && member.Name != "id").ToList();
        if (node.TryGetProperty("id", out var id))
        {
            output.Append('<').Append(id.GetString()).Append('>');
            if (members.Count > 0) _named.Enqueue((id.GetString()!, members, term));
            return;
        }

        output.Append('[');
        Members(members, term, null);
        output.Append(" ]");
    }

    private void Scalar(JsonElement value, string? type)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                Literal(value.GetRawText(), Xsd + "boolean");
                break;
            case JsonValueKind.Number:
                var number = value.GetRawText();
                Literal(number, number.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? Xsd + "integer" : Xsd + "double");
                break;
            default:
                Literal(value.GetString()!, type);
                break;
        }
    }

    private void Literal(string text, string? type)
    {
        output.Append('"');
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            output.Append(plain < 0 ? rest : rest[..plain]);
            if (plain < 0) break;
            Append(rest[plain]);
            rest = rest[(plain + 1)..];
        }

        output.Append('"');
        if (type is not null) output.Append("^^<").Append(type).Append('>');
    }

    private void Append(char c)
    {
        switch (c)
        {
            case '"' or '\\':
                output.Append('\\').Append(c);
                break;
            case '\n':
                output.Append("\\n");
                break;
            case '\r':
                output.Append("\\r");
                break;
            case '\t':
                output.Append("\\t");
                break;
            case var _ when char.IsControl(c) || LineBreaks.IsBreak(c):
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                break;
            default:
                output.Append(c);
                break;
        }
    }

    private static string Predicate(string iri) => iri == Rdf + "type" ? "a" : $"<{iri}>";

    private void NewLine() => output.Append('\n').Append(' ', _indent * 2);
}
