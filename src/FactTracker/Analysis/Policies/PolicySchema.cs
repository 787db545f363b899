using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Analysis;

/// <summary>The JSON Schema (draft 2020-12) of policy files, for editors, validators and tools in other languages.</summary>
/// <remarks>The schema checks less than <see cref="PolicyFile"/>: it does not know the kinds of source.</remarks>
/// <example><code>File.WriteAllText("facttracker.policy.schema.json", PolicySchema.Json);</code></example>
public static class PolicySchema
{
    /// <summary>The <c>$id</c> of the schema. It is a name, not an address.</summary>
    public const string Id = "urn:facttracker:policy:1.0";

    private static readonly byte[] Bytes = EmbeddedText.Read("facttracker-policy-1.0.schema.json");

    /// <summary>The schema as text.</summary>
    public static string Json => Encoding.UTF8.GetString(Bytes);

    /// <summary>The schema in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => Bytes;
}
