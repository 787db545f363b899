using FactTracker.Interchange;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Tests.Interchange.Shared.Losses;

/// <summary>
/// The law of every format that is both written and read: out and in again, a set has lost only what the writer's loss report named. See
/// <see cref="LossPromises"/>.
/// </summary>
internal static class LossLaw
{
    /// <summary>Writes a set, reads it back and compares.</summary>
    /// <returns>What was read back, for further questions.</returns>
    public static async Task<ClaimSet> HoldsAsync<TFormat>(TFormat format, ClaimSet set)
        where TFormat : IReadableFormat, IWritableFormat
    {
        using var written = new MemoryStream();
        var losses = await format.WriteAsync(set, written);
        written.Position = 0;
        var import = await format.ReadAsync(written);

        import.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty("what we write can be read");
        LossPromises.BrokenBy(set, import.Set, losses).Should().BeNull();
        return import.Set;
    }
}
