using FactTracker.Json;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>Makes commands from claims.</summary>
internal sealed class CommandWriter
{
    private const char Separator = '\t';
    private const string NoPlace = "a command has no place for it";
    private static readonly string[] Carried =
    [
        "id", "subject", "property", "value", "when", "qualifiers", "citations",
        CommandNames.New, CommandNames.Comment, CommandNames.Qualifiers,
    ];

    private static readonly string[] CarriedOfSource =
        ["id", "kind", "url", "title", "language", "published", "accessed", "archived", CommandNames.Reference];

    private readonly LossReport _losses = new();
    private readonly CommandValue _values;
    private readonly List<string> _lines = [];
    private readonly SortedDictionary<int, List<string>> _linesOfNew = []; // By the number of the entity that a command creates.
    private readonly Dictionary<string, string> _qualifiers = new(StringComparer.Ordinal); // Those written of each statement.
    private readonly Dictionary<SourceId, (Source Source, JsonPath Path)> _sources = [];
    private readonly Dictionary<SourceId, string> _references = [];

    public CommandWriter(ClaimSet set, CancellationToken cancellationToken)
    {
        _values = new CommandValue(_losses);
        for (var index = 0; index < set.Sources.Count; index++)
        {
            _sources.TryAdd(set.Sources[index].Id, (set.Sources[index], JsonPath.Root.Member("sources").At(index)));
        }

        _losses.AddBeside(JsonPath.Root, set, ClaimSetMembers.All, NoPlace, "facttracker", CommandNames.Commands);
        for (var index = 0; index < set.Claims.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(set.Claims[index], JsonPath.Root.Member("claims").At(index));
        }

        foreach (var (source, path) in _sources.Values)
        {
            if (!_references.ContainsKey(source.Id)) _losses.Add(path, $"the source \"{source.Id}\"", "no command cites it");
        }

        _lines.InsertRange(0, Created(set));
    }

    /// <summary>The commands.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>What they do not carry.</summary>
    public IReadOnlyList<Problem> Losses => _losses.Losses;

    // The commands that were kept, and the statements about each entity behind those that create it.
    private List<string> Created(ClaimSet set)
    {
        var (lines, number) = (new List<string>(), 0);
        foreach (var command in RawWriter.Elements(set.Extensions[CommandNames.Commands]).Select(KeptText.TextIn).OfType<string>())
        {
            if (EndsLine(command) || string.IsNullOrWhiteSpace(command))
            {
                _losses.Add(
                    JsonPath.Root.Member(CommandNames.Commands), "a command", "it is blank or has line ends, which separate commands");
                continue;
            }

            if (command == CommandNames.Create) TakeNew(lines, number++);
            lines.Add(command);
        }

        TakeNew(lines, number);
        foreach (var statements in _linesOfNew.Values)
        {
            lines.Add(CommandNames.Create);
            lines.AddRange(statements);
        }

        return lines;
    }

    private static bool EndsLine(string text) => text.AsSpan().IndexOfAny('\n', '\r') >= 0;

    private void TakeNew(List<string> lines, int number)
    {
        if (_linesOfNew.Remove(number, out var statements)) lines.AddRange(statements);
    }

    private void Add(Claim claim, JsonPath path)
    {
        var subject = claim.Subject.Single is EntityValue entity ? SubjectOf(entity.Id) : null;
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

        var number = Math.Max(NumberOf(claim.Subject.Single), NumberOf(single));
        var statement = $"{subject}{Separator}{property}{Separator}{value}";
        var qualifiers = Qualifiers(claim, path);
        var isNew = claim.Extensions[CommandNames.New] is not null;
        if (!isNew && IsTwin($"{number} {statement}", qualifiers))
        {
            _losses.Add(path, $"the claim \"{claim.Id}\"",
                "another statement has the same value, and QuickStatements would add the qualifiers to that one");
            return;
        }

        _losses.AddBeside(path, claim, ClaimMembers.All, NoPlace, Carried);
        var comment = claim.Extensions.TextOf(CommandNames.Comment) is { } note && !EndsLine(note) ? $"{Separator}/* {note} */" : "";
        var references = References(claim, path);
        var lines = number > 0 ? LinesOfNew(number) : _lines;
        lines.Add($"{(isNew ? "+" : "")}{statement}{qualifiers}{(references.Count > 0 ? references[0] : "")}{comment}");
        lines.AddRange(references.Skip(1).Select(reference => statement + reference));
    }

    // Whether a statement with the same value and other qualifiers is written already. One with the same qualifiers only adds references.
    private bool IsTwin(string statement, string qualifiers)
    {
        if (_qualifiers.TryGetValue(statement, out var written)) return written != qualifiers;
        _qualifiers.Add(statement, qualifiers);
        return false;
    }

    private List<string> LinesOfNew(int number)
    {
        if (!_linesOfNew.TryGetValue(number, out var lines)) _linesOfNew.Add(number, lines = []);
        return lines;
    }

    private static string? SubjectOf(string id) => CommandValue.IdOf(id) ?? (CommandNames.NumberOfNew(id) > 0 ? CommandNames.Last : null);

    private static int NumberOf(ClaimValue? value) => value is EntityValue entity ? CommandNames.NumberOfNew(entity.Id) : 0;

    private string Qualifiers(Claim claim, JsonPath path)
    {
        var text = "";
        foreach (var (property, value, here) in Times(claim, path.Member("when")).Concat(Named(claim, path.Member("qualifiers"))))
        {
            if (_values.Write(value, here) is { } written) text += $"{Separator}{property}{Separator}{written}";
        }

        return claim.Extensions.TextOf(CommandNames.Qualifiers) is { } kept && !EndsLine(kept) ? $"{text}{Separator}{kept}" : text;
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
        var text = ReferenceParts.KeptOf(source) is { } kept && !EndsLine(kept) ? Separator + kept : "";
        if (text.Length > 0) return _references[source.Id] = text;
        foreach (var (property, value, name) in ReferenceParts.Of(source))
        {
            if (value is not null && _values.Write(value, path.Member(name)) is { } written)
                text += $"{Separator}S{property}{Separator}{written}";
        }

        if (text.Length == 0) _losses.Add(path, $"the source \"{source.Id}\"", "it has nothing that a command can carry");
        _references.Add(source.Id, text);
        return text;
    }
}
