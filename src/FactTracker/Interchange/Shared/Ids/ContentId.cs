using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Makes ids from the content of records that have none in their format. The same content has the same id in every file and on every day.
/// </summary>
internal static class ContentId
{
    private const int Digits = 16; // 64 bits: a collision within one set is negligible.
    private const int MarkLength = 10; // 50 bits: ids that differ only by it are few.
    private const int BitsOfLetter = 5;
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz"; // Base 32 without letters that are taken for digits.

    /// <summary>Returns an id that says nothing but what its prefix does.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts) =>
        $"{prefix}-{Convert.ToHexStringLower(HashOf(parts))[..Digits]}";

    /// <summary>Returns ten letters and digits that distinguish records with the same words.</summary>
    public static string MarkOf(params ReadOnlySpan<string?> parts)
    {
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(HashOf(parts));
        return string.Create(MarkLength, bits, (mark, rest) =>
        {
            for (var i = 0; i < mark.Length; i++)
            {
                mark[i] = Letters[(int)(rest >> (64 - BitsOfLetter))];
                rest <<= BitsOfLetter;
            }
        });
    }

    private static byte[] HashOf(ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData([0xFF]); // Occurs in no UTF-8 text.
        }

        return hash.GetHashAndReset();
    }
}
