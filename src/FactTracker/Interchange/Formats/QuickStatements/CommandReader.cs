using FactTracker.Json;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>
/// Makes claims from commands. A command that adds no statement (a label, a removal, a merge), or that was not understood, is kept. A
/// statement that is repeated without qualifiers adds its references to the earlier one.
/// </summary>
internal sealed class CommandReader
{
    private readonly List<(Claim Claim, TextPlace Place, List<Citation> Citations)> _claims = [];
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal); // The claim of each entity, property and value.
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal); // The claim of these with their qualifiers.
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, (Source Source, TextPlace Place)> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<(int Claim, SourceId Source)> _cited = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal); // How often each text was a statement of its own.
    private readonly List<string> _kept = [];
    private Command? _unread;
    private int _created;

    /// <summary>Reads commands, in their order.</summary>
    public static CommandReader Read(IReadOnlyCollection<Command> commands)
    {
        var reader = new CommandReader();
        reader.FindLabels(commands);
        foreach (var command in commands)
        {
            reader.Read(command);
        }

        return reader;
    }

    /// <summary>Whether a command was the last that was not understood.</summary>
    public bool IsUnread(Command command) => _unread == command;

    /// <summary>Returns the sources, the claims, and last the set with the commands that were kept.</summary>
    public IEnumerable<ClaimSetRecord> Records()
    {
        foreach (var (source, place) in _sources.Values)
        {
            yield return new ClaimSetRecord { Source = source, Place = place };
        }

        foreach (var (claim, place, citations) in _claims)
        {
            yield return new ClaimSetRecord { Claim = claim with { Citations = [.. citations] }, Place = place };
        }

        if (_kept.Count == 0) yield break;
        var kept = RawBuilder.List(_kept.Select(KeptText.Raw));
        var header = ClaimSet.Empty with { Extensions = Extensions.Empty.With(CommandNames.Commands, kept) };
        yield return new ClaimSetRecord { Header = header };
    }

    private static bool IsTerm(string part) => part is ['L' or 'D' or 'A' or 'S', >= 'a' and <= 'z', ..];

    // The label in English, or else the first one.
    private void FindLabels(IReadOnlyCollection<Command> commands)
    {
        var created = 0;
        foreach (var command in commands)
        {
            if (command.Parts is [CommandNames.Create]) created++;
            if (command.Parts is not [var entity, ['L', _, ..] name, var text, ..] || CommandValueReader.Parse(text) is not TextValue label
                || string.IsNullOrWhiteSpace(label.Text)) continue;
            var id = entity == CommandNames.Last ? CommandNames.IdOfNew(created) : entity;
            if (name == "Len") _labels[id] = label.Text;
            else _labels.TryAdd(id, label.Text);
        }
    }

    private void Read(Command command)
    {
        if (command.Parts.Count == 0) return;
        var first = command.Parts[0];
        if (command.Parts is [CommandNames.Create])
        {
            _created++;
            _kept.Add(command.Line);
        }
        else if (command.Parts.Count >= 3 && EntityOf(first.TrimStart('+'), command) is not null && IsTerm(command.Parts[1]))
        {
            _kept.Add(command.Line);
        }
        else if (first.StartsWith('-') || first is "MERGE" or "CREATE_PROPERTY" or "REMOVE_QUAL" or "REMOVE_REF")
        {
            Keep(command, "The command adds no statement");
        }
        else
        {
            ReadStatement(command);
        }
    }

    private void Keep(Command command, string why)
    {
        command.Report(Rules.ForeignUnread, $"{why}; it is kept as an extension of the set.");
        _kept.Add(command.Line);
        _unread = command;
    }

    private EntityValue? EntityOf(string text, Command command)
    {
        if (text == CommandNames.Last && _created == 0) return null;
        var key = text == CommandNames.Last ? CommandNames.IdOfNew(_created) : text;
        if (text != CommandNames.Last && (text is not ['Q' or 'P' or 'L' or 'M', ..] || !WikibaseIris.IsId(text))) return null;
        var label = _labels.GetValueOrDefault(key);
        command.Context.Repeat(label?.Length ?? 0, command.Offset, JsonPath.Root);
        return new EntityValue(text == CommandNames.Last ? key : CommandNames.IriOf(text)) { Label = label };
    }

    private ClaimValue? ValueOf(string text, Command command) =>
        text == CommandNames.Last ? EntityOf(text, command) : CommandValueReader.Read(text);

    private void ReadStatement(Command command)
    {
        var parts = command.Parts;
        var isNew = parts[0].StartsWith('+');
        if (parts.Count < 3 || EntityOf(parts[0].TrimStart('+'), command) is not { } subject || !WikibaseIris.IsProperty(parts[1]))
        {
            Keep(command, "A command must be an entity, a property and a value");
            return;
        }

        if (ValueOf(parts[2], command) is not { } value)
        {
            Keep(command, $"\"{parts[2]}\" is not a value");
            return;
        }

        var draft = new StatementDraft(command, ValueOf);
        draft.Read();
        var key = $"{subject.Id}\t{parts[1]}\t{parts[2]}";
        var text = draft.QualifierText.Length == 0 ? key : $"{key}\t{draft.QualifierText}";
        var sources = draft.References.Select(reference => SourceOf(reference, command)).ToList();
        if (!isNew && draft.Rank == Rank.Normal && _first.TryGetValue(key, out var at))
        {
            if (text == key || _exact.TryGetValue(text, out at))
            {
                if (sources.Count == 0) command.Report(Rules.ForeignRepaired, "The command repeats an earlier one; it is read once.");
                Cite(at, sources);
                return;
            }

            command.Report(
                Rules.ForeignRepaired,
                "An earlier command has the same value with other qualifiers, and QuickStatements merges them; each is read on its own.");
        }

        _first.TryAdd(key, _claims.Count);
        _exact.TryAdd(text, _claims.Count);
        Add(command, draft, text, new Claim("new")
        {
            Subject = [subject], Property = new EntityValue(CommandNames.IriOf(parts[1])), Value = [value],
            Extensions = isNew ? Extensions.Empty.With(CommandNames.New, RawJson.Parse("true", null)) : Extensions.Empty,
        });
        Cite(_claims.Count - 1, sources);
    }

    private void Cite(int claim, IEnumerable<SourceId> sources)
    {
        foreach (var source in sources)
        {
            if (_cited.Add((claim, source))) _claims[claim].Citations.Add(new Citation(source));
        }
    }

    private void Add(Command command, StatementDraft draft, string text, Claim claim)
    {
        var count = _counts[text] = _counts.GetValueOrDefault(text) + 1;
        var id = count == 1
            ? ContentId.Of("quickstatements", text)
            : ContentId.Of("quickstatements", text, FormattableString.Invariant($"{count}"));
        claim = claim with
        {
            Id = new ClaimId(id),
            When = draft.When,
            Qualifiers = [.. draft.Qualifiers],
            Rank = draft.Rank,
            Extensions = claim.Extensions.WithText(CommandNames.Comment, command.Comment),
        };
        if (draft.Unread.Count > 0)
            claim = claim with { Extensions = claim.Extensions.WithText(CommandNames.Qualifiers, string.Join('\t', draft.Unread)) };
        _claims.Add((claim, command.Context.PlaceOf(command.Offset, JsonPath.Root), []));
    }

    private SourceId SourceOf(string reference, Command command)
    {
        var source = ReferenceParts.ToSource(reference);
        _sources.TryAdd(source.Id.Text, (source, command.Context.PlaceOf(command.Offset, JsonPath.Root)));
        return source.Id;
    }
}
