namespace FactTracker.Storage;

/// <summary>Collects the texts of a claim that are compared as a whole.</summary>
internal static class ClaimTerms
{
    private const int ManyTerms = 64;

    /// <summary>The texts, each once.</summary>
    public static List<IndexTerm> Of(Claim claim)
    {
        var terms = new List<IndexTerm>(8);
        foreach (var subject in claim.Subject) AddText(terms, StoreField.Subject, subject);
        if (claim.Property is { } property) AddText(terms, StoreField.Property, property);
        if (claim.Place is { } place) AddText(terms, StoreField.Place, place);
        foreach (var value in claim.Value) AddValue(terms, value);
        foreach (var qualifier in claim.Qualifiers) Add(terms, StoreField.Qualifier, qualifier.Name);
        foreach (var tag in claim.Tags) Add(terms, StoreField.Tag, tag);
        foreach (var agent in claim.Claimant) AddAgent(terms, agent);
        foreach (var citation in claim.Citations) AddOnce(terms, new IndexTerm(StoreField.Source, citation.Source.Text));
        foreach (var review in claim.Reviews)
        {
            if (review.Verdict is { } verdict) Add(terms, StoreField.Verdict, verdict.Name);
        }

        if (claim.Status != ClaimStatus.Asserted) Add(terms, StoreField.Status, claim.Status.Name);
        if (claim.Rank != Rank.Normal) Add(terms, StoreField.Rank, claim.Rank.Name);
        return terms.Count > ManyTerms ? [.. terms.Distinct()] : terms;
    }

    private static void AddValue(List<IndexTerm> terms, ClaimValue value)
    {
        if (value is Quantity { Unit: var unit })
        {
            if (unit != Unit.None) Add(terms, StoreField.Unit, unit.Symbol);
        }
        else if (value is not DateValue)
        {
            AddText(terms, StoreField.Value, value);
        }
    }

    private static void AddText(List<IndexTerm> terms, StoreField field, ClaimValue value)
    {
        Add(terms, field, value.ToString());
        if (value is EntityValue { Label: not null, Id: var id }) Add(terms, field, id);
    }

    private static void AddAgent(List<IndexTerm> terms, Agent agent)
    {
        if (agent.Name is { } name) Add(terms, StoreField.Claimant, name);
        if (agent.Id is { } id) Add(terms, StoreField.Claimant, id);
    }

    private static void Add(List<IndexTerm> terms, StoreField field, string text) =>
        AddOnce(terms, new IndexTerm(field, IndexTerm.Fold(text)));

    // Where there are many, comparing each with each would take too long.
    private static void AddOnce(List<IndexTerm> terms, IndexTerm term)
    {
        foreach (var known in terms)
        {
            if (terms.Count > ManyTerms) break;
            if (known.Field == term.Field && known.Text == term.Text) return;
        }

        terms.Add(term);
    }
}
