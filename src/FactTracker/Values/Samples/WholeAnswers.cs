namespace FactTracker.Values;

/// <summary>The GRIM test (Brown and Heathers, 2017): whether a rounded percentage or mean can come from so many whole answers at all.</summary>
internal static class WholeAnswers
{
    /// <summary>
    /// Whether some whole number, divided by the number of answers and multiplied by the scale, rounds to the amount with its decimals. Halves may have been
    /// rounded up or to the even digit, whichever makes it possible.
    /// </summary>
    /// <param name="amount">The amount with all decimals it was stated with.</param>
    /// <param name="answers">How many answers there are, from 1.</param>
    /// <param name="scale">100 for a percentage, 1 for a mean.</param>
    public static bool CanGive(decimal amount, long answers, int scale)
    {
        Rational stated = Math.Abs(amount);
        var half = Rational.One / (Rational.PowerOf(10, amount.Scale) * 2m);
        var perAnswer = new Rational(answers, scale);
        var least = ((stated - half) * perAnswer).Ceiling;
        var last = (stated + half) * perAnswer;
        // The upper half belongs to the next digit, unless this one is even and halves went to it.
        var most = IsEven(amount) || !IsWhole(last) ? last.Floor : last.Floor - 1;
        return least <= most;
    }

    private static bool IsWhole(Rational value) => value.Floor == value.Ceiling;

    private static bool IsEven(decimal amount) => (decimal.GetBits(amount)[0] & 1) == 0;
}
