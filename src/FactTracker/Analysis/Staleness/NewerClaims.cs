using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>
/// Finds the claims that have a successor: those that another supersedes or corrects, and those of a property with one current value of
/// which another claim states a later one.
/// </summary>
/// <remarks>Claims are put into groups of one subject, property, place, qualifiers, modality and condition, and each group is sorted by
/// time, so that the time is near-linear in the number of claims.</remarks>
internal sealed class NewerClaims(ClaimSet set, long today)
{
    private readonly Dictionary<Digest, List<Entry>> _groups = [];
    private readonly CanonicalWriter _key = new();
    private Dictionary<ClaimId, int>? _successors;

    /// <summary>Takes a claim that stands and may therefore replace others.</summary>
    public void Add(int index, bool isCurrent)
    {
        var claim = set.Claims[index];
        foreach (var relation in claim.Relations)
        {
            if (relation.Type != RelationType.Supersedes && relation.Type != RelationType.Corrects) continue;
            if (relation.Claim == claim.Id) continue;
            if (claim.Recorded is { } recorded && DayRange.Of(recorded).Earliest > today) continue;
            _successors ??= [];
            if (!_successors.TryGetValue(relation.Claim, out var other) || IsBefore(claim, set.Claims[other]))
                _successors[relation.Claim] = index;
        }

        if (!isCurrent || claim.Property is null || claim.When?.AsDate is not { } when) return;
        var digest = KeyOf(claim);
        if (!_groups.TryGetValue(digest, out var group)) _groups.Add(digest, group = []);
        group.Add(new Entry(index, when.Start.Day?.Number ?? DayRange.Never, when.End.Day?.Number ?? DayRange.Always));
    }

    /// <summary>Returns the claim that supersedes or corrects another, or null.</summary>
    public int? SuccessorOf(Claim claim) => _successors is { } known && known.TryGetValue(claim.Id, out var index) ? index : null;

    /// <summary>Returns the later claims of properties with one current value, by the index of the claim that each makes stale.</summary>
    public Dictionary<int, LaterClaim> FindLater()
    {
        var later = new Dictionary<int, LaterClaim>();
        foreach (var group in _groups.Values)
        {
            if (group.Count > 1) FindLater(group, later);
        }

        return later;
    }

    // From the last beginning to the first. What has not begun by the day of the question replaces nothing.
    private void FindLater(List<Entry> group, Dictionary<int, LaterClaim> later)
    {
        var entries = group.OrderByDescending(entry => entry.Earliest).ThenBy(entry => entry.Index).ToList();
        var begun = entries.FindIndex(entry => entry.Earliest <= today);
        if (begun < 0) return;
        var newest = entries[begun];
        Entry? lasting = null; // Of those that begin later than the entry, the one that ends last.
        for (var i = 0; i < entries.Count;)
        {
            var start = i;
            for (; i < entries.Count && entries[i].Earliest == entries[start].Earliest; i++)
            {
                var entry = entries[i];
                if (newest.Earliest > entry.Latest)
                    later.Add(entry.Index, new LaterClaim(newest.Index, newest.Earliest, IsCertain: true));
                else if (lasting is { } other && other.Latest > entry.Latest)
                    later.Add(entry.Index, new LaterClaim(other.Index, other.Earliest, IsCertain: false));
            }

            for (var at = start; at < i; at++)
            {
                if (entries[at].Earliest <= today && (lasting is null || entries[at].Latest > lasting.Value.Latest)) lasting = entries[at];
            }
        }
    }

    // Of several successors the one that was recorded first counts.
    private static bool IsBefore(Claim claim, Claim other) => (claim.Recorded, other.Recorded) switch
    {
        ({ } one, { } two) when one != two => one < two,
        ({ }, null) => true,
        (null, { }) => false,
        _ => string.CompareOrdinal(claim.Id.Text, other.Id.Text) < 0,
    };

    private Digest KeyOf(Claim claim)
    {
        _key.Clear();
        _key.StartObject();
        _key.Name("condition"u8);
        _key.Text(NormalText.Of(claim.Condition ?? ""));
        _key.Name("modality"u8);
        if (!claim.Modality.All(modality => modality == Modality.Asserted)) // None at all means the same as asserted.
            _key.Sorted(claim.Modality, (json, modality) => json.Text(NormalText.Of(modality.Name)));
        _key.Name("place"u8);
        if (claim.Place is { } place) ValueIdentity.WriteIgnoringLanguage(_key, place);
        _key.Name("property"u8);
        ValueIdentity.WriteIgnoringLanguage(_key, claim.Property!);
        WriteQualifiers(claim);
        _key.Name("subject"u8);
        _key.Sorted(claim.Subject, ValueIdentity.WriteIgnoringLanguage);
        _key.EndObject();
        return Digest.Of(_key.Written);
    }

    private void WriteQualifiers(Claim claim)
    {
        if (claim.Qualifiers.IsEmpty) return;
        _key.Name("qualifiers"u8);
        _key.StartObject();
        foreach (var named in claim.Qualifiers.GroupBy(qualifier => NormalText.Of(qualifier.Name))
            .OrderBy(named => named.Key, StringComparer.Ordinal))
        {
            _key.Name(named.Key);
            var values = ValueList.Adopt<ClaimValue>([.. named.SelectMany(qualifier => qualifier.Values)]);
            _key.Sorted(values, ValueIdentity.WriteIgnoringLanguage);
        }

        _key.EndObject();
    }

    private readonly record struct Entry(int Index, long Earliest, long Latest);
}
