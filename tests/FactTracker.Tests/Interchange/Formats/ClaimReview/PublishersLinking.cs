namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// Reviews in the shapes that publishers and their plugins write, with made-up contents: contexts, types, addresses, what stands within
/// what, and media.
/// </summary>
internal static class PublishersLinking
{
    /// <summary>
    /// Each row: the text; what is read, at paths in the first claim, or of the set where they begin with $; and the codes that are told.
    /// </summary>
    public static TheoryData<string, string, string[]> Rows => new()
    {
        // Contexts and types
        { """ {"@type":["https://schema.org/ClaimReview","Review"],"http://schema.org/claimReviewed":"C","https://schema.org/url":"https://f.example/1"} """,
            "text = C | reviews.0.url = https://f.example/1", [] },
        {
            """
            {"@context":{"schema":"http://schema.org/"},"@type":"schema:ClaimReview","schema:claimReviewed":"C","schema:reviewRating":{"@type":"schema:Rating",
            "schema:alternateName":"Faux"}}
            """,
            "text = C | reviews.0.verdict = false", []
        },
        { """ {"@context":{"@vocab":"http://schema.org/","@language":"fr"},"@type":"ClaimReview","claimReviewed":"C","reviewRating":{"@type":"Rating","alternateName":"Faux"}} """,
            "text = C | reviews.0.verdict = false", [] },
        { """ {"@context":["https://schema.org",{"@language":"es"}],"@type":"ClaimReview","claimReviewed":"C"} """, "text = C", [] },
        {
            """
            {"@context":{"@vocab":"https://schema.org/","id":"@id","type":"@type","title":"name","myclaim":"claimReviewed"},
            "type":"ClaimReview","id":"https://f.example/x","myclaim":"C","title":"T"}
            """,
            "text = C | reviews.0.id = https://f.example/x | reviews.0.title = T", []
        },
        { """ {"@context":"https://schema.org/ClaimReview","@type":"ClaimReview","claimReviewed":"C"} """, "text = C", [] },
        { """ {"@type":["NewsArticle","ClaimReview"],"headline":"H","claimReviewed":"C","url":"https://f.example/1","author":{"name":"A"}} """,
            "text = C | reviews.0.title = H", ["FT0903"] },
        { """ {"@type":"Review","itemReviewed":{"@type":"Claim","text":"C"},"reviewRating":{"alternateName":"Faux"},"url":"https://f.example/1"} """,
            "text = C | reviews.0.verdict = false | reviews.0.schema:@type = Review", [] },

        // Addresses
        {
            """
            {"@type":"ClaimReview","claimReviewed":"  The moon\n\n   is cheese ","url":" https://f.example/1 ","reviewRating":{"alternateName":" Faux "}}
            """,
            "reviews.0.url = https://f.example/1 | reviews.0.verdict = false", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"","mainEntityOfPage":"https://f.example/1"} """,
            "reviews.0.url = https://f.example/1", ["FT0903", "FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":{"@type":"URL","@id":"https://f.example/1"}} """,
            "reviews.0.url = https://f.example/1 | reviews.0.schema:url.@type = URL", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":["https://f.example/1","https://f.example/2"]} """,
            "reviews.0.url = https://f.example/1 | reviews.0.schema:url.0 = https://f.example/2", [] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","datePublished":1583575200123} """,
            "reviews.0.published = 2020-03-07T10:00:00Z | reviews.0.schema:datePublished = 1583575200123", ["FT0903"] },

