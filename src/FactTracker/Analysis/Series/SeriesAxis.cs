using System.Numerics;
using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>
/// The axis of the numbers of a series. It is logarithmic when all numbers are positive and the greatest is more than a thousand times the
/// least, and otherwise linear. It holds numbers of any size.
/// </summary>
internal sealed class SeriesAxis
{
    private const int Steps = 1 << 24; // The resolution of a position.
    private const int Shift = 1_100; // Every amount times 10^1100 is at least 1, so that its logarithm can be taken of an integer.
    private static readonly Rational LogarithmicFrom = 1000m;

    private readonly Rational _least;
    private readonly Rational _span;
    private readonly double _leastLog;
    private readonly double _spanLog;

    private SeriesAxis(Rational least, Rational most)
    {
        IsLogarithmic = least.Sign > 0 && most.CompareTo(least * LogarithmicFrom) > 0;
        // Where the least number is not far from zero, the axis begins there, so that lengths can be compared.
        if (!IsLogarithmic && least.Sign > 0 && (least * 2m).CompareTo(most) <= 0) least = Rational.Zero;
        if (!IsLogarithmic && most.Sign < 0 && (most * 2m).CompareTo(least) >= 0) most = Rational.Zero;
        if (least.CompareTo(most) == 0)
        {
            // Equal values are in the middle of a tenth on either side.
            var around = least.Sign == 0 ? Rational.One : (least.Sign < 0 ? -least : least) / 10m;
            (least, most) = (least - around, most + around);
        }

        (Least, Most) = (least, most);
        (_least, _span) = (least, most - least);
        if (!IsLogarithmic) return;
        _leastLog = Log(least);
        _spanLog = Log(most) - _leastLog;
    }

    public bool IsLogarithmic { get; }

    public Rational Least { get; }

    public Rational Most { get; }

    public bool HasZeroWithin => _least.Sign < 0 && Most.Sign > 0;

    /// <summary>Returns the axis of some numbers, or null when there is none with an end or an amount.</summary>
    public static SeriesAxis? Of(IEnumerable<SeriesMark> marks)
    {
        Rational? least = null, most = null;
        foreach (var number in marks.SelectMany(mark => mark.Numbers))
        {
            if (least is not { } low || number.CompareTo(low) < 0) least = number;
            if (most is not { } high || number.CompareTo(high) > 0) most = number;
        }

        return least is { } from && most is { } to ? new SeriesAxis(from, to) : null;
    }

    /// <summary>Returns where a number is, from 0 at the least to 1 at the greatest.</summary>
    public double PositionOf(Rational number)
    {
        var position = IsLogarithmic
            ? number.Sign <= 0 ? 0 : (Log(number) - _leastLog) / _spanLog
            : (double)(((number - _least) / _span) * (decimal)Steps).Floor / Steps;
        return Math.Clamp(position, 0, 1);
    }

    private static double Log(Rational number) => BigInteger.Log10((number * Rational.PowerOf(10, Shift)).Floor) - Shift;
}
