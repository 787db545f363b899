using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.Analysis;

/// <summary>Words for a pooled confidence.</summary>
internal sealed class PoolWords(CultureInfo? culture)
{
    private const int Decimals = 3; // Per cent with one decimal: no confidence is more precise.
    private readonly Wordbook _book = Wordbook.For(culture ?? CultureInfo.GetCultureInfo("en"));

    /// <summary>Returns one sentence for the result, one for each origin, and one for each reason to leave something out.</summary>
    public IEnumerable<string> Sentences(PooledConfidence pooled)
    {
        yield return $"{Result(pooled)}.";
        if (Tables(pooled.Policy) is { } tables) yield return tables;
        if (pooled.Claims.Count > 1) yield return $"Asserted by {NameList.ToWords(pooled.Claims.Select(id => id.Text), _book)}.";
        foreach (var part in pooled.Contributions)
        {
            yield return $"{Origin(part)}: {What(part)}.";
        }

        foreach (var sentence in LeftOut(pooled))
        {
            yield return $"{sentence}.";
        }
    }

    /// <summary>The result, with the method, the policy and the number of origins.</summary>
    private string Result(PooledConfidence pooled)
    {
        var policy = pooled.Policy;
        var result = pooled.Interval is { } interval ? Interval(interval) : Refusal(pooled);
        if (pooled.Refusal is PoolRefusal.NoNumber) return result;
        var conflict = pooled.Conflict is { } mass ? $", conflict {Percent(mass)}" : "";
        var start = policy.Method == PoolingMethod.LogOdds ? $" from a prior of {Percent(policy.BaseRate)}" : "";
        return $"{result}{conflict}, by {PoolingMethods.WordsOf(policy.Method)}{start} (policy \"{policy.Name}\"){Origins(pooled)}";
    }

    /// <summary>The origins of a contribution.</summary>
    private string Origin(OriginContribution part) =>
        part.Sources.Count == 0 ? "no known origin" : NameList.ToWords(part.Sources.Select(id => id.Text), _book);

    /// <summary>What a contribution adds, and what the result is without it.</summary>
    private string What(OriginContribution part)
    {
        var judgements = part.Judgements.Count == 1
            ? Judgement(part.Judgements[0])
            : $"the mean of {NameList.ToWords(part.Judgements.Select(Judgement), _book)}";
        var weight = part.Weight.Value == 1 ? "" : $", weight {part.Weight.Value.ToString("0.###", _book.Culture)}";
        var without = part.Without is { } rest ? $"; without it {Interval(rest)}" : "";
        return $"{Interval(part.Interval)} ({judgements}){weight}{without}";
    }

    /// <summary>One line for each reason, with the claims or sources that it is about.</summary>
    private IEnumerable<string> LeftOut(PooledConfidence pooled) =>
        from part in pooled.LeftOut
        group part.Source?.Text ?? part.Claim.Text by part.Reason into parts
        select $"Left out, {Reason(parts.Key)}: {NameList.ToWords(parts.Distinct(StringComparer.Ordinal), _book)}";

    /// <summary>A sentence with the numbers that a policy takes from grades, or null when it takes none.</summary>
    public string? Tables(PoolingPolicy policy)
    {
        var parts = new List<string>();
        if (policy.Reliability is { } weights)
        {
            var numbers = Numbers([weights.A, weights.B, weights.C, weights.D, weights.E]);
            parts.Add($"weights for A to E {numbers}, none for F and unrated sources");
        }

        if (policy.Credibility is { } table)
        {
            var numbers = Numbers([table.Confirmed, table.ProbablyTrue, table.PossiblyTrue, table.Doubtful, table.Improbable]);
            parts.Add($"probabilities for 1 to 5 {numbers}, none for 6");
        }

        return parts.Count == 0 ? null : $"The policy \"{policy.Name}\" has {string.Join("; ", parts)}.";
    }

    /// <summary>An interval in per cent, rounded to one decimal.</summary>
    private string Interval(ProbabilityInterval interval) => interval.Width == 0
        ? Percent(interval.Lower)
        : $"{Percent(interval.Lower)} to {Percent(interval.Upper)}";

    private string Percent(decimal share)
    {
        const decimal Least = 0.001m;
        if (share is > 0 and < Least) return $"under {NumberWording.Percent(Least, _book)}";
        if (share is > 1 - Least and < 1) return $"over {NumberWording.Percent(1 - Least, _book)}";
        return NumberWording.Percent(decimal.Round(share, Decimals), _book);
    }

    private string Numbers(ReadOnlySpan<decimal> numbers)
    {
        var words = new List<string>();
        foreach (var number in numbers)
        {
            words.Add(number.ToString("0.############", _book.Culture));
        }

        return _book.Join(words);
    }

    private static string Origins(PooledConfidence pooled) => pooled.Origins switch
    {
        { Possible: 0 } => "",
        { Possible: 1 } => ", one origin",
        { Possible: var all, Certain: var certain } when certain == all => $", {all} independent origins",
        { Possible: var all, Certain: var certain } => $", {all} origins taken as independent, of which {certain} certainly",
    };

    private string Judgement(PooledJudgement judgement) => judgement.Basis switch
    {
        JudgementBasis.Citation => $"{Interval(judgement.Interval)} by the grade in {judgement.Claim}",
        JudgementBasis.Value => $"{Interval(judgement.Interval)} for the value of {judgement.Claim}",
        _ when judgement.Stated?.By is { } by => $"{Interval(judgement.Interval)} in {judgement.Claim} by {by}",
        _ => $"{Interval(judgement.Interval)} in {judgement.Claim}",
    };

    private static string Refusal(PooledConfidence pooled) => pooled.Refusal switch
    {
        PoolRefusal.MixedKinds => "no number, because likelihood, analytic confidence and credibility cannot be mixed",
        PoolRefusal.CompleteConflict => "no number, because the evidence contradicts itself completely",
        _ => "no number, because nothing that counts has one",
    };

    private static string Reason(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoNumber => "no number",
        LeftOutReason.ClaimDoesNotStand => "refuted, superseded, retracted or deprecated",
        LeftOutReason.SourceWithdrawn => "source withdrawn or retracted",
        LeftOutReason.CredibilityCannotBeJudged => "credibility cannot be judged (6)",
        LeftOutReason.ReliabilityCannotBeJudged => "reliability cannot be judged (F)",
        LeftOutReason.ReliabilityNotRated => "reliability not rated",
        LeftOutReason.SourcesLeftOut => "all its sources are left out",
        _ => "the grades of its citations count instead",
    };
}
