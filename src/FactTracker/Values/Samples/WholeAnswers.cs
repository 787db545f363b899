namespace FactTracker.Values;

/// <summary>
/// The GRIM test (Brown and Heathers, 2017): whether a rounded percentage or mean is possible for a number of whole answers.
/// </summary>
internal static class WholeAnswers
{
    /// <summary>
    /// Whether some whole number, divided by the number of answers and multiplied by the scale, rounds to the amount at its decimals.
    /// Halves may be rounded up or to even, whichever makes the amount possible.
    /// </summary>
    /// <param name="amount">The amount with all its stated decimals.</param>
    /// <param name="answers">The number of answers, 1 or more.</param>
    /// <param name="scale">100 for a percentage, 1 for a mean.</param>
    public static bool CanGive(decimal amount, long answers, int scale)
    {
        Rational stated = Math.Abs(amount);
        var half = Rational.One / (Rational.PowerOf(10, amount.Scale) * 2m);
        var perAnswer = new Rational(answers, scale);
        var least = ((stated - half) * perAnswer).Ceiling;
        var last = (stated + half) * perAnswer;
        // The upper half rounds to the next digit, unless this digit is even and halves were rounded to it.
        var most = IsEven(amount) || !IsWhole(last) ? last.Floor : last.Floor - 1;
        return least <= most;
    }

    private static bool IsWhole(Rational value) => value.Floor == value.Ceiling;

    private static bool IsEven(decimal amount) => (decimal.GetBits(amount)[0] & 1) == 0;
}
