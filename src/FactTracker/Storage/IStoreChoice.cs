namespace FactTracker.Storage;

/// <summary>Options of a program in which a store is chosen, such as those of <c>AddFactTracker</c>.</summary>
/// <remarks>
/// The packages of stores extend this interface, each with a method such as <c>UseSqlite</c>, and so need no reference to a container; and
/// options that implement it need no reference to a database.
/// </remarks>
/// <example><code>
/// void Configure(IStoreChoice choice) => choice.UseStore("memory", _ => Task.FromResult&lt;IClaimStore&gt;(new InMemoryClaimStore()));
/// </code></example>
public interface IStoreChoice
{
    /// <summary>Chooses the store. The last choice counts.</summary>
    /// <param name="name">What messages call the store; without passwords.</param>
    /// <param name="open">Opens the store. The caller owns the store and disposes of it.</param>
    /// <param name="findFault">Finds out, without opening the store, what will certainly prevent that: returns a sentence with the remedy,
    /// or null. Null where nothing can be said.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    void UseStore(string name, Func<CancellationToken, Task<IClaimStore>> open, Func<string?>? findFault = null);
}
