using FactTracker.Storage;

namespace FactTracker.DependencyInjection.Opening;

/// <summary>The store that options choose.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Open">Opens it.</param>
/// <param name="FindFault">Says what will certainly prevent that, or null.</param>
internal sealed record ChosenStore(string Name, Func<CancellationToken, Task<IClaimStore>> Open, Func<string?>? FindFault)
{
    /// <summary>A new store in memory each time.</summary>
    public static ChosenStore InMemory { get; } = new("memory", _ => Task.FromResult<IClaimStore>(new InMemoryClaimStore()), null);
}
