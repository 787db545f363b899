using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// Defines how the words around a number become a range of numbers: what "about", "nearly", "well over" or "dozens" allow.
/// </summary>
/// <remarks>
/// <para><see cref="Default"/> reads hedges as people commonly do, and is named "everyday". The README of the folder explains each word.
/// <see cref="AsWritten"/> applies only what a word itself rules out: "just over 10" is anything above 10, and "about 10" is any number.
/// For other readings, create a profile with another <see cref="Name"/>; results carry the name.</para>
/// <para>Immutable. Equality is by content.</para>
/// </remarks>
/// <example><code>
/// var just = new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver };
/// just.ToRange();                                                       // 10 (excluded) to 11 % (everyday)
/// just.ToRange(QuantityProfile.AsWritten);                              // 10 (excluded) to no end % (as written)
/// just.ToRange(new QuantityProfile { Name = "loose", MostHalo = 0.2m }); // 10 (excluded) to 12 % (loose)
/// </code></example>
public sealed record QuantityProfile
{
    /// <summary>Reads hedges as people commonly do. The README of the folder explains each word.</summary>
    public static QuantityProfile Default { get; } = new();

    /// <summary>Applies only what a word itself rules out, and does not limit numbers to what their unit allows.</summary>
    public static QuantityProfile AsWritten { get; } = new()
    {
        Name = "as written",
        Hedges = [.. HedgeTable.Everyday.Select(reading => reading.AsWritten)],
        KeepsWithinDomain = false,
    };

    /// <summary>The name to record with results that depend on the profile. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "everyday";

    /// <summary>The readings of the hedges. A hedge without a reading rules nothing out.</summary>
    /// <exception cref="ArgumentException">A hedge occurs twice.</exception>
    public ValueList<HedgeReading> Hedges
    {
        get;
        init => field = value.DistinctBy(reading => reading.Hedge).Count() == value.Count
            ? value
            : throw new ArgumentException("A hedge has two readings; keep one.");
    } = HedgeTable.Everyday;

    /// <summary>The readings of words that stand for no particular number.</summary>
    public ValueList<VagueNumber> VagueNumbers { get; init; } = VagueNumberTable.English;

    /// <summary>
    /// The smallest distance that "about" allows on each side, as a share of the amount from 0 to 1. Between this and
    /// <see cref="MostHalo"/> the halo is half a unit of the amount's last significant digit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public decimal LeastHalo
    {
        get;
        init => field = Share(value);
    } = 0.05m;

    /// <summary>
    /// The largest distance that "about" allows on each side, as a share of the amount from 0 to 1. It takes precedence over
    /// <see cref="LeastHalo"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public decimal MostHalo
    {
        get;
        init => field = Share(value);
    } = 0.1m;

    /// <summary>
    /// Whether an amount without a hedge may have been rounded as well. Its range then extends by half a unit of its last significant
    /// digit, at most <see cref="MostHalo"/>. Off by default: a plainly stated amount is exact.
    /// </summary>
    public bool RoundsPlainAmounts { get; init; }

    /// <summary>
    /// Whether ranges are limited to what the unit allows: a share of a whole from 0 to 100%, a count from 0, a rank from 1.
    /// </summary>
    public bool KeepsWithinDomain { get; init; } = true;

    /// <summary>Returns the range of numbers that a quantity allows. The range has no ends when nothing is ruled out.</summary>
    /// <param name="quantity">The quantity.</param>
    public ValueRange RangeOf(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return QuantityReader.Read(quantity, this);
    }

    /// <summary>Returns the reading of a hedge, or null when the profile has none.</summary>
    /// <param name="hedge">The hedge.</param>
    public HedgeReading? ReadingOf(Approximation hedge)
    {
        foreach (var reading in Hedges)
        {
            if (reading.Hedge == hedge) return reading;
        }

        return null;
    }

    /// <summary>
    /// Returns the range of a word that stands for no particular number, or null when the profile does not know the word.
    /// </summary>
    /// <param name="words">The words, in upper or lower case: "dozens", "tens of thousands".</param>
    /// <example><code>QuantityProfile.Default.RangeOf("dozens"); // 24 to 200 (excluded)</code></example>
    public ValueRange? RangeOf(string words)
    {
        foreach (var number in VagueNumbers)
        {
            if (string.Equals(number.Words, words, StringComparison.OrdinalIgnoreCase)) return number.Range;
        }

        return null;
    }

    /// <summary>
    /// Returns the same profile with another reading for one hedge. Change the name as well, using <c>with { Name = … }</c>.
    /// </summary>
    /// <param name="reading">The reading that replaces the existing one for its hedge.</param>
    public QuantityProfile With(HedgeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return this with { Hedges = [.. Hedges.Where(other => other.Hedge != reading.Hedge), reading] };
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    private static decimal Share(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        return value;
    }
}
