using System.Text;

namespace FactTracker.Serialization;

/// <summary>The JSON-LD 1.1 context of the native format: with it, a claim set is linked data as it stands.</summary>
/// <remarks>
/// <para>Members become terms of Dublin Core, schema.org and RDF Schema where these have a word for them, else of our own vocabulary
/// (<see cref="Vocabulary"/>); dates are literals of the EDTF datatype of the Library of Congress. What is open by nature (qualifiers,
/// identifiers, translations, digests) becomes JSON literals.</para>
/// <para>A native file says some things shorter than RDF can take: a number with a fraction becomes a double, and a citation that is a source's id
/// alone the bare text. <c>facttracker convert set.claims.json set.jsonld</c> writes the long form, in which nothing is lost.</para>
/// </remarks>
/// <example><code>File.WriteAllText("facttracker.context.jsonld", ClaimSetContext.Json);</code></example>
public static class ClaimSetContext
{
    /// <summary>The namespace of our own terms: the name of the member stands behind it. It is a name, not an address.</summary>
    public const string Vocabulary = "urn:facttracker:vocabulary#";

    private static readonly byte[] Bytes = EmbeddedText.Read("facttracker-1.0.context.jsonld");

    /// <summary>The context as text: an object with the one member <c>@context</c>.</summary>
    public static string Json => Encoding.UTF8.GetString(Bytes);

    /// <summary>The context in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8 => Bytes;
}
