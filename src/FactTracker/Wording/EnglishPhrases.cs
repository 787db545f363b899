using System.Collections.Frozen;
using FactTracker.Wording.Quantities;

namespace FactTracker.Wording;

/// <summary>The words of English.</summary>
internal static class EnglishPhrases
{
    public static Phrases Table { get; } = new()
    {
        Language = "en",
        Quantities = EnglishQuantities.Table,
        ListWords = new Dictionary<string, string>
        {
            ["article-journal"] = "journal article",
            ["article-magazine"] = "magazine article",
            ["article-newspaper"] = "newspaper article",
            ["entry-dictionary"] = "dictionary entry",
            ["entry-encyclopedia"] = "encyclopedia entry",
            ["paper-conference"] = "conference paper",
            ["post-weblog"] = "blog post",
            ["review-book"] = "book review",
            ["webpage"] = "web page",
            ["dataset"] = "data set",
            ["sameAs"] = "is the same as",
            ["notSameAs"] = "is not the same as",
            ["comparedWith"] = "is compared with",
            ["partOf"] = "is part of",
            ["derivedFrom"] = "is derived from",
            ["sameData"] = "uses the same data as",
        }.ToFrozenDictionary(),
        Reliabilities =
        [
            "completely reliable source", "usually reliable source", "fairly reliable source", "not usually reliable source",
            "unreliable source", "source whose reliability cannot be judged",
        ],
        Credibilities =
        [
            "confirmed by other sources", "probably true", "possibly true", "doubtful", "improbable", "truth cannot be judged",
        ],
        UnlistedHedge = "{0} ({1})",
        FromTo = "{0} to {1}",
        Yes = "yes",
        No = "no",
        Unknown = "not known",
        None = "none",
        InCalendar = "{0} ({1} calendar)",
        Quoted = "“{0}”",
        OnScale = "{0} on the scale {1}",
        ConfidenceNote = "confidence {0}",
        AccordingTo = "according to {0}",
        By = "by {0}",
        UnnamedSource = "a source that nobody names",
        BasedOn = "{0} (based on {1})",
        DescribedAbove = "{0} (see above)",
        AtMost = "not known which of {0}",
        OwnKnowledge = "its own knowledge",
        Every = "every {0}",
        ArchivedAt = "{0} ({1})",
        RatedOutOf = "{0} on a scale from {1} to {2}",
        In = "in {0}",
        Edition = "edition {0}",
        Volume = "volume {0}",
        Issue = "issue {0}",
        Pages = "pages {0}",
        Seen = "seen {0}",
        Labels = new DetailLabels
        {
            Statement = "Statement",
            When = "When",
            Place = "Where",
            Claimant = "Said by",
            Stated = "Said on",
            Modality = "Put as",
            Condition = "If",
            Likelihood = "Likelihood",
            Confidence = "Confidence",
            Status = "Status",
            Rank = "Rank",
            Formula = "Follows from",
            Relations = "Relation",
            Review = "Review",
            Tags = "Tags",
            Recorded = "Recorded",
            Modified = "Changed",
            Checked = "Last checked",
            CheckEvery = "To be checked",
            Expires = "Expires",
            Notes = "Notes",
            Extensions = "Also holds",
            Source = "Source",
            Stance = "Stance",
            Locator = "Where",
            Quote = "Quote",
            Rating = "Rated",
            BasedOn = "Based on",
            PartOf = "Part of",
            License = "Licence",
            Accessed = "Seen",
            Archived = "Archived",
        },
    };
}
