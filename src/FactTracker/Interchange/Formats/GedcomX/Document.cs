using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>A document to write: the claims of a set, grouped as in GEDCOM X.</summary>
internal sealed class Document
{
    private readonly Dictionary<string, List<Claim>> _things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Claim>> _parts = new(StringComparer.Ordinal);
    private readonly List<Claim> _relationships = [];
    private readonly List<Agent> _recorders = [];
    private readonly HashSet<string> _owners = new(StringComparer.Ordinal);

    public Document(ClaimSet set, LossReport losses, CancellationToken cancellationToken)
    {
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var claim = set.Claims[i];
            if (Take(claim))
            {
                if (claim.RecordedBy is { } recorder) _recorders.Add(recorder);
                continue;
            }

            losses.Add(JsonPath.Root.Member("claims").At(i), $"the claim {claim.Id}",
                "it is not a conclusion of GEDCOM X: a person, a relationship, an event, a document or a place, or a gender, a name or a " +
                "fact of one");
        }

        _owners.UnionWith(_relationships.Select(relationship => relationship.Id.Text));
        foreach (var owner in _parts.Keys.Where(owner => !_owners.Contains(owner)).ToList())
        {
            Add(_things, Members.Persons,
                new Claim(
                    ClaimId.Trusted(owner))
                { Subject = [new EntityValue(owner)], Property = Things.Property, Value = [Things.Person] });
        }
    }

    public IReadOnlyList<Claim> Relationships => _relationships;

    /// <summary>Who recorded the claims that are written.</summary>
    public IReadOnlyList<Agent> Recorders => _recorders;

    /// <summary>Returns the things of a list, in the order found.</summary>
    public IReadOnlyList<Claim> Of(string list) => _things.GetValueOrDefault(list) ?? [];

    /// <summary>Returns the conclusions about a thing in one of its members.</summary>
    public IReadOnlyList<Claim> PartsOf(string owner, string member) =>
        _parts.GetValueOrDefault(owner)?.Where(part => MemberOf(part) == member).ToList() ?? [];

    private bool Take(Claim claim)
    {
        if (claim.Subject.Single is not EntityValue subject) return false;
        if (claim.Property is TextValue { Text: Things.Property }
            && claim.Value.FirstOrDefault() is TextValue kind
            && Things.ListOf(kind.Text) is { } list)
        {
            _owners.Add(subject.Id);
            Add(_things, list, claim);
            return true;
        }

        if (claim.Property is EntityValue && claim.Value.Single is EntityValue)
        {
            _relationships.Add(claim);
            return true;
        }

        if (MemberOf(claim) is null || RecordIdSyntax.Fault(subject.Id) is not null) return false;
        Add(_parts, subject.Id, claim);
        return true;
    }

    private static string? MemberOf(Claim claim) => (claim.Property, claim.Value.Single ?? claim.When) switch
    {
        (TextValue { Text: Members.Gender }, EntityValue or FlagValue { Flag: true }) => Members.Gender,
        (TextValue { Text: Members.Name }, TextValue or FlagValue { Flag: true }) => Members.Names,
        (EntityValue or TextValue { Text: "fact" }, TextValue or DateStatement or FlagValue { Flag: true }) => Members.Facts,
        _ => null,
    };

    private static void Add(Dictionary<string, List<Claim>> lists, string key, Claim claim)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(claim);
    }
}
