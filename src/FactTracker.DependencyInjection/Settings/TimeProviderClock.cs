using NodaTime;

namespace FactTracker.DependencyInjection.Settings;

/// <summary>The time provider of a container as a clock.</summary>
internal sealed class TimeProviderClock(TimeProvider provider) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(provider.GetUtcNow());
}
