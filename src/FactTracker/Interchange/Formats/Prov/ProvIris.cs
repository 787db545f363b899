using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Expands qualified names to IRIs, by the prefixes of a document (PROV-JSON, section 2.2).</summary>
internal sealed class ProvIris
{
    private const string Default = "default";
    private readonly ImportContext _context;
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal)
    {
        ["prov"] = "http://www.w3.org/ns/prov#", ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    public ProvIris(JsonItem root, ImportContext context)
    {
        _context = context;
        if (root[ProvTerms.Prefix] is not { } prefixes) return;
        if (!prefixes.IsObject) Unread(prefixes, "The prefixes must be an object.");
        foreach (var (name, value) in prefixes.Members)
        {
            if (value is { IsString: true, IsSound: true }) _prefixes[name] = value.Text!;
            else Unread(value, $"The prefix \"{name}\" must be an IRI.");
        }
    }

    /// <summary>Returns the IRI of a name, or the name itself when its prefix is not declared.</summary>
    /// <param name="name">The qualified name.</param>
    /// <param name="user">The value that it is expanded for.</param>
    public string Of(string name, JsonItem user)
    {
        if (PrefixOf(name) is not { } prefix) return name;
        _context.Repeat(prefix.Length, user);
        return prefix + LocalOf(name);
    }

    /// <summary>Returns whether the prefix of a name is declared.</summary>
    public bool IsDeclared(string name) => PrefixOf(name) is not null;

    /// <summary>Returns the part of a name behind its prefix, without escapes.</summary>
    public static string LocalOf(string name)
    {
        var local = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return local.Replace("\\", "", StringComparison.Ordinal);
    }

    private string? PrefixOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return _prefixes.GetValueOrDefault(colon < 0 ? Default : name[..colon]);
    }

    private void Unread(JsonItem item, string message) =>
        _context.Report(item, Rules.ForeignUnread, message, "It is kept as an extension.");
}
