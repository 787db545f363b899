using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Words the reason of a conflict as English sentences.</summary>
internal sealed class ConflictReasons(ConflictPolicy policy)
{
    private const int MostValues = 5;
    private const int LongestValue = 80; // A longer text is shortened, so that a reason stays a sentence.

    /// <summary>The few words under which pairs that could not be compared are counted.</summary>
    public static string NameOf(ValueMatch match) => match switch
    {
        ValueMatch.OtherKind => "different kinds of value",
        ValueMatch.OtherUnit => "different units",
        ValueMatch.OtherWhole => "different wholes",
        _ => "different languages",
    };

    /// <summary>The few words under which pairs are counted of which one states a place, a condition or a qualifier alone.</summary>
    public static string NameOfScope(string name) =>
        name.StartsWith('"') ? "qualifier on one side alone" : $"{name} on one side alone";

    /// <summary>The reason why two claims with different scopes are not compared.</summary>
    public static string OfScope(string name) =>
        name.StartsWith('"') ? $"Only one of them has the qualifier {name}." : $"Only one of them states a {name}.";

    /// <summary>The reason for an outcome.</summary>
    public string Of(ClaimReading one, ClaimReading other, PairOutcome outcome)
    {
        // The same words in whichever order the claims are given.
        if (string.CompareOrdinal(one.Claim.Id.Text, other.Claim.Id.Text) > 0) (one, other) = (other, one);
        var values = OfValues(one, other, outcome.Match);
        if (outcome.Verdict == ConflictVerdict.NotComparable) return values;
        return string.Join(' ', new[] { values, OfTimes(one, other, outcome.Time), OfManner(one, other), OfClaimants(one, other) }
            .OfType<string>());
    }

    /// <summary>The values of a claim in words.</summary>
    public static string WordsOf(Claim claim)
    {
        var words = string.Join(" and ", claim.Value.Take(MostValues).Select(value => WordsOf(value)));
        return claim.Value.Count > MostValues ? $"{words} and {claim.Value.Count - MostValues} more" : words;
    }

    /// <summary>A time in words.</summary>
    public static string WordsOf(in TimeReading time) => time.Date.ToWords(CultureInfo.InvariantCulture);

    private static string WordsOf(ClaimValue value) => value switch
    {
        TextValue text => $"\"{Short(text.Text)}\"",
        EntityValue or FlagValue or NoneValue or UnknownValue or UnrecognisedValue => Short(value.ToString()),
        Quantity quantity => (quantity with { Words = null }).ToWords(CultureInfo.InvariantCulture),
        _ => (value with { Words = null }).ToWords(CultureInfo.InvariantCulture),
    };

    private static string Short(string words)
    {
        if (words.Length <= LongestValue) return words;
        return $"{words[..(char.IsHighSurrogate(words[LongestValue - 1]) ? LongestValue - 1 : LongestValue)]}…";
    }

    private string OfValues(ClaimReading one, ClaimReading other, ValueMatch match)
    {
        var both = $"{WordsOf(one.Claim)} and {WordsOf(other.Claim)}";
        if (one.IsDenied != other.IsDenied)
        {
            return match == ValueMatch.Exclude
                ? $"One asserts {WordsOf((one.IsDenied ? other : one).Claim)}, which the other denies."
                : $"One asserts {WordsOf((one.IsDenied ? other : one).Claim)}, and the other denies " +
                  $"{WordsOf((one.IsDenied ? one : other).Claim)}, which may be the same.";
        }

        if (one.Single is { Kind: ValueKind.Flag } flag && other.Single is { Kind: ValueKind.Flag } same && flag.Value == same.Value)
            return $"One asserts {WordsOf(one.Claim)}, which the other denies.";
        if (one.Single is { Kind: ValueKind.None } != other.Single is { Kind: ValueKind.None })
            return $"One states {WordsOf((one.Single is { Kind: ValueKind.None } ? other : one).Claim)}, and the other that there is none.";
        return match switch
        {
            ValueMatch.OtherKind => $"{Sentence(both)} are different kinds of value.",
            ValueMatch.OtherUnit => $"{Sentence(both)} measure different things.",
            ValueMatch.OtherWhole => $"{Sentence(both)} are of different wholes.",
            ValueMatch.OtherLanguage => $"{Sentence(both)} are texts in different languages.",
            ValueMatch.Exclude when IsNamed(one) => $"{Sentence(both)} differ, and the property has a single value" +
                $"{(one.Rules.IsLearnt ? ", as learnt from the set" : "")}.",
            ValueMatch.Exclude => $"{Sentence(both)} exclude each other{Margins(one, other)}.",
            _ when one.Single is { Kind: ValueKind.Quantity } => $"{Sentence(both)} differ, and only one states what it is a part of.",
            _ when one.Single is { Kind: ValueKind.Date } => $"{Sentence(both)} differ, and a date is uncertain or approximate.",
            _ => $"{Sentence(both)} differ; the property may have several values.",
        };
    }

    private string Margins(ClaimReading one, ClaimReading other)
    {
        if (ConflictFactory.Z(one, other, policy) is not { } z) return "";
        var isAssumed = Assumes(one) || Assumes(other);
        var size = isAssumed
            ? string.Create(CultureInfo.InvariantCulture, $"; a survey that names no sample is taken as {policy.AssumedSampleSize} people")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $" beyond their margins of error (z = {z:0.##}{size})");
    }

    private static bool Assumes(ClaimReading claim) => claim.Single is { Margin: > 0, Quantity.SampleSize: null };

    private static string? OfTimes(ClaimReading one, ClaimReading other, TimeAgreement match)
    {
        var (a, b) = (one.Time, other.Time);
        if (match == TimeAgreement.Same) return a.State == TimeState.Missing ? "Neither states a time." : $"Both are about {WordsOf(a)}.";
        if (a.State == TimeState.Missing || b.State == TimeState.Missing) return "Only one of them states a time.";
        if (a.State == TimeState.Unknown || b.State == TimeState.Unknown) return "The time of one of them is not known.";
        var times = $"{WordsOf(a)} and {WordsOf(b)}";
        if (match == TimeAgreement.Shared)
        {
            return one.Rules.IsThroughout
                ? $"Their times overlap ({times}), and the value holds throughout."
                : $"Their times overlap ({times}), but each value holds for its time as a whole.";
        }

        return a.IsQualified || b.IsQualified
            ? $"Their times ({times}) are uncertain or approximate."
            : $"Their times may overlap ({times}).";
    }

    private static string? OfManner(ClaimReading one, ClaimReading other)
    {
        if (one.IsFirm && other.IsFirm) return null;
        return one.IsFirm == other.IsFirm ? "Neither is asserted as a fact." : "One of them is not asserted as a fact.";
    }

    private static string? OfClaimants(ClaimReading one, ClaimReading other)
    {
        var (a, b) = (one.Claim.Claimant, other.Claim.Claimant);
        if (a is not [var first] || b is not [var second] || ClaimComparers.SameAgent.Equals(first, second)) return null;
        return $"They are the claims of {first} and {second}.";
    }

    private static bool IsNamed(ClaimReading claim) => claim.Values.All(value => value.Kind is ValueKind.Text or ValueKind.Entity);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
