using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes reviews.</summary>
internal static class ReviewWriter
{
    public static void Write(Utf8JsonWriter json, Review review)
    {
        var members = new ObjectWriter(json, review.Extensions);
        members.Text("id", review.Id);
        members.One("author", review.Author, AgentWriter.Write);
        members.Word("verdict", review.Verdict);
        members.One("rating", review.Rating, WriteRating);
        members.One("published", review.Published, ValueWriter.WriteDate);
        members.Text("url", review.Url?.Text);
        members.Text("title", review.Title);
        members.Text("summary", review.Summary);
        members.Text("language", review.Language?.Text);
        TranslationWriter.Write(members, review.Translations);
        members.End();
    }

    public static void WriteRating(Utf8JsonWriter json, Rating rating)
    {
        var members = new ObjectWriter(json, rating.Extensions);
        members.Amount("value", rating.Value);
        members.Amount("best", rating.Best);
        members.Amount("worst", rating.Worst);
        members.Text("label", rating.Label);
        members.End();
    }
}
