using System.Buffers;
using System.Globalization;
using System.Text;
using FactTracker.Serialization;
using FactTracker.Serialization.LinkedData;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Makes qualified names from ids (PROV-N, section 3.7.1), and collects their prefixes.</summary>
internal sealed class ProvNames(string setIri)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("='(),:;[]");
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal)
    {
        [ClaimSetContext.Vocabulary] = "ft", [setIri + "#"] = "set", ["urn:facttracker:agent:"] = "agent",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://id.loc.gov/datatypes/edtf/"] = "edtf",
    };

    /// <summary>The prefixes used so far, by name.</summary>
    public IEnumerable<(string Name, string Iri)> Prefixes => _prefixes.Select(pair => (pair.Value, pair.Key));

    /// <summary>Returns the name of a record, or of anything else with an id.</summary>
    public string Of(string id) => OfIri(Iri.Escape(RecordIdSyntax.Globalize(id, setIri)));

    /// <summary>Returns the name of an agent who has a name but no id.</summary>
    public static string OfName(string name) => $"agent:{Local(Uri.EscapeDataString(name))}";

    /// <summary>The name of the set.</summary>
    public string OfSet => OfIri(setIri);

    private string OfIri(string iri)
    {
        var end = iri.LastIndexOfAny(['#', '/', ':']) + 1;
        var local = iri[end..];
        if (!_prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(iri.AsSpan(0, end), out var name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"ns{_prefixes.Count}");
            _prefixes.Add(iri[..end], name);
        }

        return $"{name}:{Local(local)}";
    }

    private static string Local(string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) < 0 && !text.EndsWith('.')) return text;
        var local = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Escaped.Contains(text[i])) local.Append('\\');
            if (text[i] == '.' && i == text.Length - 1) local.Append("%2E");
            else local.Append(text[i]);
        }

        return local.ToString();
    }
}
