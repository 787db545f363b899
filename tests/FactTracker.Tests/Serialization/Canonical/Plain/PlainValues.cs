using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Tests.Serialization.Canonical.Plain;

/// <summary>
/// The canonical content of values and of what stands beside them: numbers without trailing zeros, lists without an order sorted.
/// </summary>
internal static class PlainValues
{
    public static ValueList<ClaimValue> Of(ValueList<ClaimValue> values) => PlainList.Sorted(values, Of, ValueWriter.Write);

    public static ValueList<Confidence> Of(ValueList<Confidence> confidences) =>
        PlainList.Sorted(confidences, Of, ConfidenceWriter.Write);

    public static ValueList<string> Of(ValueList<string> texts) => PlainList.Sorted(texts, text => text, WriteText);

    public static ValueList<Translation> Of(ValueList<Translation> translations) =>
        PlainList.Each(translations, translation => translation with { Language = Of(translation.Language) });

    public static ClaimValue Of(ClaimValue value)
    {
        var content = value switch
        {
            Quantity quantity => Of(quantity),
            DateValue date => date with { Date = date.Date.Sorted() },
            EntityValue entity => entity with { Translations = Of(entity.Translations) },
            _ => value,
        };
        return content.HasNotes ? content with { Language = Of(content.Language), Confidence = Of(content.Confidence) } : content;
    }

    public static DateStatement? Of(DateStatement? date) => date is null ? null : (DateStatement)Of((ClaimValue)date);

    public static LanguageTag? Of(LanguageTag? language) => language is { } tag ? Of(tag) : default(LanguageTag?);

    /// <summary>Tags are compared without regard to case, so their canonical text is in lower case.</summary>
    public static LanguageTag Of(LanguageTag language) => new(language.Text.ToLowerInvariant());

    public static ValueList<Agent> Of(ValueList<Agent> agents) => PlainList.Each(agents, agent => Of(agent)!);

    public static Agent? Of(Agent? agent) =>
        agent is null || agent.Confidence.IsEmpty ? agent : agent.WithConfidence(Of(agent.Confidence));

    private static Confidence Of(Confidence confidence) => new(
        ShortestAmount.Of(confidence.Probability), ShortestAmount.Of(confidence.Lower), ShortestAmount.Of(confidence.Upper),
        confidence.Scale, confidence.Term)
    {
        By = Of(confidence.By), At = confidence.At, Basis = confidence.Basis, Extensions = confidence.Extensions,
    };

    private static Quantity Of(Quantity quantity)
    {
        var bounds = quantity.Bounds is { } range ? new ValueRange(Of(range.Lower), Of(range.Upper)) : (ValueRange?)null;
        return Quantity.Make(ShortestAmount.Of(quantity.Amount), quantity.ExactAmount?.Shortest(), bounds, quantity.Unit) with
        {
            Approximation = quantity.Approximation,
            Of = quantity.Of is { } whole ? Of(whole) : null,
            SampleSize = quantity.SampleSize,
            Level = ShortestAmount.Of(quantity.Level),
            Words = quantity.Words,
            Language = quantity.Language,
            Confidence = quantity.Confidence,
            Extensions = quantity.Extensions,
        };
    }

    private static Bound? Of(Bound? bound) => bound is { } end ? end with { Value = ShortestAmount.Of(end.Value) } : null;

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteStringValue(text);
}
