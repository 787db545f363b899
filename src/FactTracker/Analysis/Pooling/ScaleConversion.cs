using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>A confidence in the terms of a scale, or the reason why it has none.</summary>
/// <remarks>Compared by reference.</remarks>
/// <example><code>
/// var term = set.PoolConfidence(claim).ConvertTo(ConfidenceScale.Icd203);
/// Console.WriteLine(term.Term?.Label ?? term.ToWords());
/// </code></example>
public sealed class ScaleConversion
{
    internal ScaleConversion(ConfidenceScale scale, ScaleTerm lowest, ScaleTerm highest) =>
        (Scale, Lowest, Highest) = (scale, lowest, highest);

    internal ScaleConversion(ConfidenceScale scale, ScaleRefusal refusal) => (Scale, Refusal) = (scale, refusal);

    /// <summary>The scale that was asked for.</summary>
    public ConfidenceScale Scale { get; }

    /// <summary>The single term, or null when there is none or several.</summary>
    public ScaleTerm? Term => Lowest == Highest ? Lowest : null;

    /// <summary>The least probable term that the interval reaches, or null when there is none.</summary>
    public ScaleTerm? Lowest { get; }

    /// <summary>The most probable term that the interval reaches, or null when there is none.</summary>
    public ScaleTerm? Highest { get; }

    /// <summary>Why there is no term, or null when there is one.</summary>
    public ScaleRefusal? Refusal { get; }

    /// <summary>Returns the term, the range of terms, or the reason why there is none, in words.</summary>
    /// <param name="culture">Not used: the terms are those of the scale, and the reasons are in English.</param>
    public string ToWords(CultureInfo? culture = null) => Refusal switch
    {
        null when Term is { } term => $"{term.Label} ({Scale.Id})",
        null => $"{Lowest!.Label} to {Highest!.Label} ({Scale.Id})",
        ScaleRefusal.NoNumber => $"no term on {Scale.Id}: there is no number",
        ScaleRefusal.OutsideScale => $"no term on {Scale.Id}: the number is outside the scale or in a gap",
        _ => $"no term on {Scale.Id}: it is a scale of {ConfidenceKinds.WordsOf(ConfidenceKinds.Of(Scale))}",
    };

    internal static ScaleConversion Of(ProbabilityInterval interval, ConfidenceScale scale)
    {
        if (interval.Width == 0)
        {
            return scale.TermFor(interval.Lower) is { } term
                ? new ScaleConversion(scale, term, term)
                : new ScaleConversion(scale, ScaleRefusal.OutsideScale);
        }

        // The last of the narrowest terms, as for a single number.
        var whole = scale.Terms.Where(term => term.Interval is { } band && band.Contains(interval))
            .Reverse().MinBy(term => term.Interval!.Value.Width);
        if (whole is not null) return new ScaleConversion(scale, whole, whole);
        return scale.TermFor(interval.Lower) is { } lowest && HighestOf(interval, scale) is { } highest
            ? new ScaleConversion(scale, lowest, highest)
            : new ScaleConversion(scale, ScaleRefusal.OutsideScale);
    }

    // An end that two bands share belongs to the lower one, since the interval goes no further.
    private static ScaleTerm? HighestOf(ProbabilityInterval interval, ConfidenceScale scale)
    {
        var highest = scale.TermFor(interval.Upper);
        if (highest?.Interval is not { } band || band.Lower != interval.Upper) return highest;
        var before = scale.Terms.TakeWhile(term => term != highest).LastOrDefault();
        return before?.Interval is { } lower
            && (lower.Contains(interval.Upper) || (interval.UpperExcluded && lower.Upper == interval.Upper))
                ? before
                : highest;
    }
}
