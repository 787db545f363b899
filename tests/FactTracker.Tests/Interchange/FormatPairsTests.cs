using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange;

/// <summary>Between each pair of formats, no record disappears without being reported.</summary>
public sealed class FormatPairsTests
{
    private static readonly IClaimSetFormat[] Both =
        [.. ClaimSetFormats.All.Where(format => format is IReadableFormat and IWritableFormat)];

    public static TheoryData<string> Formats => new(Both.Select(format => format.Name));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_records_that_arrive_are_those_that_were_read_or_the_report_says_which_are_not(string from)
    {
        var first = Find(from);
        SetGen.Any.Sample(
            set =>
            {
                var read = Copy(first, set);
                foreach (var second in Both.Where(format => format.Name != from))
                {
                    var arrived = Copy(second, read.Set);
                    arrived.Set.Claims.Count.Should().BeGreaterThanOrEqualTo(
                        read.Set.Claims.Count - arrived.Lost("claims"), $"claims went from {from} to {second.Name}");
                    arrived.Set.Sources.Count.Should().BeGreaterThanOrEqualTo(
                        read.Set.Sources.Count - arrived.Lost("sources"), $"sources went from {from} to {second.Name}");
                }
            },
            iter: Effort.Tries(100));
    }

    // What was written and read again, and the places in the set of what the format could not represent.
    private static Arrived Copy(IClaimSetFormat format, ClaimSet set)
    {
        using var text = new MemoryStream();
        var losses = ((IWritableFormat)format).Write(set, text);
        var reading = ((IReadableFormat)format).Read(text.ToArray());
        return new Arrived(reading.Set, [.. losses.Select(loss => loss.Path).Distinct(StringComparer.Ordinal)]);
    }

    private static IClaimSetFormat Find(string name) => Both.Single(format => format.Name == name);

    private sealed record Arrived(ClaimSet Set, IReadOnlyList<string> LostPaths)
    {
        // A loss at the place of a record is that of the whole record.
        public int Lost(string list) =>
            LostPaths.Count(path => path.StartsWith($"$.{list}[", StringComparison.Ordinal) && path.IndexOf(']') == path.Length - 1);
    }
}
