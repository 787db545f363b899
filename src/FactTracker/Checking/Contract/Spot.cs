using FactTracker.Json;

namespace FactTracker.Checking;

/// <summary>Where a walk over a set stands: moved by the walk, read by the rules, and made into a path only when something is found.</summary>
internal sealed class Spot(ClaimSet set, FindingSink findings)
{
    private readonly List<(string Member, int Index)> _steps = [];

    /// <summary>The set the part is in.</summary>
    public ClaimSet Set { get; } = set;

    /// <summary>Takes what rules find.</summary>
    public FindingSink Findings { get; } = findings;

    /// <summary>Finds the ids that misspelt references may have meant.</summary>
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

    /// <summary>Goes to a member.</summary>
    public void Enter(string member) => _steps.Add((member, -1));

    /// <summary>Goes to an element of a member that is a list.</summary>
    public void Enter(string member, int index) => _steps.Add((member, index));

    /// <summary>Goes back to where it was before.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);
}
