namespace FactTracker.Publishing;

/// <summary>Decides which records are published.</summary>
internal sealed class RecordMarks
{
    // Names under which people write a marking where the reader does not understand it.
    private static readonly HashSet<string> MarkingNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "marking", "markings", "mark", "tlp", "embargo", "embargoed", "embargoedUntil", "confidential",
    };

    private readonly PublishingOptions _options;
    private readonly Dictionary<string, WithheldReason> _reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public RecordMarks(ClaimSet set, PublishingOptions options)
    {
        _options = options;
        (Sources, Claims) = (set.Sources.Count, set.Claims.Count);
        foreach (var source in set.Sources) Decide(source.Id.Text, source.Marking, source.Extensions);
        foreach (var claim in set.Claims) Decide(claim.Id.Text, claim.Marking, claim.Extensions);
    }

    /// <summary>The number of sources in the set.</summary>
    public int Sources { get; }

    /// <summary>The number of claims in the set.</summary>
    public int Claims { get; }

    /// <summary>Whether a record is not published. Two records with one id are withheld together.</summary>
    public bool IsWithheld(string id) => _reasons.ContainsKey(id);

    /// <summary>Whether a text is the id of a record that is published.</summary>
    public bool IsPublished(string id) => _ids.Contains(id) && !IsWithheld(id);

    public WithheldReason? ReasonOf(string id) => _reasons.TryGetValue(id, out var reason) ? reason : null;

    private void Decide(string id, Marking? marking, Extensions extensions)
    {
        _ids.Add(id);
        if (ReasonFor(marking, extensions) is { } reason) _reasons.TryAdd(id, reason);
    }

    private WithheldReason? ReasonFor(Marking? marking, Extensions extensions)
    {
        if (HasUnread(marking, extensions)) return WithheldReason.UnreadMarking;
        if (marking is { IsConfidential: true }) return WithheldReason.Confidential;
        if (marking?.IsEmbargoedAt(_options.At) == true) return WithheldReason.Embargo;
        return (marking?.Tlp ?? _options.Unmarked).Strictness > _options.MaxMark.Strictness ? WithheldReason.Mark : null;
    }

    private static bool HasUnread(Marking? marking, Extensions extensions) =>
        extensions.Any(member => MarkingNames.Contains(member.Name))
        || marking?.Extensions.Any(member => !member.Name.Contains(':', StringComparison.Ordinal)) == true;
}
