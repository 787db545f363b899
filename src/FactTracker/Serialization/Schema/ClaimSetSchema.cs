using System.Text;

namespace FactTracker.Serialization;

/// <summary>The JSON Schema (draft 2020-12) of the native format, for editors, validators and tools in other languages.</summary>
/// <remarks>
/// <para>The schema is strict about structure (types, required members, one kind of value, lists that do not nest) and open where the
/// format is open: additional members are allowed everywhere, words that the format defines are strings, and null means that a member is
/// absent.</para>
/// <para>It checks less than <see cref="ClaimSetReader"/>: a schema cannot check whether a date is valid EDTF, an id is unique, a reference
/// leads to a record, or a member is repeated. A text that fails the schema has errors in the reader; a text that passes it may still have
/// problems.</para>
/// <para>One line of the line form is described by <see cref="Id"/> followed by <c>#/$defs/line</c>.</para>
/// </remarks>
/// <example><code>File.WriteAllText("facttracker.schema.json", ClaimSetSchema.Json);</code></example>
public static class ClaimSetSchema
{
    /// <summary>The <c>$id</c> of the schema. It is a name, not an address.</summary>
    public const string Id = "urn:facttracker:schema:1.0";

    private static readonly byte[] Bytes = EmbeddedText.Read("facttracker-1.0.schema.json");

    /// <summary>The schema as text.</summary>
    public static string Json => Encoding.UTF8.GetString(Bytes);

    /// <summary>The schema in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => Bytes;
}
