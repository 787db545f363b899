using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Writes sources as source descriptions; a title that equals the citation is not written.</summary>
internal static class SourceWriter
{
    public static void Write(Utf8JsonWriter json, Source source)
    {
        var members = new MemberWriter(json, source.Extensions, Members.Prefix);
        members.Start();
        members.Text(Members.Id, source.Id.Text);
        if (source.Kind != SourceKind.Document) members.Text(Members.Kind, source.Kind.Name);
        members.Text(Members.About, source.Url?.Text);
        WriteValue(members, Members.Citations, source.Words, null);
        if (!IsCitation(source)) WriteValue(members, Members.Titles, source.Title, source.Language?.Text);
        WriteValue(members, Members.Descriptions, source.Notes, null);
        if (source.License is { } license && !members.HasKept(Members.Rights)) members.Texts(Members.Rights, [license]);
        if (source.PartOf is { } whole && !members.HasKept(Members.ComponentOf))
            members.Raw(Members.ComponentOf, Reference(Members.Description, whole.Text));
        if (source.BasedOn is { IsEmpty: false } links && !members.HasKept(Members.Sources))
            members.Raw(Members.Sources, RawBuilder.List(links.Select(link => Reference(Members.Description, link.Source.Text))));
        if (source.Publisher?.Id is { } repository && !members.HasKept(Members.Repository))
            members.Raw(Members.Repository, Reference(Members.Resource, repository));
        if (source.Modified is { } modified && !members.HasKept(Members.Modified))
            members.Raw(Members.Modified, RawBuilder.Build(it => it.WriteNumberValue(modified.ToUnixTimeMilliseconds())));
        members.End();
    }

    // When read again, the citation becomes the title.
    private static bool IsCitation(Source source) =>
        source is { Language: null, Url: null } && source.Title == source.Words && source.Kind != SourceKind.Unnamed;

    private static RawJson Reference(string member, string id) => ConclusionWriter.Object((member, Resource.To(id)));

    private static void WriteValue(MemberWriter members, string name, string? text, string? language)
    {
        if (text is not null && !members.HasKept(name))
            members.Raw(name, RawBuilder.List([ConclusionWriter.Object((Members.Language, language), (Members.Value, text))]));
    }
}
