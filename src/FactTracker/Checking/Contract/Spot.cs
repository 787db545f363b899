using FactTracker.Json;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>The current position of a walk over a set. The walk moves it, the rules read it, and a path is created only for a
/// finding.</summary>
internal sealed class Spot(ClaimSet set, FindingSink findings, Instant? at, bool withNotes)
{
    private readonly List<(string Member, int Index)> _steps = [];

    /// <summary>The set that contains the part.</summary>
    public ClaimSet Set { get; } = set;

    /// <summary>The claim that contains the part, or null in a source.</summary>
    public Claim? Claim { get; set; }

    /// <summary>Collects the findings of the rules.</summary>
    public FindingSink Findings { get; } = findings;

    /// <summary>The time of the check, or null if it is not known.</summary>
    public Instant? At { get; } = at;

    /// <summary>Whether notes are wanted, too.</summary>
    public bool WithNotes { get; } = withNotes;

    /// <summary>Suggests ids for misspelled references.</summary>
    public NearestId Ids { get; } = new(set);

    /// <summary>The path of the part.</summary>
    public JsonPath Here
    {
        get
        {
            var path = JsonPath.Root;
            foreach (var (member, index) in _steps)
            {
                path = path.Member(member);
                if (index >= 0) path = path.At(index);
            }

            return path;
        }
    }

    /// <summary>Moves to a member.</summary>
    public void Enter(string member) => _steps.Add((member, -1));

    /// <summary>Moves to an element of a member that is a list.</summary>
    public void Enter(string member, int index) => _steps.Add((member, index));

    /// <summary>Moves back to the parent.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);
}
