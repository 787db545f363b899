namespace FactTracker.History;

/// <summary>What an entry did to one record.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Id">The id of the claim or source.</param>
/// <param name="Effect">What happened to it.</param>
/// <example><code>
/// foreach (var record in logged.Records) Console.WriteLine($"{record.Id}: {string.Join(", ", record.Members)}");
/// </code></example>
public sealed record LoggedRecord(string Id, LoggedEffect Effect)
{
    /// <summary>The names of the members that changed, if the record was there before.</summary>
    public ValueList<string> Members { get; init; }
}
