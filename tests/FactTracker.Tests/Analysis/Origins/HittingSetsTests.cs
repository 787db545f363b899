using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Origins;

public sealed class HittingSetsTests
{
    [Fact]
    public void The_least_number_is_that_of_all_choices() =>
        Gen.Int[0, 7].Array[1, 4].Array[1, 8].Sample(
            sets =>
            {
                int[][] distinct = [.. sets.Select(set => set.Distinct().ToArray())];
                HittingSets.Least(distinct).Should().Be((Naive(distinct), true));
            }, iter: Effort.Tries(5000));

    // The Fano plane: seven lines of three points, each two with a point in common; three points are needed.
    [Fact]
    public void The_lines_of_the_Fano_plane_need_three_points() =>
        HittingSets.Least([[0, 1, 2], [0, 3, 4], [0, 5, 6], [1, 3, 5], [1, 4, 6], [2, 3, 6], [2, 4, 5]]).Should().Be((3, true));

    private static int Naive(int[][] sets) =>
        Enumerable.Range(0, 256).Where(chosen => sets.All(set => set.Any(item => (chosen >> item & 1) != 0)))
            .Min(chosen => System.Numerics.BitOperations.PopCount((uint)chosen));
}
