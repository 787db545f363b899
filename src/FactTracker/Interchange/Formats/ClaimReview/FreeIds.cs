using System.Globalization;
using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Gives each record an id that no other has: its own, or one derived from it.</summary>
/// <param name="ids">Remembers the ids; empty.</param>
internal sealed class FreeIds(PassedIds ids)
{
    // Many records can want the same id; the numbers that were tried for it are not tried again.
    private readonly Dictionary<string, int> _attempts = new(StringComparer.Ordinal);

    /// <summary>Returns the id of a source.</summary>
    public SourceId For(Source source)
    {
        var wanted = source.Id.Text;
        if (!source.Id.IsGlobal && ids.Contains(wanted) && source.Id == WorkNodes.DefaultId(source))
            wanted = ReadableId.WithMark(wanted, source.Digest().ToString());
        return new SourceId(Free(wanted, "source"));
    }

    /// <summary>Returns the id of a claim; one that is not its own is reported.</summary>
    public ClaimId For(Claim claim, SchemaNode node)
    {
        var id = Free(claim.Id.Text, "claim");
        if (id != claim.Id.Text)
            node.Repaired(node.Json, $"Another claim has the id \"{claim.Id}\"; this one is read as \"{id}\".");
        return new ClaimId(id);
    }

    private string Free(string wanted, string prefix)
    {
        if (ids.Add(wanted)) return wanted;
        var count = Math.Max(1, _attempts.GetValueOrDefault(wanted));
        string id;
        do
        {
            count++;
            id = Another(wanted, prefix, count);
        }
        while (!ids.Add(id));
        _attempts[wanted] = count;
        return id;
    }

    private static string Another(string id, string prefix, int count)
    {
        var another = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        return RecordIdSyntax.Fault(another) is null ? another : ContentId.Of(prefix, another);
    }
}
