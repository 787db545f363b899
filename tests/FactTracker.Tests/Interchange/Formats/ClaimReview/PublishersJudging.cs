namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// Reviews in the shapes that publishers and their plugins write, with made-up contents: who reviews and who claims, and with which marks.
/// </summary>
internal static class PublishersJudging
{
    /// <summary>
    /// Each row: the text; what is read, at paths in the first claim, or of the set where they begin with $; and the codes that are told.
    /// </summary>
    public static TheoryData<string, string, string[]> Rows => new()
    {
        // Marks and their words
        {
            """
            {"@context":"http://schema.org","@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1",
            "reviewRating":{"@type":"Rating","ratingValue":"1","bestRating":"0","worstRating":"0","alternateName":"Falso"}}
            """,
            "reviews.0.rating.value = 1 | reviews.0.rating.best = 0 | reviews.0.verdict = false", ["FT0903", "FT0406"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"-1","bestRating":"","worstRating":"-1","alternateName":""}}
            """,
            "reviews.0.rating.value = -1 | reviews.0.rating.best = nothing | reviews.0.rating.worst = -1 | reviews.0.rating.label = " +
            "nothing",
            ["FT0903", "FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"4/5","alternateName":"Mostly True"}}
            """,
            "reviews.0.rating.value = 4 | reviews.0.rating.best = 5 | reviews.0.rating.schema:ratingValue = 4/5", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"4/5","bestRating":"5","worstRating":"1","alternateName":"Mostly True"}}
            """,
            "reviews.0.rating.value = 4 | reviews.0.rating.best = 5 | reviews.0.rating.worst = 1", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"4 out of 5"}}
            """,
            "reviews.0.rating.value = 4 | reviews.0.rating.best = 5 | reviews.0.rating.label = nothing", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"75%","alternateName":"Mostly True"}}
            """,
            "reviews.0.rating.value = 75 | reviews.0.rating.best = 100 | reviews.0.verdict = mostlyTrue", ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","reviewRating":{"ratingValue":" 2 ","bestRating":"5.0","worstRating":"01",
            "alternateName":"x"}}
            """,
            "reviews.0.rating.value = 2 | reviews.0.rating.best = 5.0 | reviews.0.rating.schema:worstRating = 01", ["FT0902"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":3} """,
            "reviews.0.rating.value = 3", ["FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":[false,{"alternateName":"Faux"}]} """,
            "reviews.0.schema:reviewRating.0 = false | reviews.0.rating = nothing", ["FT0902"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","reviewRating":{"ratingValue":false,"alternateName":false}} """,
            "reviews.0.rating.schema:ratingValue = false | reviews.0.rating.label = nothing", ["FT0902", "FT0902"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":"False","bestRating":"True","worstRating":"False"}}
            """,
            "reviews.0.verdict = false | reviews.0.rating.label = False | reviews.0.rating.schema:bestRating = True",
            ["FT0902", "FT0902", "FT0902", "FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "alternateName":[{"@value":"Faux","@language":"fr"},{"@value":"False","@language":"en"}]}}
            """,
            "reviews.0.rating.label = Faux | reviews.0.rating.schema:alternateName.0.@value = False", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":1,"alternateName":{"name":"Faux"}}}
            """,
            "reviews.0.rating.label = Faux | reviews.0.verdict = false", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating","ratingValue":1,"alternateName":{"@type":"Text","@value":"Faux"}}} """,
            "reviews.0.rating.label = Faux", [] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"Rating",
            "ratingValue":1,"ratingExplanation":"because","reviewAspect":"x","alternateName":"Faux","image":"https://f.example/i.png"}}
            """,
            "reviews.0.rating.schema:ratingExplanation = because | reviews.0.rating.label = Faux", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@type":"AggregateRating",
            "ratingValue":"2","ratingCount":1,"alternateName":"Faux"}}
            """,
            "reviews.0.rating.value = 2 | reviews.0.rating.schema:@type = AggregateRating", []
        },
        {
            """
            {"@graph":[{"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","reviewRating":{"@id":"#rating"}},
            {"@type":"Rating","@id":"#rating","ratingValue":"1","alternateName":"Faux"}]}
            """,
            "reviews.0.rating.value = 1 | reviews.0.rating.schema:@id = #rating", []
        },

        // Who reviews and who claims
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","author":[{"@type":"Person","name":"A"},
            {"@type":"Organization","name":"B"}],"publisher":{"@type":"Organization","name":"Pub"}}
            """,
            "reviews.0.author.name = A | reviews.0.schema:author.0.name = B | reviews.0.schema:publisher.name = Pub", []
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","author":["A","B"]} """,
            "reviews.0.author = A | reviews.0.schema:author.0 = B", [] },
        {
            """
            {"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"https://f.example/#organization",
            "name":"The Checkers","url":"https://f.example/","logo":{"@type":"ImageObject","@id":"https://f.example/#logo",
            "url":"https://f.example/l.png"}},{"@type":"WebSite","@id":"https://f.example/#website","url":"https://f.example/",
            "publisher":{"@id":"https://f.example/#organization"},"potentialAction":[{"@type":"SearchAction","target":{"@type":"EntryPoint",
            "urlTemplate":"https://f.example/?s={search_term_string}"},"query-input":"required name=search_term_string"}]},
            {"@type":"WebPage","@id":"https://f.example/a/#webpage","url":"https://f.example/a/","isPartOf":{"@id":"https://f.example/#website"}},
            {"@type":"Article","@id":"https://f.example/a/#article","isPartOf":{"@id":"https://f.example/a/#webpage"},
            "author":{"@id":"https://f.example/#/schema/person/1"},"headline":"H"},{"@type":"Person","@id":"https://f.example/#/schema/person/1",
            "name":"Jo","sameAs":["https://jo.example"]},{"@type":"ClaimReview","@id":"https://f.example/a/#claimreview",
            "url":"https://f.example/a/","claimReviewed":"C","author":{"@id":"https://f.example/#organization"},"itemReviewed":{"@type":"Claim",
            "author":{"@type":"Person","name":"X"},"datePublished":"2020-03-07"},"reviewRating":{"@type":"Rating",
            "ratingValue":"1","bestRating":"5","worstRating":"1","alternateName":"False"},"mainEntityOfPage":{"@id":"https://f.example/a/#webpage"}}]}
            """,
            "reviews.0.author.name = The Checkers | reviews.0.author.id = https://f.example/ | reviews.0.author.schema:@id = " +
            "https://f.example/#organization | reviews.0.id = https://f.example/a/#claimreview | claimant = X", []
        },
        {
            """
            {"@context":"https://schema.org","@graph":[{"@type":["Person","Organization"],"@id":"https://f.example/#person",
            "name":"Checkers"},{"@type":"ClaimReview","url":"https://f.example/a","datePublished":"2021-05-05T10:00:00+05:30",
            "itemReviewed":{"@type":"Claim","name":"C","appearance":["https://fb.example/1"],"datePublished":""},
            "author":{"@id":"https://f.example/#person"},"claimReviewed":"C","reviewRating":{"@type":"Rating","ratingValue":"1",
            "alternateName":"Fake"},"@id":"https://f.example/a#schema-1","publisher":{"@id":"https://f.example/#person"},
            "inLanguage":"en-US","mainEntityOfPage":{"@id":"https://f.example/a#webpage"}}]}
            """,
            "reviews.0.author.name = Checkers | reviews.0.published = 2021-05-05T10:00:00+05:30 | citations.0.source = " +
            "https://fb.example/1 | text = C",
            ["FT0903"]
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","publisher":{"@type":"Organization",
            "name":"P","url":"https://p.example"}}
            """,
            "reviews.0.author.name = P | reviews.0.author.id = https://p.example | reviews.0.schema:publisher.name = P", ["FT0903"]
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","author":{"@type":"Organization","legalName":"A Ltd","alternateName":"A"}} """,
            "reviews.0.author.name = A Ltd | reviews.0.author.schema:alternateName = A", ["FT0903"] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","author":{"@type":"Organization","name":["A","B"],"url":{"@id":"https://a.example/"}}}
            """,
            "reviews.0.author.name = A | reviews.0.author.id = https://a.example/ | reviews.0.author.schema:name.0 = B", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","author":{"@type":"Person","name":"J",
            "worksFor":{"@type":"Organization","name":"O"}}}
            """,
            "reviews.0.author.name = J | reviews.0.author.schema:worksFor.name = O", []
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","author":"https://f.example/about"} """,
            "reviews.0.author.id = https://f.example/about", [] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "author":{"@type":"Organization","name":"A","sameAs":["https://w.example/A","https://t.example/A"]}}}
            """,
            "claimant.id = https://w.example/A | claimant.schema:sameAs.0 = https://t.example/A", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","identifier":{"@type":"PropertyValue",
            "propertyID":"wp","value":12},"author":{"@type":"Organization","name":"A","identifier":"org1"}}
            """,
            "reviews.0.author.id = org1 | reviews.0.schema:identifier.value = 12", []
        },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","author":{"@type":"Organization",
            "name":"A","url":"https://a.example","identifier":["a","b"],"sameAs":["https://x.example/a"]}}
            """,
            "reviews.0.author.id = https://a.example | reviews.0.author.schema:identifier.1 = b", []
        },
        { """ {"@type":"ClaimReview","claimReviewed":"C","itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"","sameAs":""}}} """,
            "claimant = nothing | schema:author.0.@type = Person", ["FT0903", "FT0903"] },
        { """ {"@type":"ClaimReview","claimReviewed":"C","itemReviewed":{"@type":"Claim","author":null}} """, "claimant = nothing", [] },
        {
            """
            {"@type":"ClaimReview","claimReviewed":"C","url":"https://f.example/1","itemReviewed":{"@type":"Claim",
            "author":{"@type":"Person","name":"A","sameAs":"https://a.example","jobTitle":"Minister","affiliation":{"@type":"Organization",
            "name":"O"},"image":{"@type":"ImageObject","url":"https://i.example"}},"datePublished":"2020-03-01T00:00:00Z",
            "locationCreated":{"@type":"Place","name":"Rome"}}}
            """,
            "claimant.role = Minister | claimant.schema:affiliation.name = O | stated = 2020-03-01T00:00:00Z | " +
            "schema:locationCreated.name = Rome", []
        },
    };
}
