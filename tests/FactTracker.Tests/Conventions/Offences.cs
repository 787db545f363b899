namespace FactTracker.Tests.Conventions;

/// <summary>Fails a convention with all violations, one per line, so that a single run shows everything that must be fixed.</summary>
internal static class Offences
{
    public static void ShouldBeNone<T>(this IEnumerable<T> offences) => string.Join('\n', offences).Should().BeEmpty();
}