        // Reviews within others
        {
            """
            {"@context":"https://schema.org","@type":"Claim","@id":"https://f.example/c","text":"C","@reverse":{"itemReviewed":{"@type":"ClaimReview",
            "url":"https://f.example/1","reviewRating":{"alternateName":"Faux"}}}}
            """,
            "id = https://f.example/c | reviews.0.verdict = false | reviews.0.url = https://f.example/1", []
        },
        {
            """
            {"@context":"https://schema.org","@type":"WebPage","url":"https://f.example/","@included":[{"@type":"ClaimReview",
            "claimReviewed":"C","url":"https://f.example/1"}]}
            """,
            "text = C | $.schema:@graph.0.url = https://f.example/", []
        },
        {
            """
            [{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "@id":"https://f.example/claim/1","author":"X"}},{"@type":"ClaimReview","claimReviewed":"C","url":"https://g.example/1",
            "itemReviewed":{"@id":"https://f.example/claim/1"}}]
            """,
            "reviews.0.url = https://f.example/1 | reviews.1.url = https://g.example/1 | claimant = X", []
        },
        {
            """
            {"@context":"https://schema.org","@type":"Claim","text":"C","author":"X","review":[{"@type":"ClaimReview",
            "url":"https://f.example/1","reviewRating":{"alternateName":"Faux"}},{"@type":"ClaimReview","url":"https://g.example/1",
            "reviewRating":{"alternateName":"Vrai"}}]}
            """,
            "text = C | claimant = X | reviews.0.verdict = false | reviews.1.verdict = true", []
        },
        {
            """
            {"@context":"https://schema.org","@graph":[{"@type":"Claim","@id":"https://f.example/c","text":"C","review":{"@type":"ClaimReview",
            "url":"https://f.example/1","itemReviewed":{"@id":"https://f.example/c"},"reviewRating":{"alternateName":"Faux"}}}]}
            """,
            "id = https://f.example/c | reviews.0.verdict = false", []
        },
        {
            """
            {"@context":"https://schema.org","@type":"Claim","text":"C","author":"X","review":{"@type":"ClaimReview",
            "url":"https://f.example/1","claimReviewed":"D"}}
            """,
            "text = D | schema:text = C | reviews.0.url = https://f.example/1", []
        },
        {
            """
            {"@context":"https://schema.org","@type":"WebPage","url":"https://f.example/1","inLanguage":"pt-BR","publisher":{"@type":"Organization",
            "name":"P"},"mainEntity":{"@type":"ClaimReview","claimReviewed":"C","reviewRating":{"alternateName":"Falso"}}}
            """,
            "reviews.0.verdict = false | $.schema:@graph.0.inLanguage = pt-BR", []
        },
        {
            """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"H","author":{"name":"A"},"review":[{"@type":"ClaimReview",
            "claimReviewed":"C","url":"https://f.example/1"}],"hasPart":{"@type":"ClaimReview","claimReviewed":"D",
            "url":"https://f.example/1"}}
            """,
            "text = C | $.claims.1.text = D | $.schema:@graph.0.headline = H", []
        },
        {
            """
            {"@context":"http://schema.org","@type":"DataFeed","dateModified":"2019-05-03T00:00:00+00:00","dataFeedElement":[{"@type":"DataFeedItem",
            "dateCreated":"2019-05-03","item":[{"@type":"ClaimReview","author":{"@type":"Organization","image":"https://f.example/l.png",
            "name":"Fact Checker","url":"https://f.example/"},"claimReviewed":"C","datePublished":"2019-04-03T00:00:00Z",
            "itemReviewed":{"@type":"Claim","author":{"@type":"Person","image":"","jobTitle":"On Facebook","name":"Viral"},
            "datePublished":"2019-04-01","firstAppearance":{"type":"CreativeWork","url":"https://a.example/0"},"appearance":[{"type":"CreativeWork",
            "url":"https://a.example/1"}]},"reviewRating":{"@type":"Rating","alternateName":"False","bestRating":0,
            "image":"","ratingValue":0,"worstRating":0},"sdPublisher":{"@type":"Organization","name":"Google Fact Check Tools",
            "url":"https://g.co/factchecktools"},"url":"https://f.example/1"}],"url":"https://f.example/1"}]}
            """,
            "claimant.role = On Facebook | stated = 2019-04-01 | citations.1.schema:member = firstAppearance | reviews.0.rating.best = 0 " +
            "| reviews.0.schema:sdPublisher.name = Google Fact Check Tools",
            ["FT0903"]
        },
        {
            """
            {"@context":"http://schema.org","@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","item":[null],
            "url":"https://f.example/1"},{"@type":"DataFeedItem","item":{"@type":"ClaimReview","claimReviewed":"C"}}]}
            """,
            "text = C", []
        },

