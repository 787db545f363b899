using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>
/// Writes what a claim asserts, in canonical JSON, its members in the order of their names: who claims which property and value of which
/// subject, about which time and place, in what manner and under which condition. The words count only where there is no property.
/// </summary>
/// <remarks>The one place that says when two claims assert the same: comparers, indexes and fingerprints all use this text.</remarks>
internal static class AssertionIdentity
{
    public static Digest FingerprintOf(Claim claim)
    {
        var json = CanonicalWriter.Take();
        Write(json, claim);
        var fingerprint = Digest.Of(json.Written);
        json.Release();
        return fingerprint;
    }

    public static void Write(CanonicalWriter json, Claim claim)
    {
        var inWords = claim.Property is null;
        json.StartObject();
        Several(json, "claimant"u8, claim.Claimant, AgentIdentity.Write);
        Text(json, "condition"u8, claim.Condition);
        if (inWords) Text(json, "language"u8, claim.Language is { } language ? LanguageIdentity.Of(language) : null);
        Several(json, "likelihood"u8, claim.Likelihood, ConfidenceIdentity.Write);
        if (claim.Modality is not [var only] || only != Modality.Asserted) Several(json, "modality"u8, claim.Modality, WriteModality);
        One(json, "place"u8, claim.Place, ValueIdentity.Write);
        One(json, "property"u8, claim.Property, ValueIdentity.Write);
        Qualifiers(json, claim.Qualifiers);
        Several(json, "subject"u8, claim.Subject, ValueIdentity.Write);
        if (inWords) Text(json, "text"u8, claim.Text);
        Several(json, "value"u8, claim.Value, ValueIdentity.Write);
        One(json, "when"u8, claim.When, ValueIdentity.WriteDate);
        json.EndObject();
    }

    private static void WriteModality(CanonicalWriter json, Modality modality) => json.Text(NormalText.Of(modality.Name));

    private static void Qualifiers(CanonicalWriter json, ValueList<Qualifier> qualifiers)
    {
        if (qualifiers.IsEmpty) return;
        json.Name("qualifiers"u8);
        json.StartObject();
        if (qualifiers.Single is { } single) Qualifier(json, NormalText.Of(single.Name), single.Values);
        else SeveralQualifiers(json, qualifiers);
        json.EndObject();
    }

    // Values given under one name in two places hold together, as in one list.
    private static void SeveralQualifiers(CanonicalWriter json, ValueList<Qualifier> qualifiers)
    {
        foreach (var named in qualifiers.GroupBy(qualifier => NormalText.Of(qualifier.Name))
            .OrderBy(named => named.Key, StringComparer.Ordinal))
        {
            Qualifier(json, named.Key, ValueList.Adopt<ClaimValue>([.. named.SelectMany(qualifier => qualifier.Values)]));
        }
    }

    private static void Qualifier(CanonicalWriter json, string name, ValueList<ClaimValue> values)
    {
        json.Name(name);
        json.Sorted(values, ValueIdentity.Write);
    }

    private static void Several<T>(CanonicalWriter json, ReadOnlySpan<byte> name, ValueList<T> items, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (items.IsEmpty) return;
        json.Name(name);
        json.Sorted(items, write);
    }

    private static void One<T>(CanonicalWriter json, ReadOnlySpan<byte> name, T? item, Action<CanonicalWriter, T> write)
        where T : class
    {
        if (item is null) return;
        json.Name(name);
        write(json, item);
    }

    private static void Text(CanonicalWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null) return;
        json.Name(name);
        json.Text(NormalText.Of(text));
    }
}
