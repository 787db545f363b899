using FactTracker.Interchange;
using FactTracker.Tests.Conventions;
using FactTracker.Verification;
using NodaTime;

namespace FactTracker.Tests.Verification;

/// <summary>The tables of sentences beside this file, each with its set and the verdict that a person gave.</summary>
internal static class VerificationTable
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 0, 0);
    private static readonly Dictionary<string, ClaimVerifier> Verifiers = [];

    /// <summary>Returns the rows of a table.</summary>
    public static IReadOnlyList<VerificationRow> Rows(string file) =>
    [
        .. File.ReadLines(Repository.PathOf($"tests/FactTracker.Tests/Verification/{file}")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new VerificationRow(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    /// <summary>Returns a sample set.</summary>
    public static ClaimSet SetOf(string set) => VerifierOf(set).Set;

    /// <summary>Verifies a text against a sample set.</summary>
    public static TextVerification Verify(string set, string text)
    {
        var verifier = VerifierOf(set);
        lock (verifier)
        {
            return verifier.Verify(text);
        }
    }

    private static ClaimVerifier VerifierOf(string set)
    {
        lock (Verifiers)
        {
            if (!Verifiers.TryGetValue(set, out var verifier))
            {
                var reading = ClaimSetFormats.All.ReadFile(Repository.PathOf($"samples/{set}"));
                Verifiers[set] = verifier = ClaimVerifier.Of(reading.Set, At);
            }

            return verifier;
        }
    }
}
