using FactTracker.Analysis;
using FactTracker.DependencyInjection.Opening;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.DependencyInjection;

/// <summary>What <c>AddFactTracker</c> registers: a store, a clock, policies, and how texts are read.</summary>
/// <remarks>
/// <para>What is not set has its default: a store in memory, the clock of the system, <see cref="PolicyFile"/> without rules of your own,
/// <see cref="OriginPolicy.Default"/> and <see cref="ReadingOptions.Default"/>.</para>
/// <para>The options are validated when a host starts, or else when the first service is asked for; each message names the option and the
/// remedy. Mutable while they are configured, and not to be changed after that. Not equal by content.</para>
/// </remarks>
/// <example><code>
/// new ServiceCollection().AddFactTracker(options =>
/// {
///     options.UseSqlite("claims.db");
///     options.PolicyPath = "newsroom.policy.json";
///     options.Reading = new ReadingOptions { MaxBytes = 10_000_000 };
/// });
/// </code></example>
public sealed class FactTrackerOptions : IStoreChoice
{
    /// <summary>The clock, or null: then the <see cref="IClock"/> that is registered, or else the registered <see cref="TimeProvider"/>, or
    /// else that of the system.</summary>
    public IClock? Clock { get; set; }

    /// <summary>The path of a policy file (staleness, conflicts, confidence, gates), or null. It is read once, when the program
    /// starts.</summary>
    public string? PolicyPath { get; set; }

    /// <summary>The policies, or null for those of <see cref="PolicyPath"/> or the defaults. Not both of the two may be set.</summary>
    public PolicyFile? Policies { get; set; }

    /// <summary>What counts as an origin.</summary>
    public OriginPolicy Origins { get; set; } = OriginPolicy.Default;

    /// <summary>How texts are read, with the limits against hostile ones.</summary>
    public ReadingOptions Reading { get; set; } = ReadingOptions.Default;

    /// <summary>The store that was chosen last.</summary>
    internal ChosenStore Store { get; private set; } = ChosenStore.InMemory;

    /// <summary>What is wrong with the file of <see cref="PolicyPath"/>, as sentences.</summary>
    internal IReadOnlyList<string> PolicyFaults { get; set; } = [];

    /// <summary>The policies that <see cref="PolicyPath"/> or <see cref="Policies"/> come to.</summary>
    internal PolicyFile EffectivePolicies { get; set; } = new();

    /// <inheritdoc/>
    public void UseStore(string name, Func<CancellationToken, Task<IClaimStore>> open, Func<string?>? findFault = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        Store = new ChosenStore(name, open, findFault);
    }

    /// <summary>Keeps the claims in memory, as without a choice: in tests, after the program has chosen a database.</summary>
    public void UseMemory() => Store = ChosenStore.InMemory;
}
