using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Keys for the sources of a set: the id, where it can be one that no other has in any case; else what can stay of it and some digits made of it, so
/// that the same source has the same key in every file.
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

    /// <summary>The key of a source of the set; for another, its id, if that can be one.</summary>
    public string? Of(SourceId id) => _keys.GetValueOrDefault(id) ?? (BibText.IsKey(id.Text) ? id.Text : null);

    private static string Made(string id)
    {
        var start = new string([.. id.Where(BibText.IsKeyCharacter).Take(LongestStart)]);
        return $"{start}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Digits]}";
    }
}
