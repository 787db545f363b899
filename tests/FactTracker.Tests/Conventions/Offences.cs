namespace FactTracker.Tests.Conventions;

/// <summary>How a convention fails: with all that offends it, one a line, so that one run shows all there is to mend.</summary>
internal static class Offences
{
    public static void ShouldBeNone<T>(this IEnumerable<T> offences) => string.Join('\n', offences).Should().BeEmpty();
}
