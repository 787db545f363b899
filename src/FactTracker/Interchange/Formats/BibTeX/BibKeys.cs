using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Makes the keys of the sources of a set. An id that is a valid key, and unique ignoring case, is the key. Otherwise the key is made from
/// the id and a few digits of its hash, so that the same source has the same key in every file.
/// </summary>
internal sealed class BibKeys
{
    private const int LongestStart = 40, Digits = 8;
    private readonly Dictionary<SourceId, string> _keys = [];

    public BibKeys(ClaimSet set)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in set.Sources)
        {
            var id = source.Id.Text;
            var key = BibText.IsKey(id) ? id : Made(id);
            if (!taken.Add(key)) taken.Add(key = Made(id));
            _keys.TryAdd(source.Id, key);
        }
    }

    /// <summary>Returns the key of a source of the set; for another source its id, if that is a valid key.</summary>
    public string? Of(SourceId id) => _keys.GetValueOrDefault(id) ?? (BibText.IsKey(id.Text) ? id.Text : null);

    private static string Made(string id)
    {
        var start = new string([.. id.Where(BibText.IsKeyCharacter).Take(LongestStart)]);
        return $"{start}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Digits]}";
    }
}
