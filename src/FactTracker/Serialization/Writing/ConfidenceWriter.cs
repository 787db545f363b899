using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes confidences.</summary>
internal static class ConfidenceWriter
{
    public static void Write(Utf8JsonWriter json, Confidence confidence)
    {
        var members = new ObjectWriter(json, confidence.Extensions);
        members.Amount("probability", confidence.Probability);
        members.Amount("lower", confidence.Lower);
        members.Amount("upper", confidence.Upper);
        members.Text("scale", confidence.Scale);
        members.Text("term", confidence.Term);
        members.One("by", confidence.By, AgentWriter.Write);
        members.Instant("at", confidence.At);
        members.Text("basis", confidence.Basis);
        members.End();
    }
}
