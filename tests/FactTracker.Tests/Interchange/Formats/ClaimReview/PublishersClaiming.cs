namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// Reviews in the shapes that publishers and their plugins write, with made-up contents: what is reviewed, in which words, and where it
/// appears.
/// </summary>
internal static class PublishersClaiming
{
    /// <summary>
    /// Each row: the text; what is read, at paths in the first claim, or of the set where they begin with $; and the codes that are told.
    /// </summary>
    public static TheoryData<string, string, string[]> Rows => new()
    {
        // What is reviewed
        {
            """
            {"@context":"http://schema.org","@type":"ClaimReview","datePublished":"2016-06-22","url":"http://example.com/news/science/worldisflat.html",
            "itemReviewed":{"@type":"CreativeWork","author":{"@type":"Organization","name":"Square World Society",
            "sameAs":"https://example.flatworlders.com/we-know-that-the-world-is-flat"},"datePublished":"2016-06-20"},
            "claimReviewed":"The world is flat","author":{"@type":"Organization","name":"Example.com science watch"},
            "reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"5","worstRating":"1","alternateName":"False"}}
            """,
            "text = The world is flat | claimant.name = Square World Society | claimant.id = " +
            "https://example.flatworlders.com/we-know-that-the-world-is-flat | stated = 2016-06-20 | schema:@type = CreativeWork", []
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":"A claim in words"} """,
            "text = C | reviews.0.schema:itemReviewed.0 = A claim in words", ["FT0902"] },
        { """ {"@type":"ClaimReview","url":"https://f.example/1","itemReviewed":"A claim in words"} """,
            "text = A claim in words", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":["x",{"@type":"Claim","author":"A"}]} """,
            "claimant = A | reviews.0.schema:itemReviewed.0 = x", ["FT0902"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"MediaObject",
            "contentUrl":"https://v.example/1.mp4","author":{"@type":"Person","name":"A"},"datePublished":"2020-03-03"}}
            """,
            "claimant = A | stated = 2020-03-03 | schema:contentUrl = https://v.example/1.mp4", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"SocialMediaPosting",
            "url":"https://fb.example/1","headline":"H","author":{"@type":"Person","name":"A"},"datePublished":"2020-03-03"}}
            """,
            "claimant = A | citations.0.source = https://fb.example/1 | schema:@type = SocialMediaPosting", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":[{"@type":"Claim",
            "text":"first","author":"A"},{"@type":"Claim","text":"second","author":"B"}]}
            """,
            "claimant = A | $.claims.1.claimant = B | $.claims.1.text = second | $.claims.1.reviews.0.url = https://f.example/1", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","@id":"","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim","@id":"","author":"A"}} """,
            "schema:@id =  | claimant = A", [] },

        // Where it appears
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "firstAppearance":{"@type":"CreativeWork","url":"https://tw.example/1","author":{"@type":"Person","name":"P"}},
            "appearance":[{"@type":"OpinionNewsArticle","url":"https://n.example/1","headline":"HL","datePublished":"2019-06-20",
            "author":{"@type":"Person","name":"T"},"image":"https://n.example/p.jpg","publisher":{"@type":"Organization",
            "name":"News","logo":{"@type":"ImageObject","url":"https://n.example/l.jpg"}}}]}}
            """,
            "$.sources.0.kind = article-newspaper | $.sources.0.title = HL | $.sources.0.publisher.name = News | $.sources.0.published = " +
            "2019-06-20 | $.sources.1.url = https://tw.example/1 | citations.1.schema:member = firstAppearance", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":[null,"",["https://a.example/1"]],"firstAppearance":null}}
            """,
            "citations.0.source = https://a.example/1 | citations.1 = nothing", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":{"@type":"CreativeWork","@id":"https://a.example/1"}}}
            """,
            "$.sources.0.url = https://a.example/1 | citations.0.source = https://a.example/1", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim","appearance":{"@id":"https://a.example/1"}}} """,
            "citations.0.source = https://a.example/1", ["FT0204"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":"https://a.example/1\nhttps://a.example/2"}}
            """,
            "citations.0.source = https://a.example/1 | citations.1.source = https://a.example/2", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":"Facebook post https://a.example/1"}}
            """,
            "$.sources.0.title = Facebook post https://a.example/1 | $.sources.0.url = https://a.example/1", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim","appearance":"www.facebook.example/1"}} """,
            "$.sources.0.url = www.facebook.example/1", ["FT0603"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":"<a href=\"https://a.example/1\">post</a>"}}
            """,
            "$.sources.0.title = post | $.sources.0.url = https://a.example/1", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":{"@type":"OpinionNewsArticle","url":"https://n.example/1","headline":"HL &amp; x"}}}
            """,
            "$.sources.0.title = HL & x | $.sources.0.kind = article-newspaper", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "appearance":[{"@type":"BlogPosting","url":"https://n.example/1"},{"@type":"ImageObject","url":"https://n.example/2"},
            {"@type":["VideoObject"],"url":"https://n.example/3"},{"@type":"TVEpisode","url":"https://n.example/4"}]}}
            """,
            "$.sources.0.kind = post-weblog | $.sources.1.kind = graphic | $.sources.2.schema:@type.0 = VideoObject | $.sources.3.kind = " +
            "broadcast", []
        },

        // The words of the claim
        { """ {"@type":"ClaimReview","claimReviewed":["First claim.","Second claim."],"url":"https://f.example/1"} """,
            "text = First claim. Second claim.", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"<p>The <b>moon</b> is <a href='x'>cheese</a> &amp; 1 < 2</p>","url":"https://f.example/1"} """,
            "text = The moon is cheese & 1 < 2", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"<!-- wp:paragraph --><p>The moon<br/>is cheese</p><!-- /wp:paragraph -->","url":"https://f.example/1"} """,
            "text = The moon is cheese", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"<![CDATA[The moon]]>","url":"https://f.example/1"} """,
            "text = The moon", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"&lt;p&gt;The moon&lt;/p&gt;","url":"https://f.example/1"} """,
            "text = <p>The moon</p>", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"The&nbsp;moon &#8220;x&#8221; &amp;amp; &quot;","url":"https://f.example/1"} """,
            "text = The moon “x” &amp; \"", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"x &lt;b> <3 a<b>c <unknown> & ]]> </p>","url":"https://f.example/1"} """,
            "text = x <b> <3 ac <unknown> &", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"&lt;b>&amp;amp; ]]&gt; &amp;lt;","url":"https://f.example/1"} """,
            "text = <b>&amp; ]]> &lt;", ["FT0903"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":[{"@value":"C en","@language":"en"},{"@value":"C de","@language":"de"}],
            "name":{"@value":"N","@language":"en"},"url":{"@value":"https://f.example/1","@type":"xsd:anyURI"},"reviewRating":{"ratingValue":{"@value":"1",
            "@type":"xsd:int"},"alternateName":{"@value":"Faux","@language":"fr"}}}
            """,
            "text = C en | language = en | reviews.0.schema:claimReviewed.0.@value = C de | reviews.0.title = N | reviews.0.rating.value " +
            "= 1 | reviews.0.url = https://f.example/1",
            ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":{"en":"C en","de":"C de"},"url":"https://f.example/1"} """,
            "text = nothing | reviews.0.schema:claimReviewed.de = C de", ["FT0902", "FT0116"] },
    };
}
