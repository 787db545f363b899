using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>A rule that a policy asks for. Rules are stateless and do not know each other.</summary>
internal interface IGateRule
{
    /// <summary>Checks a set and adds the claims that do not pass to the findings. Does nothing when the policy does not ask for
    /// it.</summary>
    /// <param name="set">The set.</param>
    /// <param name="gates">The policy.</param>
    /// <param name="at">The time of the check, not null when the policy needs it.</param>
    /// <param name="findings">Collects the findings.</param>
    void Check(ClaimSet set, GatePolicy gates, Instant? at, FindingSink findings);
}
