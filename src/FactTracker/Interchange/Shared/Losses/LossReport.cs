using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Collects what an exporter could not carry, in the order found. The same loss at the same place is reported once.</summary>
internal sealed class LossReport
{
    private const int MostMessages = 4096; // Those that name a record are hardly repeated.
    private readonly HashSet<(string Path, string Message)> _reported = [];

    // A large set loses the same in each of its records.
    private readonly Dictionary<(string What, string Why, bool IsName), string> _messages = [];
    private readonly List<Problem> _losses = [];

    public IReadOnlyList<Problem> Losses => _losses;

    /// <summary>Reports one loss.</summary>
    /// <param name="path">Its place in the set.</param>
    /// <param name="what">What is lost: "the confidence".</param>
    /// <param name="why">Why it is lost, as a clause: "a ClaimReview has no member for it".</param>
    public void Add(JsonPath path, string what, string why) => Add(path, MessageOf(what, why, isName: false));

    /// <summary>Reports the loss of one member, by its name.</summary>
    /// <param name="record">The place of its record in the set.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="why">Why it is lost, as a clause.</param>
    public void AddMember(JsonPath record, string name, string why) => Add(record.Member(name), MessageOf(name, why, isName: true));

    /// <summary>Reports every claim of a set, for formats that carry only sources.</summary>
    public void AddClaims(ClaimSet set, CancellationToken cancellationToken)
    {
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(JsonPath.Root.Member("claims").At(i), $"the claim {set.Claims[i].Id}", "a bibliography has no place for claims");
        }
    }

    private void Add(JsonPath path, string message)
    {
        var place = path.ToString();
        if (_reported.Add((place, message))) _losses.Add(new Problem(Rules.NotCarried, place, message));
    }

    private string MessageOf(string what, string why, bool isName)
    {
        if (_messages.TryGetValue((what, why, isName), out var known)) return known;
        var message = isName ? $"Not carried: \"{what}\"; {why}." : $"Not carried: {what}; {why}.";
        if (_messages.Count < MostMessages) _messages.Add((what, why, isName), message);
        return message;
    }
}
