using FactTracker.Json;
using NodaTime.Text;

namespace FactTracker.Claims;

/// <summary>Writes a confidence in canonical JSON, a bare probability as its number.</summary>
internal static class ConfidenceIdentity
{
    public static void Write(CanonicalWriter json, Confidence confidence)
    {
        if (confidence is { Probability: { } bare, Lower: null, Upper: null, Scale: null, Term: null, By: null, At: null, Basis: null } &&
            AmountWriter.IsNumber(ShortestAmount.Of(bare)))
        {
            json.Amount(bare);
            return;
        }

        json.StartObject();
        CanonicalMembers.Text(json, "at"u8, confidence.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null);
        CanonicalMembers.Text(json, "basis"u8, confidence.Basis);
        if (confidence.By is { } by)
        {
            json.Name("by"u8);
            AgentIdentity.Write(json, by);
        }

        CanonicalMembers.Amount(json, "lower"u8, confidence.Lower);
        CanonicalMembers.Amount(json, "probability"u8, confidence.Probability);
        CanonicalMembers.Text(json, "scale"u8, confidence.Scale);
        CanonicalMembers.Text(json, "term"u8, confidence.Term);
        CanonicalMembers.Amount(json, "upper"u8, confidence.Upper);
        json.EndObject();
    }
}
