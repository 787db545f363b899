namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Reads pages with the markup that the API stores for them: each entry has one claim and one review.</summary>
internal static class MarkupReader
{
    public static void Read(AnswerObject page, FoundClaims claims, ClaimReader reader)
    {
        var author = page.Object("claimReviewAuthor") is { } item && item.Text("name") is { } name
            ? new Agent(name) { Extensions = item.Rest() }
            : null;
        var published = page.Date("publishDate");
        var url = page.Text("pageUrl");
        var markups = page.Objects("claimReviewMarkups");
        var rest = page.Rest();
        var repeated = (url?.Length ?? 0) + SizeOf(rest) + SizeOf(author?.Extensions ?? Extensions.Empty);
        foreach (var markup in markups)
        {
            markup.Repeat(repeated);
            Read(
                markup,
                new Review { Author = author, Published = published, Url = url is null ? default(Url?) : new Url(url), Extensions = rest },
                claims, reader);
        }
    }

    private static long SizeOf(Extensions extensions) => extensions.Sum(member => member.Name.Length + member.Value.AsUtf8().Length);

    private static void Read(AnswerObject item, Review ofPage, FoundClaims claims, ClaimReader reader)
    {
        var text = item.Text("claimReviewed");
        var claimant = item.Object("claimAuthor") is { } author ? Claimant(author) : null;
        var place = item.Text("claimLocation");
        var url = item.Text("url");
        var claim = new Claim(ClaimReader.IdOf(text, claimant?.ToString(), item))
        {
            Text = text,
            Claimant = claimant is null ? [] : [claimant],
            Stated = item.Date("claimDate"),
            Place = place is null ? null : new TextValue(place),
            Citations = Citations(item, claims),
            Reviews = [reader.Judged(ofPage with { Url = url is null
                ? ofPage.Url
                : new Url(url), Rating = item.Object("rating") is { } rating ? RatingOf(rating) : null })],
        };
        claims.Add(claim with { Extensions = item.Rest() }, item);
    }

    private static Agent? Claimant(AnswerObject item)
    {
        var (name, address) = (item.Text("name"), item.Text("sameAs"));
        return name is null && address is null ? null : new Agent(name, address) { Role = item.Text("jobTitle"), Extensions = item.Rest() };
    }

    private static Rating RatingOf(AnswerObject item)
    {
        var rating = new Rating
        {
            Label = item.Text("textualRating"),
            Value = item.Number("ratingValue"),
            Worst = item.Number("worstRating"),
            Best = item.Number("bestRating")
        };
        return rating with { Extensions = item.Rest() };
    }

    // The first appearance comes first.
    private static ValueList<Citation> Citations(AnswerObject item, FoundClaims claims)
    {
        var addresses = new List<string>();
        if (item.Text("claimFirstAppearance") is { } first) addresses.Add(first);
        if (item["claimAppearances"] is { IsArray: true } list && list.Elements.All(element => element.IsString))
        {
            item.Take("claimAppearances");
            addresses.AddRange(list.Elements.Select(element => element.Text!).Where(text => !string.IsNullOrWhiteSpace(text)));
        }

        return [
            .. addresses.Distinct().Select(address => new Citation(claims.Add(new Url(address), item.Place)) { Stance = Stance.States })
        ];
    }
}
