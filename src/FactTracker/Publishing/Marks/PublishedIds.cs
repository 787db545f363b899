using System.Globalization;

namespace FactTracker.Publishing;

/// <summary>The ids under which records are published: their own, or a pseudonym.</summary>
/// <remarks>
/// Pseudonyms are numbered in the order of the set, so that nothing of the id or the name is in them and a guess at a name cannot be
/// confirmed; a digest, even a salted one, could be. They stay the same as long as the order of what is withheld does.
/// </remarks>
internal sealed class PublishedIds
{
    public const string Prefix = "withheld-";

    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);

    public PublishedIds(ClaimSet set, RecordMarks marks)
    {
        var taken = new HashSet<string>(set.Sources.Select(source => source.Id.Text).Concat(set.Claims.Select(claim => claim.Id.Text)),
            StringComparer.Ordinal);
        var number = 0;
        foreach (var source in set.Sources) Name(source.Id.Text, hasStandIn: true);
        foreach (var claim in set.Claims) Name(claim.Id.Text, hasStandIn: !marks.IsWithheld(claim.Id.Text));

        void Name(string id, bool hasStandIn)
        {
            if (_names.ContainsKey(id) || (!marks.IsWithheld(id) && !LocalPaths.AreIn(id))) return;
            string? name = null;
            while (hasStandIn && (name is null || taken.Contains(name)))
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{++number}");
            }

            _names.Add(id, name);
            _locals[id] = id;
            if (set.Id is null) return;
            var global = RecordIdSyntax.Globalize(id, set.Id);
            _locals.TryAdd(global, id);
            _names.TryAdd(global, name);
        }
    }

    /// <summary>Returns the id under which a record is published; null for a claim that is not.</summary>
    /// <param name="id">The id, local or global. One that is not in the set stays as it is.</param>
    public string? Of(string id) => _names.TryGetValue(id, out var name) ? name : id;

    /// <summary>Returns the id within the set of a record that is not published under its own, or null for any other.</summary>
    public string? LocalOf(string id) => _locals.GetValueOrDefault(id);

    /// <summary>Whether a text is the id of a record that is not published under it.</summary>
    public bool Replaces(string id) => _names.ContainsKey(id);
}
