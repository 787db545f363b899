using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes citations. Those with stance states are written as appearances, those with stance supports as citations.</summary>
internal static class CitationDrafts
{
    private static readonly (string Name, Func<Citation, bool> IsThere)[] NoPlace =
    [
        ("locator", citation => citation.Locator is not null), ("credibility", citation => citation.Credibility is not null),
        ("basedOn", citation => citation.BasedOn is not null),
        ("quote", citation => citation.Quote is not null),
        ("accessed", citation => citation.Accessed is not null), ("archived", citation => !citation.Archived.IsEmpty),
        ("notes", citation => citation.Notes is not null),
    ];

    public static void Write(NodeDraft item, ValueList<Citation> citations, ItemTerms terms, WorkReferences works)
    {
        var members = CitationNodes.Members(terms);
        var written = new List<RawJson>?[members.Count];
        var said = new HashSet<(string Member, SourceId Source)>();
        var last = 0;
        for (var index = 0; index < citations.Count; index++)
        {
            var citation = citations[index];
            var path = item.Path.Member("citations").At(index);
            if (MemberOf(citation, terms, members) is not { } member)
            {
                item.Losses.Add(path, "a citation", $"a schema.org Claim has no member for a work that {citation.Stance.Name} it");
                continue;
            }

            if (!said.Add((member, citation.Source)))
            {
                item.Losses.Add(path, "a citation", "it cites a source that is already cited, and the two could not be distinguished");
                continue;
            }

            if (works.IsOfClaim(citation.Source))
            {
                item.Losses.Add(path, "a citation", "its source has the id of a claim, and would be read as that claim");
                continue;
            }

            ReportDetails(citation, member, terms, path, item.Losses);
            var place = 0;
            while (members[place] != member) place++;
            (written[place] ??= []).Add(works.Write(citation.Source, member));
            if (place < last) item.Lose("citations", "they are written in a different order");
            last = Math.Max(last, place);
        }

        for (var place = 0; place < members.Count; place++)
        {
            var member = members[place];
            item.AddNode(member, Pieces.OneOrMany(written[place] ?? []), node => Ids(node, member, terms));
        }
    }

    private static string? MemberOf(Citation citation, ItemTerms terms, IReadOnlyList<string> members)
    {
        if (citation.Stance == Stance.Supports) return "citation";
        if (citation.Stance != Stance.States) return null;
        var marked =
            members.FirstOrDefault(member => member != "citation" && citation.Extensions[CitationNodes.MemberName] == Pieces.Text(member));
        return marked ?? terms.Appearance;
    }

    private static void ReportDetails(Citation citation, string member, ItemTerms terms, JsonPath path, LossReport losses)
    {
        foreach (var (name, isThere) in NoPlace)
        {
            if (isThere(citation)) losses.Add(path.Member(name), name, "a work in a ClaimReview has no member for it");
        }

        var carried = CitationNodes.Citation(citation.Source, member, terms).Extensions;
        foreach (var (name, value) in citation.Extensions)
        {
            if (carried[name] != value) losses.Add(path.Member(name), name, "a citation cannot carry further members");
        }
    }

    private static string? Ids(SchemaNode node, string member, ItemTerms terms)
    {
        var ids = string.Join(' ', CitationNodes.Sources(node, member, null, new HeldRecords()));
        return ids.Length == 0 ? null : $"{terms.Type}: {ids}";
    }
}
