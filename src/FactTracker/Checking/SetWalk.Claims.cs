namespace FactTracker.Checking;

/// <content>Claims, their citations and reviews.</content>
internal sealed partial class SetWalk
{
    private void Claim(Claim claim)
    {
        spot.Claim = claim;
        Ask(claim);
        Tag("language", claim.Language);
        Values("subject", claim.Subject);
        Value("property", claim.Property);
        Values("value", claim.Value);
        Value("when", claim.When);
        Value("place", claim.Place);
        Qualifiers(claim.Qualifiers);
        Agents("claimant", claim.Claimant);
        Value("stated", claim.Stated);
        AskEach("modality", claim.Modality);
        AskEach("likelihood", claim.Likelihood);
        AskEach("confidence", claim.Confidence);
        Citations(claim.Citations);
        Ask("rank", claim.Rank);
        Ask("status", claim.Status);
        Relations(claim.Relations);
        Reviews(claim.Reviews);
        Agent("recordedBy", claim.RecordedBy);
        Value("expires", claim.Expires);
        Marking(claim.Marking);
        Translations(claim.Translations);
        spot.Claim = null;
    }

    private void Qualifiers(ValueList<Qualifier> qualifiers)
    {
        if (qualifiers.IsEmpty) return;
        spot.Enter("qualifiers");
        foreach (var qualifier in qualifiers)
        {
            Values(qualifier.Name, qualifier.Values);
        }

        spot.Leave();
    }

    private void Citations(ValueList<Citation> citations)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            spot.Enter("citations", i);
            Ask(citation);
            Ask("stance", citation.Stance);
            Links(citation.BasedOn);
            Quote(citation.Quote);
            Value("accessed", citation.Accessed);
            Copies(citation.Archived);
            spot.Leave();
        }
    }

    private void Quote(Quote? quote)
    {
        if (quote is null) return;
        spot.Enter("quote");
        Ask(quote);
        Tag("language", quote.Language);
        spot.Leave();
    }

    private void Relations(ValueList<Relation> relations)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            spot.Enter("relations", i);
            Ask(relations[i]);
            Ask("type", relations[i].Type);
            spot.Leave();
        }
    }

    private void Reviews(ValueList<Review> reviews)
    {
        for (var i = 0; i < reviews.Count; i++)
        {
            var review = reviews[i];
            spot.Enter("reviews", i);
            Ask(review);
            Agent("author", review.Author);
            Ask("verdict", review.Verdict);
            Ask("rating", review.Rating);
            Value("published", review.Published);
            Address(review.Url);
            Tag("language", review.Language);
            Translations(review.Translations);
            spot.Leave();
        }
    }
}
