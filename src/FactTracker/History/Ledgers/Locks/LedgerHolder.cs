using NodaTime;

namespace FactTracker.History;

/// <summary>Who has a ledger open for appending, so that others can be referred to them.</summary>
/// <remarks>
/// <para>The caller says who it is, because the library asks neither the clock nor the system. All of it is only
/// shown, except the host: a lock that a killed process left behind is taken over by processes of the same host alone.</para>
/// <para>Immutable; equal by content.</para>
/// </remarks>
/// <example><code>
/// var holder = new LedgerHolder(
///     Environment.ProcessId, Environment.MachineName, Environment.UserName, Instant.FromUtc(2025, 10, 1, 9, 0));
/// </code></example>
/// <param name="Process">The number of the process.</param>
/// <param name="Host">The name of the computer.</param>
/// <param name="User">The name of the user.</param>
/// <param name="Since">The time from which it holds the ledger.</param>
public sealed record LedgerHolder(int Process, string Host, string User, Instant Since)
{
    /// <summary>Returns the holder in words: the process, the user, the computer and the time.</summary>
    public override string ToString() => $"process {Process} of {User} on {Host}, since {Since}";
}