        // Media
        {
            """
            {"@context":"https://schema.org","@type":"MediaReview","url":"https://f.example/1","author":{"@type":"Organization",
            "name":"A"},"datePublished":"2021-01-02","mediaAuthenticityCategory":"TransformedContent","originalMediaContextDescription":"A crowd in 2012",
            "originalMediaLink":"https://o.example/1","itemReviewed":{"@type":"MediaReviewItem","creator":{"@type":"Person",
            "name":"X","url":"https://x.example/"},"interpretedAsClaim":{"@type":"Claim","description":"Crowd today"},
            "mediaItemAppearance":[{"@type":"ImageObjectSnapshot","description":"d","sha256sum":["abc"],"accessedOnUrl":"https://acc.example/1",
            "archivedAt":"https://arch.example/1","embeddedTextCaption":"cap"},{"@type":"VideoObjectSnapshot","contentUrl":"https://v.example/1.mp4",
            "startTime":"PT3S","endTime":"PT9S"}]}}
            """,
            "text = Crowd today | claimant.name = X | $.sources.0.kind = graphic | $.sources.0.schema:archivedAt = " +
            "https://arch.example/1 | $.sources.1.schema:startTime = PT3S | reviews.0.verdict = TransformedContent | " +
            "reviews.0.schema:originalMediaLink = https://o.example/1",
            ["FT0903", "FT0903", "FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","associatedMediaReview":{"@type":"MediaReview",
            "url":"https://f.example/1#m","mediaAuthenticityCategory":"StagedContent","itemReviewed":{"@type":"MediaReviewItem",
            "mediaItemAppearance":{"@type":"VideoObject","contentUrl":"https://v.example/1.mp4"}}}}
            """,
            "text = C | $.claims.1.text = C | $.claims.1.reviews.0.verdict = StagedContent | $.claims.1.citations.0.source = " +
            "https://v.example/1.mp4",
            ["FT0903"]
        },
        {
            """
            {"@type":"MediaReview","url":"https://f.example/1#m","mediaAuthenticityCategory":"StagedContent","itemReviewed":{"@type":"MediaReviewItem",
            "mediaItemAppearance":{"@type":"VideoObject","contentUrl":"https://v.example/1.mp4"}},"associatedClaimReview":{"@type":"ClaimReview",
            "claimReviewed":"C","url":"https://f.example/1"}}
            """,
            "text = C | reviews.0.verdict = StagedContent | $.claims.1.reviews.0.url = https://f.example/1", ["FT0903"]
        },
        {
            """
            {"@type":"MediaReview","url":"https://f.example/1","mediaAuthenticityCategory":"StagedContent","itemReviewed":{"@type":"MediaReviewItem",
            "mediaItemAppearance":[{"@type":"ImageObject","contentUrl":"https://v.example/1.png"},{"@type":"VideoObject",
            "caption":"A flood in Norbury","contentUrl":"https://v.example/1.mp4"}]}}
            """,
            "text = A flood in Norbury | citations.0.source = https://v.example/1.png | reviews.0.verdict = StagedContent",
            ["FT0903", "FT0903", "FT0903"]
        },
        {
            """
            {"@type":"MediaReview","url":"https://f.example/1","mediaAuthenticityCategory":"StagedContent","itemReviewed":{"@type":"MediaReviewItem",
            "mediaItemAppearance":{"@type":"ImageObject","contentUrl":"https://v.example/1.png"}}}
            """,
            "text = https://v.example/1.png | reviews.0.verdict = StagedContent", ["FT0903", "FT0903"]
        },
        {
            """
            {"@type":"MediaReview","url":"https://f.example/1","mediaAuthenticityCategory":"StagedContent",
            "itemReviewed":{"@type":"ImageObject","contentUrl":"https://v.example/1.png"}}
            """,
            "text = https://v.example/1.png | reviews.0.verdict = StagedContent", ["FT0903"]
        },
    };
}
