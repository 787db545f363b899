using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes confidences.</summary>
internal static class ConfidenceWriter
{
    public static void Write(Utf8JsonWriter json, Confidence confidence)
    {
        if (confidence is { Probability: { } alone, Lower: null, Upper: null, Scale: null, Term: null, By: null, At: null, Basis: null }
            && confidence.Extensions.Count == 0 && AmountWriter.IsNumber(alone))
        {
            AmountWriter.Write(json, alone);
            return;
        }

        var members = new ObjectWriter(json, confidence.Extensions);
        members.Amount("probability"u8, confidence.Probability);
        members.Amount("lower"u8, confidence.Lower);
        members.Amount("upper"u8, confidence.Upper);
        members.Text("scale"u8, confidence.Scale);
        members.Text("term"u8, confidence.Term);
        members.One("by"u8, confidence.By, AgentWriter.Write);
        members.Instant("at"u8, confidence.At);
        members.Text("basis"u8, confidence.Basis);
        members.End();
    }
}
