using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Writes pooled confidences and policies as JSON.</summary>
internal static class PoolJson
{
    private const int Decimals = 12;

    public static void Write(Utf8JsonWriter json, PooledConfidence pooled, ConfidenceScale? scale)
    {
        json.WriteStartObject();
        json.WriteString("claim", pooled.Claim.Text);
        Texts(json, "claims", pooled.Claims.Select(id => id.Text));
        json.WritePropertyName("policy");
        PolicyJson.Write(json, pooled.Policy);
        json.WriteString("kind", ConfidenceKinds.NameOf(pooled.Kind));
        Write(json, "confidence", pooled.Interval);
        if (pooled.Opinion is { } opinion) Write(json, opinion);
        if (pooled.Conflict is { } conflict) Write(json, "conflict", conflict);
        if (pooled.Refusal is { } refusal) json.WriteString("refusal", NameOf(refusal));
        if (scale is not null) Write(json, pooled.ConvertTo(scale));
        json.WriteStartObject("origins");
        json.WriteNumber("certain", pooled.Origins.Certain);
        json.WriteNumber("possible", pooled.Origins.Possible);
        json.WriteEndObject();
        json.WriteStartArray("contributions");
        foreach (var part in pooled.Contributions)
        {
            Write(json, part);
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var part in pooled.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("claim", part.Claim.Text);
            if (part.Source is { } source) json.WriteString("source", source.Text);
            json.WriteString("reason", NameOf(part.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OriginContribution part)
    {
        json.WriteStartObject();
        Texts(json, "sources", part.Sources.Select(id => id.Text));
        json.WriteBoolean("certain", part.IsCertain);
        Write(json, "confidence", part.Interval);
        Write(json, "weight", part.Weight.Value);
        Write(json, "without", part.Without);
        json.WriteStartArray("judgements");
        foreach (var judgement in part.Judgements)
        {
            json.WriteStartObject();
            json.WriteString("claim", judgement.Claim.Text);
            if (judgement.Source is { } source) json.WriteString("source", source.Text);
            json.WriteString("basis", NameOf(judgement.Basis));
            Write(json, "confidence", judgement.Interval);
            Write(json, "weight", judgement.Weight.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Opinion opinion)
    {
        json.WriteStartObject("opinion");
        Write(json, "belief", opinion.Belief);
        Write(json, "disbelief", opinion.Disbelief);
        Write(json, "uncertainty", opinion.Uncertainty);
        Write(json, "baseRate", opinion.BaseRate);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScaleConversion conversion)
    {
        json.WriteStartObject("term");
        json.WriteString("scale", conversion.Scale.Id);
        json.WriteString("lowest", conversion.Lowest?.Label);
        json.WriteString("highest", conversion.Highest?.Label);
        if (conversion.Refusal is { } refusal) json.WriteString("refusal", NameOf(refusal));
        json.WriteEndObject();
    }

    /// <summary>Writes a number, or the two ends: the native form of a confidence.</summary>
    internal static void Write(Utf8JsonWriter json, string name, ProbabilityInterval? interval)
    {
        if (interval is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        if (known.Width == 0)
        {
            Write(json, name, known.Lower);
            return;
        }

        json.WriteStartObject(name);
        Write(json, "lower", known.Lower);
        Write(json, "upper", known.Upper);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string name, decimal number)
    {
        // The division removes trailing zeros.
        json.WriteNumber(name, decimal.Round(number, Decimals) / 1.000_000_000_000_000_000_000_000_000m);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
