using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Writes comparisons of hypotheses as JSON.</summary>
internal static class MatrixJson
{
    public static void Write(Utf8JsonWriter json, HypothesisMatrix matrix)
    {
        json.WriteStartObject();
        json.WritePropertyName("policy");
        Write(json, matrix.Policy);
        WriteScores(json, "hypotheses", matrix.Hypotheses);
        json.WriteStartArray("evidence");
        foreach (var row in matrix.Evidence)
        {
            Write(json, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("withoutSource");
        foreach (var removal in matrix.Removals)
        {
            json.WriteStartObject();
            json.WriteString("source", removal.Source.Text);
            WriteIds(json, "lost", removal.Lost);
            WriteScores(json, "hypotheses", removal.Scores);
            json.WriteBoolean("orderChanges", removal.ChangesOrder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIds(json, "leftOut", matrix.LeftOut);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HypothesisPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("name", policy.Name);
        PoolJson.Write(json, "strongFrom", policy.StrongFrom);
        PoolJson.Write(json, "neutralBelow", policy.NeutralBelow);
        PoolJson.Write(json, "unstatedWeight", policy.UnstatedWeight);
        json.WriteNumber("inconsistentPoints", policy.InconsistentPoints);
        json.WriteNumber("stronglyInconsistentPoints", policy.StronglyInconsistentPoints);
        json.WriteBoolean("ranksByWeight", policy.RanksByWeight);
        json.WritePropertyName("pooling");
        PolicyJson.Write(json, policy.Pooling);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EvidenceRow row)
    {
        json.WriteStartObject();
        json.WriteString("claim", row.Claim.Text);
        WriteIds(json, "claims", row.Claims);
        PoolJson.Write(json, "confidence", row.Confidence);
        PoolJson.Write(json, "weight", row.Weight);
        json.WriteStartArray("marks");
        foreach (var mark in row.Marks)
        {
            json.WriteStringValue(ConsistencyMarks.CodeOf(mark));
        }

        json.WriteEndArray();
        json.WriteBoolean("diagnostic", row.IsDiagnostic);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, string name, IReadOnlyList<HypothesisScore> scores)
    {
        json.WriteStartArray(name);
        foreach (var score in scores)
        {
            json.WriteStartObject();
            json.WriteString("claim", score.Claim.Text);
            json.WriteNumber("inconsistency", score.Inconsistency);
            PoolJson.Write(json, "weighted", score.WeightedInconsistency);
            json.WriteNumber("supporting", score.Supporting);
            json.WriteNumber("rank", score.Rank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IReadOnlyList<ClaimId> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id.Text);
        }

        json.WriteEndArray();
    }
}
