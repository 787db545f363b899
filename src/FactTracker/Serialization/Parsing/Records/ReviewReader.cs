using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads reviews.</summary>
internal static class ReviewReader
{
    private static readonly MemberTable Members = new(
        "id", "author", "verdict", "rating", "published", "url", "title", "summary", "language", "translations");

    public static Review? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a review")) return null;
        var review = new Review();
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            review = members.Current switch
            {
                0 => review with { Id = Strings.Text(ref reader, context) },
                1 => review with { Author = AgentReader.Read(ref reader, context) },
                2 => review with { Verdict = Scalars.Word<Verdict>(ref reader, context) },
                3 => review with { Rating = RatingReader.Read(ref reader, context) },
                4 => review with { Published = DateReader.Statement(ref reader, context) },
                5 => review with { Url = Scalars.Url(ref reader, context) },
                6 => review with { Title = Strings.Text(ref reader, context) },
                7 => review with { Summary = Strings.Text(ref reader, context) },
                8 => review with { Language = Scalars.Language(ref reader, context) },
                _ => review with { Translations = TranslationReader.Read(ref reader, context) },
            };
        }

        return review with { Extensions = members.Extensions };
    }
}
