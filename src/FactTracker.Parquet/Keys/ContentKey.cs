using System.Buffers.Binary;
using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Parquet;

/// <summary>
/// Numbers that stand for contents, so that engines compare and group by them: the first 64 bits of the SHA-256 of a canonical form. Among
/// a hundred million different contents, the chance that any two have the same number is 1 in 3,700.
/// </summary>
internal static class ContentKey
{
    /// <summary>The key of an unrestricted scope.</summary>
    public const long Unrestricted = 0;

    /// <summary>Returns the key of subjects and a property together.</summary>
    public static long OfTopic(ValueList<ClaimValue> subjects, ClaimValue property) => Of(json =>
    {
        json.StartList();
        WriteDistinct(json, subjects);
        WriteItem(json, property);
        json.EndList();
    });

    /// <summary>Returns the key of the place, the condition and the qualifiers together.</summary>
    public static long OfScope(Claim claim)
    {
        if (claim.Place is null && claim.Condition is null && claim.Qualifiers.IsEmpty) return Unrestricted;
        return Of(json =>
        {
            json.StartList();
            if (claim.Place is { } place) WriteNamed(json, "place", [place]);
            if (claim.Condition is { } condition) WriteNamed(json, "condition", [new TextValue(condition)]);
            foreach (var named in claim.Qualifiers.GroupBy(qualifier => NormalText.Of($"\"{qualifier.Name}\""))
                .OrderBy(named => named.Key, StringComparer.Ordinal))
            {
                WriteNamed(json, named.Key, [.. named.SelectMany(qualifier => qualifier.Values)]);
            }

            json.EndList();
        });
    }

    /// <summary>Returns the key of a value as one that is compared with others: texts without case and outer white space.</summary>
    public static long OfValue(ClaimValue value) => Of(json => WriteItem(json, value is TextValue text
        ? new TextValue(NormalText.Of(text.Text).Trim().ToUpperInvariant())
        : value));

    /// <summary>Returns the key of a text.</summary>
    public static long OfText(string text) => Of(json => json.Text(text));

    private static void WriteNamed(CanonicalWriter json, string name, ValueList<ClaimValue> values)
    {
        json.Separate();
        json.Text(name);
        WriteDistinct(json, values);
    }

    private static void WriteDistinct(CanonicalWriter json, ValueList<ClaimValue> values)
    {
        json.Separate();
        if (values.Count < 2)
        {
            json.StartList();
            foreach (var value in values)
            {
                WriteItem(json, value);
            }

            json.EndList();
            return;
        }

        json.StartList();
        foreach (var key in values.Select(value => Of(one => WriteItem(one, value))).Distinct().Order())
        {
            json.Separate();
            json.Amount(key);
        }

        json.EndList();
    }

    private static void WriteItem(CanonicalWriter json, ClaimValue value)
    {
        json.Separate();
        ValueIdentity.WriteIgnoringLanguage(json, value);
    }

    private static long Of(Action<CanonicalWriter> write)
    {
        var json = CanonicalWriter.Take();
        write(json);
        Span<byte> bytes = stackalloc byte[Digest.Size];
        Digest.Of(json.Written).CopyTo(bytes);
        json.Release();
        return BinaryPrimitives.ReadInt64BigEndian(bytes);
    }
}
