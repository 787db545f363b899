using System.Text;
using FactTracker.Interchange;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Citing;

/// <summary>The reviews of a report as schema.org ClaimReview, which search engines read from pages.</summary>
internal static class ReviewData
{
    /// <summary>
    /// Returns JSON-LD that can stand in a script of a page, or null when no review has what schema.org and its readers require: the
    /// claim in words, a rating in words, and the address of the review.
    /// </summary>
    public static string? Of(ReportContent content)
    {
        Claim[] claims = [.. content.Claims.Select(it => Reviewed(it, content)).Where(claim => !claim.Reviews.IsEmpty)];
        if (claims.Length == 0) return null;
        var ids = claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).ToHashSet();
        var set = ClaimSet.Empty with
        {
            Claims = [.. claims],
            Sources = [.. content.Set.Sources.Where(source => ids.Contains(source.Id)).Select(Plain)],
        };
        using var stream = new MemoryStream();
        // Only members with a place in schema.org are left, and the page itself shows all of them.
        _ = ClaimReviewFormat.Default.WriteAsync(set, stream).GetAwaiter().GetResult();
        // A less-than sign stands within strings alone, where it could end the script.
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)).Replace("<", "\\u003c", StringComparison.Ordinal);
    }

    private static Claim Reviewed(ReportedClaim it, ReportContent content)
    {
        var address = CitedClaim.AddressOf(it.Claim.Id, content);
        return new Claim(it.Claim.Id)
        {
            Text = it.Words,
            Language = it.Claim.Language,
            Claimant = [.. it.Claim.Claimant.Select(agent => new Agent(agent.Name, agent.Id) { Role = agent.Role })],
            Stated = it.Claim.Stated,
            Citations = [.. it.Claim.Citations
                .Where(citation => citation.Stance == Stance.States && content.Set.Sources.TryGet(citation.Source, out _))
                .Select(citation => new Citation(citation.Source) { Stance = Stance.States })
                .DistinctBy(citation => citation.Source)],
            Reviews = [.. it.Claim.Reviews.Select(review => Plain(review, address)).OfType<Review>()],
        };
    }

    private static Review? Plain(Review review, Url? address)
    {
        var url = review.Url is { IsWeb: true } own ? own : address;
        if (url is null || (review.Verdict is null && review.Rating?.Label is null)) return null;
        return new Review
        {
            Author = review.Author is { } author ? new Agent(author.Name, author.Id) { Role = author.Role } : null,
            Verdict = review.Verdict,
            Rating = review.Rating is { } rating ? rating with { Extensions = Extensions.Empty } : null,
            Published = review.Published,
            Url = url,
            Title = review.Title,
            Summary = review.Summary,
            Language = review.Language,
        };
    }

    private static Source Plain(Source source) => new(source.Id)
    {
        Kind = source.Kind,
        Title = source.Title,
        Authors = source.Authors,
        Publisher = source.Publisher,
        Published = source.Published,
        Url = source.Url is { IsWeb: true } url ? url : default(Url?),
        Language = source.Language,
    };
}
