namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>What stands in a command behind its value: a rank, qualifiers and references.</summary>
internal sealed class StatementDraft(Command command, Func<string, Command, ClaimValue?> read)
{
    private const int First = 3;
    private readonly List<string> _text = [];
    private readonly OrderedDictionary<string, List<ClaimValue>> _values = new(StringComparer.Ordinal);
    private readonly List<List<string>> _references = [];

    public Rank Rank { get; private set; } = Rank.Normal;

    /// <summary>The qualifiers, without the times that <see cref="When"/> expresses completely.</summary>
    public List<Qualifier> Qualifiers { get; private set; } = [];

    public DateStatement? When { get; private set; }

    /// <summary>The qualifiers as in the command.</summary>
    public string QualifierText => string.Join('\t', _text);

    /// <summary>The qualifiers that were not understood, as in the command.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>The references, each with its properties and values between tabs.</summary>
    public IEnumerable<string> References => _references.Select(reference => string.Join('\t', reference));

    public void Read()
    {
        var at = First;
        if (command.Parts.Count > at && RankOf(command.Parts[at]) is { } rank)
        {
            Rank = rank;
            at++;
        }

        for (; at < command.Parts.Count; at += 2)
        {
            var name = command.Parts[at];
            var value = at + 1 < command.Parts.Count ? command.Parts[at + 1] : null;
            if (value is not null && WikibaseIris.IsProperty(name)) ReadQualifier(name, value);
            else if (value is not null && IsReference(name)) ReadReference(name, value);
            else ReportUnread(value is null ? name : $"{name}\t{value}");
        }

        Qualifiers = [.. _values.Select(values => new Qualifier(values.Key, [.. values.Value]))];
        TakeTimes();
    }

    private static bool IsReference(string name) => name.TrimStart('!') is ['S', .. var number] && WikibaseIris.IsProperty($"P{number}");

    private static Rank? RankOf(string part) => part switch
    {
        "R+" or "Rpreferred" => Rank.Preferred,
        "R0" or "Rnormal" => Rank.Normal,
        "R-" or "Rdeprecated" => Rank.Deprecated,
        _ => null,
    };

    private void ReadQualifier(string property, string text)
    {
        _text.AddRange([property, text]);
        if (read(text, command) is not { } value)
        {
            ReportUnread($"{property}\t{text}");
            return;
        }

        if (!_values.TryGetValue(property, out var values)) _values.Add(property, values = []);
        values.Add(value);
    }

    private void ReadReference(string name, string text)
    {
        if (_references.Count == 0 || name[0] == '!') _references.Add([]);
        _references[^1].AddRange([name.TrimStart('!'), text]);
        if (CommandValueReader.Parse(text) is null)
            command.Report(Rules.ForeignUnread, $"\"{text}\" is not a value; the reference is kept unchanged.");
    }

    private void ReportUnread(string text)
    {
        Unread.Add(text);
        command.Report(
            Rules.ForeignUnread,
            $"\"{text.Replace('\t', ' ')}\" is neither a qualifier nor a reference; it is kept as an extension.");
    }

    private void TakeTimes()
    {
        var times = Qualifiers.Where(qualifier => IsTime(qualifier.Name)).ToList();
        if (times.Count == 0 || times.Exists(time => time.Values.Count > 1)) return;
        var stretch = new WikibaseStretch(
            Of(times, WikibaseStretch.StartProperty), Of(times, WikibaseStretch.EndProperty), Of(times, WikibaseStretch.PointProperty));
        When = stretch.ToDate();
        if (When is null || WikibaseStretch.Of(When) != stretch) return;
        Qualifiers.RemoveAll(qualifier => IsTime(qualifier.Name));
    }

    private static bool IsTime(string property) =>
        property is WikibaseStretch.StartProperty or WikibaseStretch.EndProperty or WikibaseStretch.PointProperty;

    private static ClaimValue? Of(List<Qualifier> times, string property) =>
        times.Find(qualifier => qualifier.Name == property)?.Values.Single;
}
