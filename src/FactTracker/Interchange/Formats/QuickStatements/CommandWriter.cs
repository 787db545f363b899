using FactTracker.Json;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>Makes commands from claims.</summary>
internal sealed class CommandWriter
{
    private const char Separator = '\t';
    private const string NoPlace = "a command has no place for it";
    private static readonly string[] Carried = ["id", "subject", "property", "value", "when", "qualifiers", "citations"];
    private static readonly string[] CarriedOfSource = ["id", "kind", "url", "title", "language", "published", "accessed", "archived"];
    private readonly LossReport _losses = new();
    private readonly CommandValue _values;
    private readonly List<string> _lines = [];
    private readonly Dictionary<SourceId, (Source Source, JsonPath Path)> _sources = [];
    private readonly Dictionary<SourceId, string> _references = [];

    public CommandWriter(ClaimSet set, CancellationToken cancellationToken)
    {
        _values = new CommandValue(_losses);
        for (var index = 0; index < set.Sources.Count; index++)
        {
            _sources.TryAdd(set.Sources[index].Id, (set.Sources[index], JsonPath.Root.Member("sources").At(index)));
        }

        _losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, NoPlace, "facttracker");
        for (var index = 0; index < set.Claims.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(set.Claims[index], JsonPath.Root.Member("claims").At(index));
        }

        foreach (var (source, path) in _sources.Values)
        {
            if (!_references.ContainsKey(source.Id)) _losses.Add(path, $"the source \"{source.Id}\"", "no command cites it");
        }
    }

    /// <summary>The commands.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>What they do not carry.</summary>
    public IReadOnlyList<Problem> Losses => _losses.Losses;

    private void Add(Claim claim, JsonPath path)
    {
        var subject = claim.Subject.Single is EntityValue entity ? CommandValue.IdOf(entity.Id) : null;
        var property = claim.Property is EntityValue named ? CommandValue.IdOf(named.Id) : null;
        if (subject is null || property is null || !WikibaseIris.IsProperty(property))
        {
            _losses.Add(
                path, $"the claim \"{claim.Id}\"",
                subject is null ? "its subject is not a Wikidata entity" : "its property is not a Wikidata property");
            return;
        }

        if (claim.Value.Single is not { } single || _values.Write(single, path.Member("value")) is not { } value)
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"", "its value cannot be written");
            return;
        }

        _losses.AddBeside(path, claim, ClaimMembers.All, NoPlace, Carried);
        var statement = $"{subject}{Separator}{property}{Separator}{value}";
        var references = References(claim, path);
        _lines.Add($"{statement}{Qualifiers(claim, path)}{(references.Count > 0 ? references[0] : "")}");
        _lines.AddRange(references.Skip(1).Select(reference => statement + reference));
    }

    private string Qualifiers(Claim claim, JsonPath path)
    {
        var text = "";
        foreach (var (property, value, here) in Times(claim, path.Member("when")).Concat(Named(claim, path.Member("qualifiers"))))
        {
            if (_values.Write(value, here) is { } written) text += $"{Separator}{property}{Separator}{written}";
        }

        return text;
    }

    private IEnumerable<(string Property, ClaimValue Value, JsonPath Path)> Times(Claim claim, JsonPath path)
    {
        if (claim.When is not { } when || claim.Qualifiers.Any(
            qualifier => qualifier.Name is WikibaseStretch.StartProperty or WikibaseStretch.EndProperty or WikibaseStretch.PointProperty))
            yield break;
        var stretch = WikibaseStretch.Of(when);
        if (stretch == default) _losses.Add(path, $"the time {when}", "neither its start nor its end is known");
        if (stretch.Start is { } start) yield return (WikibaseStretch.StartProperty, start, path);
        if (stretch.End is { } end) yield return (WikibaseStretch.EndProperty, end, path);
        if (stretch.Point is { } point) yield return (WikibaseStretch.PointProperty, point, path);
    }

    private IEnumerable<(string Property, ClaimValue Value, JsonPath Path)> Named(Claim claim, JsonPath path)
    {
        foreach (var qualifier in claim.Qualifiers)
        {
            if (!WikibaseIris.IsProperty(qualifier.Name))
                _losses.Add(path.Member(qualifier.Name), $"the qualifier \"{qualifier.Name}\"", "its name is not a property");
            else foreach (var value in qualifier.Values) yield return (qualifier.Name, value, path.Member(qualifier.Name));
        }
    }

    private List<string> References(Claim claim, JsonPath path)
    {
        var references = new List<string>();
        for (var index = 0; index < claim.Citations.Count; index++)
        {
            var citation = claim.Citations[index];
            var here = path.Member("citations").At(index);
            if (citation.Stance != Stance.Supports) _losses.Add(here, "the citation", "a reference always supports its statement");
            else if (!_sources.TryGetValue(citation.Source, out var row))
                _losses.Add(here, "the citation", $"\"{citation.Source}\" is not a source of the set");
            else
            {
                _losses.AddBeside(here, citation, CitationMembers.All, NoPlace, "source");
                if (ReferenceTo(row.Source, row.Path) is { Length: > 0 } reference) references.Add(reference);
            }
        }

        return references;
    }

    private string ReferenceTo(Source source, JsonPath path)
    {
        if (_references.TryGetValue(source.Id, out var known)) return known;
        _losses.AddBeside(path, source, SourceMembers.All, NoPlace, CarriedOfSource);
        var text = "";
        foreach (var (property, value, name) in PartsOf(source))
        {
            if (value is not null && _values.Write(value, path.Member(name)) is { } written)
                text += $"{Separator}S{property}{Separator}{written}";
        }

        if (text.Length == 0) _losses.Add(path, $"the source \"{source.Id}\"", "it has nothing that a command can carry");
        _references.Add(source.Id, text);
        return text;
    }

    // Stated in (P248) for an item, otherwise the address (P854); title, publication date, retrieved; archive URL and archive date.
    private static (int Property, ClaimValue? Value, string Name)[] PartsOf(Source source)
    {
        var item = source.Url is { } url ? CommandValue.IdOf(url.Text) : null;
        var copy = source.Archived.FirstOrDefault();
        return
        [
            (248, item is null ? null : new EntityValue(source.Url!.Value.Text), "url"),
            (854, item is null && source.Url is { } address ? new TextValue(address.Text) : null, "url"),
            (1476, source.Title is { } title ? new TextValue(title) { Language = source.Language ?? "und" } : null, "title"),
            (577, source.Published, "published"),
            (813, source.Accessed, "accessed"),
            (1065, copy is null ? null : new TextValue(copy.Url.Text), "archived"),
            (2960, copy?.At, "archived"),
        ];
    }
}
