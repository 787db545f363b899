using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// How words around a number become a range of numbers: what "about", "nearly", "well over" or "dozens" leave possible.
/// </summary>
/// <remarks>
/// <para>The default, <see cref="Default"/>, reads as people do, and its name is "everyday"; the page of the folder gives each word with its
/// reason. <see cref="AsWritten"/> takes no word further than what it rules out by itself: "just over 10" is anything above 10, "about 10"
/// anything at all. Whoever reads otherwise makes a profile under another <see cref="Name"/>, which results carry.</para>
/// <para>Immutable, and equal by content.</para>
/// </remarks>
/// <example><code>
/// var just = new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver };
/// just.ToRange();                                                       // 10 (excluded) to 11 % (everyday)
/// just.ToRange(QuantityProfile.AsWritten);                              // 10 (excluded) to no end % (as written)
/// just.ToRange(new QuantityProfile { Name = "loose", MostHalo = 0.2m }); // 10 (excluded) to 12 % (loose)
/// </code></example>
public sealed record QuantityProfile
{
    /// <summary>Reads as people do; the page of the folder says why for each word.</summary>
    public static QuantityProfile Default { get; } = new();

    /// <summary>Takes no word further than what it rules out by itself, and no number to be within what its unit allows.</summary>
    public static QuantityProfile AsWritten { get; } = new()
    {
        Name = "as written",
        Hedges = [.. HedgeTable.Everyday.Select(reading => reading.AsWritten)],
        KeepsWithinDomain = false,
    };

    /// <summary>The name to write beside results that depend on the profile; not empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "everyday";

    /// <summary>What each hedge means. A hedge that is not here rules nothing out.</summary>
    /// <exception cref="ArgumentException">A hedge is there twice.</exception>
    public ValueList<HedgeReading> Hedges
    {
        get;
        init => field = value.DistinctBy(reading => reading.Hedge).Count() == value.Count
            ? value
            : throw new ArgumentException("A hedge has two meanings; keep one.");
    } = HedgeTable.Everyday;

    /// <summary>What each word for no particular number means.</summary>
    public ValueList<VagueNumber> VagueNumbers { get; init; } = VagueNumberTable.English;

    /// <summary>
    /// The least that "about" leaves on each side, as a share of the amount from 0 to 1. Between this and <see cref="MostHalo"/> the halo is half
    /// a unit of the amount's last significant digit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public decimal LeastHalo
    {
        get;
        init => field = Share(value);
    } = 0.05m;

    /// <summary>The most that "about" leaves on each side, as a share of the amount from 0 to 1; it wins over <see cref="LeastHalo"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public decimal MostHalo
    {
        get;
        init => field = Share(value);
    } = 0.1m;

    /// <summary>Whether an amount without a hedge may have been rounded too: half a unit of its last significant digit, at most
    /// <see cref="MostHalo"/>. Off by default, for what is stated plainly is taken at its word.</summary>
    public bool RoundsPlainAmounts { get; init; }

    /// <summary>Whether numbers are kept within what the unit allows: a share of a whole from 0 to 100%, a count from 0, a rank from 1.</summary>
    public bool KeepsWithinDomain { get; init; } = true;

    /// <summary>The numbers that a quantity leaves possible; without ends where nothing is ruled out.</summary>
    /// <param name="quantity">The quantity.</param>
    public ValueRange RangeOf(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return QuantityReader.Read(quantity, this);
    }

    /// <summary>What a hedge means, or null when the profile does not know it.</summary>
    /// <param name="hedge">The hedge.</param>
    public HedgeReading? ReadingOf(Approximation hedge)
    {
        foreach (var reading in Hedges)
        {
            if (reading.Hedge == hedge) return reading;
        }

        return null;
    }

    /// <summary>The numbers that a word for no particular number may stand for, or null when the profile does not know it.</summary>
    /// <param name="words">The words, in any case: "dozens", "tens of thousands".</param>
    /// <example><code>QuantityProfile.Default.RangeOf("dozens"); // 24 to 200 (excluded)</code></example>
    public ValueRange? RangeOf(string words)
    {
        foreach (var number in VagueNumbers)
        {
            if (string.Equals(number.Words, words, StringComparison.OrdinalIgnoreCase)) return number.Range;
        }

        return null;
    }

    /// <summary>The same profile with another meaning for one hedge. Give it another name with <c>with { Name = … }</c>.</summary>
    /// <param name="reading">The meaning, in place of the one there is for its hedge.</param>
    public QuantityProfile With(HedgeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return this with { Hedges = [.. Hedges.Where(other => other.Hedge != reading.Hedge), reading] };
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static decimal Share(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
        return value;
    }
}
