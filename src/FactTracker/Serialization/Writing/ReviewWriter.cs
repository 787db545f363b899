using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes reviews.</summary>
internal static class ReviewWriter
{
    public static void Write(Utf8JsonWriter json, Review review)
    {
        var members = new ObjectWriter(json, review.Extensions);
        members.Text("id"u8, review.Id);
        members.One("author"u8, review.Author, AgentWriter.Write);
        members.Word("verdict"u8, review.Verdict);
        members.One("rating"u8, review.Rating, WriteRating);
        members.One("published"u8, review.Published, ValueWriter.WriteDate);
        members.Text("url"u8, review.Url?.Text);
        members.Text("title"u8, review.Title);
        members.Text("summary"u8, review.Summary);
        members.Text("language"u8, review.Language?.Text);
        TranslationWriter.Write(members, review.Translations);
        members.End();
    }

    public static void WriteRating(Utf8JsonWriter json, Rating rating)
    {
        var members = new ObjectWriter(json, rating.Extensions);
        members.Amount("value"u8, rating.Value);
        members.Amount("best"u8, rating.Best);
        members.Amount("worst"u8, rating.Worst);
        members.Text("label"u8, rating.Label);
        members.End();
    }
}
