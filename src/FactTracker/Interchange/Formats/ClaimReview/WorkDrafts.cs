using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes sources as works.</summary>
internal static class WorkDrafts
{
    private static readonly (string Name, Func<Source, bool> IsThere)[] NoPlace =
    [
        ("archived", source => !source.Archived.IsEmpty), ("accessed", source => source.Accessed is not null), ("identifiers", source => !source.Identifiers.IsEmpty),
        ("reliability", source => source.Reliability is not null), ("basedOn", source => source.BasedOn is not null), ("partOf", source => source.PartOf is not null),
        ("hash", source => !source.Hash.IsEmpty), ("words", source => source.Words is not null), ("csl", source => source.Csl is not null),
        ("modified", source => source.Modified is not null), ("translations", source => !source.Translations.IsEmpty), ("notes", source => source.Notes is not null),
    ];

    public static RawJson Write(Source source, string otherType, JsonPath path, LossReport losses)
    {
        var draft = new NodeDraft(source.Extensions, path, losses);
        draft.Add("@type", "kind", source.Kind, Pieces.Text(WorkKinds.TypeOf(source.Kind) is { } type && type != WorkKinds.Other ? type : otherType), WorkKinds.Take);
        var id = source.Id == WorkNodes.DefaultId(source) ? null : source.Id.Text;
        draft.Add("@id", "id", id, id is null ? null : Pieces.Text(NodeIds.ToIri(id)), node => WorkNodes.IdOf(node)?.Text);
        Plain.Text(draft, "name", "title", source.Title);
        AgentDrafts.All(draft, "author", "authors", source.Authors, AgentTerms.Author);
        AgentDrafts.One(draft, "publisher", "publisher", source.Publisher, AgentTerms.Publisher);
        Plain.Date(draft, "datePublished", "published", source.Published);
        Plain.Address(draft, "url", "url", source.Url);
        Plain.Language(draft, "inLanguage", "language", source.Language);
        Plain.Text(draft, "license", "license", source.License);
        if (string.IsNullOrWhiteSpace(source.Title) && string.IsNullOrWhiteSpace(source.Url?.Text) && new Url(source.Id.Text).IsWeb) draft.Lose("url", "its id is an address, which would be read as its address");
        foreach (var (name, isThere) in NoPlace)
        {
            if (isThere(source)) draft.Lose(name, "a work in a ClaimReview has no member for it");
        }

        return Pieces.Object(draft.Finish());
    }
}
