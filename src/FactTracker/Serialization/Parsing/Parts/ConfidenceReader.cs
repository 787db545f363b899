using System.Globalization;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads confidences and likelihoods.</summary>
internal static class ConfidenceReader
{
    private static readonly MemberTable Members = new("probability", "lower", "upper", "scale", "term", "by", "at", "basis");

    public static Confidence? Read(ref JsonCursor reader, ReadContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number: return ReadShort(ref reader, context);
            case JsonTokenType.String: return RefuseText(ref reader, context);
            default:
                return context.EnterObject(ref reader, "a probability, or an object with a probability, bounds or a term")
                    ? context.Shared.Confidences.Read(ref reader, context, ReadObject)
                    : null;
        }
    }

    // The short form is a number: the probability.
    private static Confidence? ReadShort(ref JsonCursor reader, ReadContext context)
    {
        if (Scalars.Amount(ref reader, context) is not { } probability) return null;
        if (ConfidenceFault.Find(probability, null, null, null, null) is not { } fault)
            return new Confidence(probability, null, null, null, null);
        context.Reject(ref reader, Rules.BadConfidence, fault);
        return null;
    }

    // A text could be a percentage or a term, and a term may belong to a scale, so that it is not guessed.
    private static Confidence? RefuseText(ref JsonCursor reader, ReadContext context)
    {
        var remedy = reader.TryGetString() is { } text && ShareIn(text) is { } share
            ? string.Create(CultureInfo.InvariantCulture, $"Write the probability as a number: {share}.")
            : "Write a term as { \"term\": … }, with the \"scale\" that it is on.";
        context.Reject(ref reader, Rules.BadConfidence, $"{context.Show(ref reader)} is a text, not a confidence.", remedy);
        return null;
    }

    // The share that "95%" or "0.95" states, or null.
    private static decimal? ShareIn(string text)
    {
        var number = text.Trim();
        var isPercent = number.EndsWith('%');
        if (isPercent) number = number[..^1].TrimEnd();
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) return null;
        if (isPercent) share /= 100;
        return share is >= 0 and <= 1 ? share / 1.0000000000000000000000000000m : null; // Division removes trailing zeros.
    }

    private static Confidence? ReadObject(ref JsonCursor reader, ReadContext context)
    {
        decimal? probability = null, lower = null, upper = null;
        string? scale = null, term = null, basis = null;
        Agent? by = null;
        Instant? at = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: probability = Scalars.Amount(ref reader, context); break;
                case 1: lower = Scalars.Amount(ref reader, context); break;
                case 2: upper = Scalars.Amount(ref reader, context); break;
                case 3: scale = Strings.Shared(ref reader, context); break;
                case 4: term = Strings.Shared(ref reader, context); break;
                case 5: by = AgentReader.Read(ref reader, context); break;
                case 6: at = Scalars.Instant(ref reader, context); break;
                default: basis = Strings.Shared(ref reader, context); break;
            }
        }

        if (ConfidenceFault.Locate(probability, lower, upper, scale, term) is not { } fault)
            return new Confidence(
                probability, lower, upper, scale, term)
            { By = by, At = at, Basis = basis, Extensions = members.Extensions };
        // If a number or the term could not be read, that was already reported, and the missing member is a consequence.
        if (members.HasLost) context.IsRejected = true;
        else members.Fail(context, Rules.BadConfidence, fault.Message, member: fault.Member);
        return null;
    }
}
