using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Writes policies of pooling as JSON.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter json, PoolingPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("name", policy.Name);
        json.WriteString("method", PoolingMethods.NameOf(policy.Method));
        PoolJson.Write(json, "baseRate", policy.BaseRate);
        if (PoolingMethods.TakesOpinions(policy.Method))
        {
            json.WriteString("mapping", policy.Mapping == OpinionMapping.Middle ? "middle" : "widthIsUncertainty");
            PoolJson.Write(json, "leastUncertainty", policy.LeastUncertainty);
        }

        if (policy.Reliability is { } weights)
        {
            json.WriteStartObject("reliability");
            PoolJson.Write(json, "A", weights.A);
            PoolJson.Write(json, "B", weights.B);
            PoolJson.Write(json, "C", weights.C);
            PoolJson.Write(json, "D", weights.D);
            PoolJson.Write(json, "E", weights.E);
            json.WriteEndObject();
        }

        if (policy.Credibility is { } table)
        {
            json.WriteStartObject("credibility");
            PoolJson.Write(json, "1", table.Confirmed);
            PoolJson.Write(json, "2", table.ProbablyTrue);
            PoolJson.Write(json, "3", table.PossiblyTrue);
            PoolJson.Write(json, "4", table.Doubtful);
            PoolJson.Write(json, "5", table.Improbable);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
