using FactTracker.Json;
using NodaTime;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads confidences and likelihoods.</summary>
internal static class ConfidenceReader
{
    private static readonly MemberTable Members = new("probability", "lower", "upper", "scale", "term", "by", "at", "basis");

    public static Confidence? Read(ref JsonCursor reader, ReadContext context) =>
        context.EnterObject(ref reader, "an object with a probability, bounds or a term")
            ? context.Shared.Confidences.Read(ref reader, context, ReadObject)
            : null;

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

        if (ConfidenceFault.Find(probability, lower, upper, scale, term) is not { } fault)
            return new Confidence(
                probability, lower, upper, scale, term)
            { By = by, At = at, Basis = basis, Extensions = members.Extensions };
        // If a number or the term could not be read, that was already reported, and the missing member is a consequence.
        if (members.HasLost) context.IsRejected = true;
        else members.Fail(context, Rules.BadConfidence, fault);
        return null;
    }
}
