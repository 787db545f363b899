using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>Writes reviews in canonical form.</summary>
internal static class CanonicalReviews
{
    public static void Write(CanonicalWriter json, Review review)
    {
        var members = new CanonicalObject(json, review.Extensions);
        members.One("author"u8, review.Author, CanonicalParts.WriteAgent);
        members.Text("id"u8, review.Id);
        members.Language("language"u8, review.Language);
        members.One("published"u8, review.Published, CanonicalValues.WriteDate);
        members.One("rating"u8, review.Rating, WriteRating);
        members.Text("summary"u8, review.Summary);
        members.Text("title"u8, review.Title);
        CanonicalParts.WriteTranslations(members, review.Translations);
        members.Text("url"u8, review.Url?.Text);
        members.Word("verdict"u8, review.Verdict);
        members.End();
    }

    private static void WriteRating(CanonicalWriter json, Rating rating)
    {
        var members = new CanonicalObject(json, rating.Extensions);
        members.Amount("best"u8, rating.Best);
        members.Text("label"u8, rating.Label);
        members.Amount("value"u8, rating.Value);
        members.Amount("worst"u8, rating.Worst);
        members.End();
    }
}
