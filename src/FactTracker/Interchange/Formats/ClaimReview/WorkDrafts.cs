using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes sources as works.</summary>
internal static class WorkDrafts
{
    private static readonly string[] Carried =
        ["id", "kind", "title", "authors", "publisher", "published", "url", "language", "license", "archived"];

    public static RawJson Write(Source source, string otherType, JsonPath path, LossReport losses)
    {
        var draft = new NodeDraft(source.Extensions, path, losses);
        draft.Add(
            "@type", "kind", source.Kind,
            Pieces.Text(WorkKinds.TypeOf(source.Kind) is { } type && type != WorkKinds.Other ? type : otherType), WorkKinds.Take);
        var id = source.Id == WorkNodes.DefaultId(source) ? null : source.Id.Text;
        draft.Add("@id", "id", id, id is null ? null : Pieces.Text(NodeIds.ToIri(id)), node => WorkNodes.IdOf(node)?.Text);
        Plain.Text(draft, "name", "title", source.Title);
        AgentDrafts.All(draft, "author", "authors", source.Authors, AgentTerms.Author);
        AgentDrafts.One(draft, "publisher", "publisher", source.Publisher, AgentTerms.Publisher);
        Plain.Date(draft, "datePublished", "published", source.Published);
        Plain.Address(draft, "url", "url", source.Url);
        Plain.Language(draft, "inLanguage", "language", source.Language);
        Plain.Text(draft, "license", "license", source.License);
        Archives.Write(draft, source.Archived);
        if (id is not null && string.IsNullOrWhiteSpace(source.Title) && string.IsNullOrWhiteSpace(source.Url?.Text) && new Url(source.Id.Text).IsWeb)
            draft.Lose("url", "its id is an address, which would be read as its address");
        draft.LoseBeside(source, SourceMembers.All, "a work in a ClaimReview has no member for it", Carried);
        return Pieces.Object(draft.Finish());
    }
}
