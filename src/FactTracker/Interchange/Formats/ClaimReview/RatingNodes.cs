using System.Globalization;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads ratings: numbers on a scale, words, both, or a text in place of the rating.</summary>
internal static class RatingNodes
{
    public static RatingReading Of(SchemaNode review, VerdictWords words)
    {
        var values = review.Values("reviewRating");
        review.KeepOnly("reviewRating", [.. values.Skip(1)]);
        if (values.Count == 0) return default;
        if (values[0].IsObject) return OfNode(review.NodeOf(values[0]), words);
        if (values[0].IsNumber && review.Mark("reviewRating") is { } mark)
        {
            review.KeepOnly("reviewRating", [.. values.Skip(1)]);
            review.Repaired(values[0], "A rating must be a node; the number is read as its mark.");
            return new RatingReading(new Rating { Value = mark }, null, IsByWords: false);
        }

        if (values[0] is { IsString: true, Text: { } label } && !SchemaNode.IsNothing(label))
        {
            review.Repaired(values[0], "A rating must be a node; the text is read as its label.");
            return ByWords(new Rating { Label = label }, words);
        }

        review.KeepOnly("reviewRating", values);
        review.Unread(values[0], "a rating");
        return default;
    }

    private static RatingReading OfNode(SchemaNode node, VerdictWords words)
    {
        var rating = new Rating
        {
            Value = node.Mark("ratingValue"), Best = node.Number("bestRating") ?? BestOf(node), Worst = node.Number("worstRating"),
            Label = node.Text("alternateName"),
        };
        node.TakeType("Rating");
        if (rating.Best is { } best && best == rating.Worst)
            node.Repaired(
                node["bestRating"]!,
                $"The best and the worst mark are both {best.ToString(CultureInfo.InvariantCulture)}, which is not a " +
                $"scale. The marks are kept.");
        var stated = Stated(node);
        if (stated is { HasOurWords: true, Verdict: { } native } && rating.Label == VerdictIri.WordsOf(native))
            rating = rating with { Label = null };
        else if (rating.Label is null)
            rating = rating with { Label = node.Fallback("name") ?? (rating.Value is null ? node.Fallback("ratingValue") : null) };
        rating = rating with { Extensions = node.Rest() };
        if (stated is not { } verdict) return ByWords(rating, words);
        return new RatingReading(rating == new Rating() ? null : rating, verdict.Verdict, IsByWords: false);
    }

    /// <summary>Returns the FactTracker verdict that a rating states.</summary>
    // The mark may include the best possible mark.
    private static decimal? BestOf(SchemaNode node) =>
        node.Values("ratingValue") is [{ IsString: true, Text: { } text }, ..] ? MarkShare.Read(text)?.Best : null;

    public static VerdictIri? Stated(SchemaNode node)
    {
        var values = node.Values("additionalType");
        foreach (var value in values)
        {
            if (value is not { IsString: true, Text: { } iri } || VerdictIri.Parse(iri) is not { } stated) continue;
            node.KeepOnly("additionalType", [.. values.Where(other => other != value)]);
            return stated;
        }

        return null;
    }

    private static RatingReading ByWords(Rating rating, VerdictWords words)
    {
        var verdict = rating.Label is { } label ? words.Find(label) : null;
        return new RatingReading(rating == new Rating() ? null : rating, verdict, IsByWords: verdict is not null);
    }
}
