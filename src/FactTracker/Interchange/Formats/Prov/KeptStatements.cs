using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Statements that are kept as they were written: by their section, and in it by their name.</summary>
internal sealed class KeptStatements
{
    private readonly OrderedDictionary<string, OrderedDictionary<string, List<RawJson>>> _sections = new(StringComparer.Ordinal);

    public void Add(string section, string name, RawJson statement)
    {
        if (!_sections.TryGetValue(section, out var statements))
            _sections.Add(section, statements = new OrderedDictionary<string, List<RawJson>>(StringComparer.Ordinal));
        if (!statements.TryGetValue(name, out var all)) statements.Add(name, all = []);
        all.Add(statement);
    }

    /// <summary>Returns extensions with the statements added. A name that is taken gets an apostrophe.</summary>
    public Extensions AddedTo(Extensions extensions)
    {
        foreach (var (section, statements) in _sections)
        {
            var name = ProvTerms.Namespace + section;
            while (extensions[name] is not null) name += "'";
            extensions = extensions.With(name, ObjectOf(statements));
        }

        return extensions;
    }

    private static RawJson ObjectOf(OrderedDictionary<string, List<RawJson>> statements) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, all) in statements)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, all is [var only] ? only : RawBuilder.List(all));
        }

        json.WriteEndObject();
    });
}
