using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Makes ids from the content of records that have none in their format. The same content has the same id in every file and on every day.
/// </summary>
internal static class ContentId
{
    private const int Digits = 16; // 64 bits: a collision within one set is negligible.

    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData([0xFF]); // Occurs in no UTF-8 text.
        }

        return $"{prefix}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]}";
    }
}
