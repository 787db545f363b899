using System.Text.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes the reviews that are opinions, each once, even if several claims have it.</summary>
internal sealed class ReviewWriter(Utf8JsonWriter json)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Write(Review review, Claim claim)
    {
        if (review.Id is not { } id || StixId.TypeOf(id) != ObjectTypes.Opinion || !_written.Add(id)) return;
        var members = StixObject.Start(json, review.Extensions, ObjectTypes.Opinion, id);
        members.Text(Members.CreatedBy, review.Author?.Id);
        if (review.Author is { Id: null, Name: { } name } && !members.HasKept(Members.Authors)) members.Texts(Members.Authors, [name]);
        members.Text(Members.Language, review.Language?.Text);
        members.Text(Members.Explanation, review.Summary);
        members.Text(Members.Opinion, review.Rating?.Label);
        if (review.Extensions[Members.Prefix + Members.ObjectRefs] is null) members.Texts(Members.ObjectRefs, [ObjectShape.IdOf(claim)]);
        members.End();
    }
}
