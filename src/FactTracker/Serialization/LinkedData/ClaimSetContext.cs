using System.Text;

namespace FactTracker.Serialization;

/// <summary>The JSON-LD 1.1 context of the native format. With it, a claim set in the native format is linked data.</summary>
/// <remarks>
/// <para>Members are mapped to terms of Dublin Core, schema.org and RDF Schema where these have a suitable term, and to FactTracker's own
/// vocabulary (<see cref="Vocabulary"/>) otherwise. Dates are literals of the EDTF datatype of the Library of Congress. Members with open
/// content (qualifiers, identifiers, translations, digests) become JSON literals.</para>
/// <para>RDF cannot represent some short forms of the native format: a number with a fraction becomes a double, and a citation that is just
/// the id of a source becomes plain text. <c>facttracker convert set.claims.json set.jsonld</c> writes the long form, which loses
/// nothing.</para>
/// </remarks>
/// <example><code>File.WriteAllText("facttracker.context.jsonld", ClaimSetContext.Json);</code></example>
public static class ClaimSetContext
{
    /// <summary>The namespace of FactTracker's own terms; the name of the member is appended to it. It is a name, not an address.</summary>
    public const string Vocabulary = "urn:facttracker:vocabulary#";

    private static readonly byte[] Bytes = EmbeddedText.Read("facttracker-1.0.context.jsonld");

    /// <summary>The context as text: an object with the single member <c>@context</c>.</summary>
    public static string Json => Encoding.UTF8.GetString(Bytes);

    /// <summary>The context in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => Bytes;
}
