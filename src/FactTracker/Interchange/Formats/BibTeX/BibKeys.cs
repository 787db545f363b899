using System.Security.Cryptography;
using System.Text;
using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Makes the keys of the sources of a set. An id that is a valid key, and unique ignoring case, is the key. Otherwise the key is made from
/// the id and a few digits of its hash, so that the same source has the same key in every file.
/// </summary>
internal sealed class BibKeys
{
    private const int LongestStart = 40, Digits = 8;
    private readonly SourceList _sources;
    private readonly HashSet<SourceId> _made = []; // Those of valid keys that are not unique.

    public BibKeys(ClaimSet set)
    {
        _sources = set.Sources;
        var taken = new PassedIds();
        var place = 0;
        foreach (var source in _sources)
        {
            var id = source.Id.Text;
            var key = BibText.IsKey(id) ? id : Made(id);
            if (!taken.Add(key.ToUpperInvariant()))
            {
                taken.Add(Made(id).ToUpperInvariant());
                if (key == id && _sources.IndexOf(source.Id) == place) _made.Add(source.Id);
            }

            HasReferences |= source.PartOf is not null
                || source.Extensions.Under(BibPrefix.Prefix).Any(field => Inheritance.IsReference(field.Name.ToLowerInvariant()));
            place++;
        }
    }

    /// <summary>Whether an entry of the sources may refer to another.</summary>
    public bool HasReferences { get; }

    /// <summary>Returns the key of a source of the set; for another source its id, if that is a valid key.</summary>
    public string? Of(SourceId id) =>
        _made.Contains(id) ? Made(id.Text) : BibText.IsKey(id.Text) ? id.Text : _sources.IndexOf(id) >= 0 ? Made(id.Text) : null;

    private static string Made(string id)
    {
        var start = new string([.. id.Where(BibText.IsKeyCharacter).Take(LongestStart)]);
        return $"{start}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..Digits]}";
    }
}
