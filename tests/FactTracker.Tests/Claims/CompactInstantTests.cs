using CsCheck;
using NodaTime;

namespace FactTracker.Tests.Claims;

/// <summary>What a claim holds in little room comes back as it was given.</summary>
public sealed class CompactInstantTests
{
    private static readonly Instant Noon = Instant.FromUtc(2025, 9, 20, 12, 0);

    public static TheoryData<Instant?> Instants =>
        [
            default(Instant?),
            Noon,
            Noon.PlusNanoseconds(100),
            Noon.PlusNanoseconds(1),
            Noon.PlusNanoseconds(-1),
            NodaConstants.UnixEpoch,
            Instant.MinValue,
            Instant.MaxValue
        ];

    [Theory]
    [MemberData(nameof(Instants))]
    public void The_time_of_recording_is_held_to_the_nanosecond(Instant? instant)
    {
        var claim = new Claim("a") { Recorded = instant };

        claim.Recorded.Should().Be(instant);
        (claim with { Text = "A" }).Recorded.Should().Be(instant);
        foreach (var other in Instants)
        {
            (new Claim("a") { Recorded = other } with { Recorded = instant }).Should().Be(claim);
        }
    }

    [Fact]
    public void Ticks_fit_and_anything_finer_does_not() =>
        Gen.Select(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000], Gen.Int[0, 99]).Sample((ticks, nanoseconds) =>
        {
            var instant = Instant.FromUnixTimeTicks(ticks).PlusNanoseconds(nanoseconds);
            CompactInstant.TryOf(instant, out var compact).Should().Be(nanoseconds == 0);
            if (nanoseconds == 0) compact.Value.Should().Be(instant);
        });
}
