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
        if (!members.HasKept(Members.Authors) && !source.Authors.IsEmpty && source.Authors.All(author => author.Id is not null))
            members.Raw(Members.Authors, RawBuilder.List(source.Authors.Select(author => Reference(Members.Resource, author.Id!))));
        if (source.Publisher?.Id is { } publisher && !members.HasKept(Members.Publisher) && !IsRepository(source, publisher))
            members.Raw(Members.Publisher, Reference(Members.Resource, publisher));
        if (source.Published?.AsDate is { } date && SourceReader.MillisecondsOf(date) is { } published
            && !members.HasKept(Members.Published))
            members.Raw(Members.Published, RawBuilder.Build(it => it.WriteNumberValue(published.ToUnixTimeMilliseconds())));
        if (source.Modified is { } modified && !members.HasKept(Members.Modified))
            members.Raw(Members.Modified, RawBuilder.Build(it => it.WriteNumberValue(modified.ToUnixTimeMilliseconds())));
        members.End();
    }

    // When read again, the citation becomes the title.
    private static bool IsCitation(Source source) =>
        source is { Language: null, Url: null } && source.Title == source.Words && source.Kind != SourceKind.Unnamed;

    // Without a publisher, the repository is read as the publisher.
    private static bool IsRepository(Source source, string publisher) =>
        source.Extensions[Members.Prefix + Members.Repository]?.ToElement() is { ValueKind: JsonValueKind.Object } repository
        && repository.TryGetProperty(Members.Resource, out var resource) && resource.SoundText() == Resource.To(publisher);

    private static RawJson Reference(string member, string id) => ConclusionWriter.Object((member, Resource.To(id)));

    private static void WriteValue(MemberWriter members, string name, string? text, string? language)
    {
        if (text is not null && !members.HasKept(name))
            members.Raw(name, RawBuilder.List([ConclusionWriter.Object((Members.Language, language), (Members.Value, text))]));
    }
}
